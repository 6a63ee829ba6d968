import { useIsMutating, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { actOnCaseKey } from '../api/case-commands';
import { historyQuery } from '../api/case-queries';
import type { CaseAction, CaseView } from '../api/views';
import type { TakenIn } from '../application/use-submission';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ActForm } from './act-form';
import { actionDue, offered } from './beside-actions';
import { DoneNotice } from './done-notice';
import styles from './forms.module.css';
import { OvertakenNotice } from './overtaken-notice';
import { SentBackNotice } from './sent-back-notice';
import { rememberedLateReason } from './sitting';
import { TakenInNotice } from './taken-in-notice';
import { WhoseTurn } from './whose-turn';

export interface CaseActionsProps {
  readonly caseView: CaseView;
  /** How many entries he put right in the history meanwhile. */
  readonly corrections: number;
}

/**
 * What the officer may do now. The forms stand on the case as he saw it: when it moves on under his hands he is told so,
 * and what he has typed stays until he has looked.
 */
export function CaseActions({ caseView, corrections }: CaseActionsProps) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(caseView);
  const takenIn = useTakenIn();
  const [done, setDone] = useState<CaseAction | null>(null);
  const [own, setOwn] = useState(false);
  const [known, setKnown] = useState(corrections);
  if (known !== corrections) {
    setKnown(corrections);
    setOwn(true);
  }
  // What the clock wrote moves the revision as well, and nobody acted.
  const moved = caseView.actedRevision !== seen.actedRevision;
  // While his own act is under way nobody knows yet whose act moved it.
  const acting = useIsMutating({ mutationKey: actOnCaseKey(caseView.caseId) }) > 0;
  // His own act moved it: look at the new state without asking.
  if (moved && own) {
    setSeen(caseView);
    setOwn(false);
  }
  return (
    <Card strong={seen.yourTurn} title={t(seen.yourTurn ? 'case.yourTurn' : 'case.now')}>
      {takenIn?.submitted && done === null && <TakenInNotice caseView={caseView} lost={takenIn.lost} />}
      {done && <DoneNotice action={done} caseView={caseView} />}
      {moved && !own && !acting && (
        <OvertakenNotice seen={seen} caseView={caseView} onLooked={() => setSeen(caseView)} />
      )}
      {!seen.yourTurn && <WhoseTurn caseView={caseView} />}
      {offered(seen.allowedActions).length > 0 && (
        <ChosenAction
          key={seen.revision}
          caseView={seen}
          isBlocked={moved && !own}
          onDone={(action) => {
            setDone(action);
            setOwn(true);
          }}
        />
      )}
    </Card>
  );
}

/** Told once: whoever comes back to the case, or opens the page anew, has heard it. */
function useTakenIn(): TakenIn | null {
  const { state, search } = useLocation() as { readonly state: TakenIn | null; readonly search: string };
  const navigate = useNavigate();
  const [told] = useState(state);
  useEffect(() => {
    if (state !== null) void navigate({ search }, { replace: true, state: null, preventScrollReset: true });
  }, [navigate, search, state]);
  return told;
}

interface ChosenActionProps {
  readonly caseView: CaseView;
  readonly isBlocked: boolean;
  readonly onDone: (action: CaseAction) => void;
}

function ChosenAction({ caseView, isBlocked, onDone }: ChosenActionProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const history = useQuery(historyQuery(caseView.caseId));
  const actions = offered(caseView.allowedActions);
  const asked = actions.find((action) => action === params.get('do'));
  const chosen = asked ?? actionDue(caseView);
  if (history.isPending) return null;
  const lateReason =
    history.data?.entries.findLast((entry) => entry.lateReason !== null)?.lateReason ?? rememberedLateReason();
  const others = actions.filter((action) => action !== chosen);
  return (
    <>
      {caseView.yourTurn && <SentBackNotice entries={history.data?.entries ?? []} zone={caseView.zone} />}
      {chosen && (
        <>
          <h3>{t(`action.${chosen}`)}</h3>
          <ActForm
            key={chosen}
            action={chosen}
            caseView={caseView}
            lateReason={lateReason}
            isBlocked={isBlocked}
            onDone={(action) => {
              setParams({}, { replace: true, preventScrollReset: true });
              onDone(action);
            }}
          />
        </>
      )}
      {others.length > 0 && (
        <div className={styles['others']}>
          <span className="muted">{t('case.otherActions')}</span>
          {others.map((action) => (
            <Button
              key={action}
              look="quiet"
              onPress={() => setParams({ do: action }, { replace: true, preventScrollReset: true })}
            >
              {t(`action.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
