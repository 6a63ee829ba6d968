import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction } from '../api/views';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';

/** The act is recorded; the focus comes here, since the form it was in is gone. */
export function DoneNotice({ action }: { readonly action: CaseAction | 'submit-application' }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [action]);
  return (
    <div ref={box} tabIndex={-1} data-quiet-focus>
      <Notice tone="good" title={t(`done.${action}`)} live>
        <p>
          <ButtonLink look="quiet" to="/">
            {t('case.toQueue')}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  );
}
