import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

type Words = (t: TFunction) => Readonly<Record<string, string>>;

/** The list of words a code is of, by the names of the path that leads to it. */
const lists: readonly (readonly [RegExp, Words])[] = [
  [/^status$/, (t) => t('status', { returnObjects: true })],
  [/^closedBy$/, (t) => t('closedBy', { returnObjects: true })],
  [/^hearing\.status$/, (t) => t('hearingStatus', { returnObjects: true })],
  [/^hearing\..*\.form$/, (t) => t('hearingForm', { returnObjects: true })],
  [/^hearing\..*\.verdict$/, (t) => t('verdict', { returnObjects: true })],
  [/^lookUps\..*\.(state|outcome)$/, (t) => t('lookUp.state', { returnObjects: true })],
  [/^conclusions\..*\.state$/, (t) => t('conclusions.state', { returnObjects: true })],
  [/^terms\..*\.state$/, (t) => t('replay.termState', { returnObjects: true })],
  [/^notices\..*\.notice$/, (t) => t('noticeKind', { returnObjects: true })],
  [/^notices\..*\.channel$/, (t) => t('noticeChannel', { returnObjects: true })],
  [/^notices\..*\.outcome$/, (t) => t('noticeOutcome', { returnObjects: true })],
  [/(^|\.)outcome$/, (t) => t('outcome', { returnObjects: true })],
  [/^parties\..*\.role$/, (t) => t('party', { returnObjects: true })],
  [/\.role$/, (t) => t('role', { returnObjects: true })],
  [/\.activity$/, (t) => t('activity', { returnObjects: true })],
  [/\.channel$/, (t) => t('channel', { returnObjects: true })],
  [/^needs\..*\.state$/, (t) => t('documentState', { returnObjects: true })],
  [/^documents\..*\.form$/, (t) => t('documentForm', { returnObjects: true })],
  [/\.fault$/, (t) => t('documentFault', { returnObjects: true })],
];

/** A code in the words that the rest of the program uses for it; one without words stands for itself. */
export function useChangedWords(): (path: string, code: string) => string {
  const { t } = useTranslation();
  return (path, code) => {
    const words = lists.find(([pattern]) => pattern.test(path))?.[1];
    return words?.(t)[code] ?? code;
  };
}
