import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseAction } from '../api/views';
import { actOfDraft, type Draft, type DraftKey, draftsOf, dropDraft } from '../drafts/draft';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';

/** What this officer began in this browser and did not send, also in a tab that is gone. */
export function DraftsWaiting({ officerId }: { readonly officerId: string }) {
  const { t } = useTranslation();
  const [atFirst] = useState(() => draftsOf(officerId));
  const [drafts, setDrafts] = useState(atFirst);
  const list = useRef<HTMLDivElement>(null);
  if (atFirst.length === 0) return null;
  const remove = (of: DraftKey): void => {
    dropDraft(of);
    setDrafts(draftsOf(officerId));
    // The button goes with its line: who works by keyboard stays in the list.
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1}>
      {drafts.length > 0 && (
        <Notice tone="calm" title={t('work.begun.title')}>
          {drafts.map(([of, draft]) => (
            <WaitingDraft key={of} of={of} draft={draft} onRemove={() => remove(of)} />
          ))}
        </Notice>
      )}
    </div>
  );
}

interface WaitingDraftProps {
  readonly of: DraftKey;
  readonly draft: Draft;
  readonly onRemove: () => void;
}

function WaitingDraft({ of, draft, onRemove }: WaitingDraftProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const act = actOfDraft(of);
  const named = act === null ? t('work.begun.application') : t(`action.${act.action as CaseAction}`);
  const what = draft.caseNumber === null ? named : `${draft.caseNumber}, ${named}`;
  const line = t('work.begun.line', { what, at: dates.dateTime(new Date(draft.savedAt).toISOString(), OFFICE_ZONE) });
  return (
    <div className={stack['row']}>
      <Link to={act === null ? '/applications/new' : `/cases/${act.caseId}?do=${act.action}`}>{line}</Link>
      {/* One that was sent goes on until somebody answers. */}
      {draft.sent === null && (
        <Button look="quiet" aria-label={t('work.begun.removeOne', { line })} onPress={onRemove}>
          {t('work.begun.remove')}
        </Button>
      )}
    </div>
  );
}
