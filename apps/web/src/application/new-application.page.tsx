import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesQuery, editionsQuery } from '../api/reference-queries';
import { sessionQuery } from '../api/session';
import { useSearchParams } from 'react-router';
import type { Session } from '../api/views';
import { takesIn } from '../layout/menu-pages';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import type { StartValues } from '../ui/start-values';
import { ApplicationForm } from './application-form';
import { type Draft, dropDraft, readDraft, startValuesOf } from '../drafts/draft';
import { DraftOffer } from './draft-offer';

export function Component() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return takesIn(session.officer.roles) ? <NewApplication officer={session.officer} /> : <NotYours />;
}

function NotYours() {
  const { t } = useTranslation();
  return (
    <Page title={t('application.title')}>
      <Notice tone="warn" title={t('application.notYours')} />
      <div>
        <ButtonLink look="main" to="/">
          {t('notFound.back')}
        </ButtonLink>
      </div>
    </Page>
  );
}

function NewApplication({ officer }: { readonly officer: Session['officer'] }) {
  const { t } = useTranslation();
  const editions = useQuery(editionsQuery);
  const bodies = useQuery(bodiesQuery);
  const error = editions.error ?? bodies.error;
  const [{ draft, isOffered }, setDraft] = useState(() => offerOf(readDraft(officer.id)));
  const [params] = useSearchParams();
  const anew = (): void => {
    dropDraft(officer.id);
    setDraft({ draft: null, isOffered: false });
  };
  return (
    <Page narrow beginsInField={!isOffered} title={t('application.title')} lead={t('application.lead')}>
      {error && <FaultNotice error={error} onRetry={() => void Promise.all([editions.refetch(), bodies.refetch()])} />}
      {!error && (editions.isPending || bodies.isPending) && <Loading lines={6} />}
      {draft && isOffered && (
        <DraftOffer draft={draft} onAnew={anew} onGoOn={() => setDraft({ draft, isOffered: false })} />
      )}
      {!isOffered && editions.data && bodies.data && (
        <ApplicationForm
          officer={officer}
          editions={editions.data}
          bodies={bodies.data}
          kept={draft ? startValuesOf(draft) : askedFor(params)}
        />
      )}
    </Page>
  );
}

/** The service, and of a paper case the day to begin at. */
function askedFor(params: URLSearchParams): StartValues {
  const asked = { service: params.get('service') ?? '', occurredAt: params.get('on') ?? '' };
  return new Map(Object.entries(asked).filter(([, value]) => value !== ''));
}

/** One that was sent goes on by itself: there is nothing to ask. */
function offerOf(draft: Draft | null) {
  return { draft, isOffered: draft !== null && draft.sent === null };
}
