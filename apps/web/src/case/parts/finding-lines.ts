import type { Content, Line, Wording } from './entry-wording';

type Lines = (data: Content, wording: Wording) => Line[];

/** What the history tells of a look-up and of a talk with a child. */
export const findingLines: Readonly<Record<string, Lines>> = {
  DataFetched: ({ source, outcome, details }, { t, title }) => [
    [t('detail.source'), title(String(source))],
    ...(isOutcome(outcome) ? [[t('detail.outcome'), t(`lookUp.state.${outcome}`)] as const] : []),
    ...(typeof details === 'string' ? [[t('detail.details'), details] as const] : []),
  ],
  ChildTalkHeld: ({ heldOn, opinion, agrees }, { t, dates }) => [
    [t('detail.heldOn'), dates.legalDay(String(heldOn))],
    ...(typeof opinion === 'string' ? [[t('detail.opinion'), opinion] as const] : []),
    ...(typeof agrees === 'boolean' ? [[t('childTalk.agrees'), t(agrees ? 'yes' : 'no')] as const] : []),
  ],
};

const outcomes = ['found', 'not-found', 'unavailable'] as const;

function isOutcome(value: unknown): value is (typeof outcomes)[number] {
  return outcomes.some((outcome) => outcome === value);
}
