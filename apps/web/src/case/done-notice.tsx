import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView } from '../api/views';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';

/** The act is recorded; the focus comes here, since the form it was in is gone. */
export interface DoneNoticeProps {
  readonly action: CaseAction | 'submit-application';
  readonly caseView: CaseView;
}

export function DoneNotice({ action, caseView: { archive, status, service } }: DoneNoticeProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [action]);
  return (
    <div ref={box} tabIndex={-1} data-quiet-focus>
      <Notice tone="good" title={t(`done.${action}`)} live>
        <p>
          {archive && status === 'closed' && (
            <ButtonLink to={`/applications/new?service=${service}`}>{t('case.nextPaperCase')}</ButtonLink>
          )}
          <ButtonLink look="quiet" to="/">
            {t('case.toQueue')}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  );
}
