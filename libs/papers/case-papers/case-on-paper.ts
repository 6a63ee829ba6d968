import type { CaseEvent, CaseEventOf, CaseView, HistoryEntry, Opened } from '#cases';
import { actWords, pointWords, type PublishedEdition } from '#regulations';
import type { PaperBlock, SignatureLine } from '../model/paper.js';
import { fact, said } from '../model/paper-frame.js';
import type { RegisteredPaper } from '../register/registered-papers.js';
import { commonWords } from '../words/common-words.js';
import type { Wording } from '../words/wording.js';

/** All that a paper of a case is written from, opened for the reader. */
export interface CaseOnPaper {
  readonly paper: RegisteredPaper;
  readonly view: Pick<CaseView, 'serviceTitle' | 'incomingNumber' | 'channel' | 'handout'>;
  readonly edition: PublishedEdition;
  /** The whole history of the case; a paper looks at nothing after its own act. */
  readonly entries: readonly HistoryEntry[];
  readonly say: Wording;
}

export interface PaperAct<T extends CaseEvent['type']> {
  readonly entry: HistoryEntry;
  readonly data: Opened<CaseEventOf<T>['data']>;
}

/** The event of this type among those that the paper is made of. */
export function sourceAct<T extends CaseEvent['type']>({ paper, entries }: CaseOnPaper, type: T): PaperAct<T> | null {
  const entry = entries.find((one) => one.type === type && paper.sources.includes(one.revision));
  return entry === undefined ? null : { entry, data: entry.data as PaperAct<T>['data'] };
}

/** @throws when the register names no such event: it was written from another one. */
export function actOf<T extends CaseEvent['type']>(from: CaseOnPaper, type: T): PaperAct<T> {
  const act = sourceAct(from, type);
  if (act === null) throw new Error(`${from.paper.paperId} is made of no ${type}`);
  return act;
}

type Parties = Opened<CaseEventOf<'ApplicationSubmitted'>['data']>['parties'];

/** The people of the case as they were entered when the paper was made. */
function partiesThen({ paper, entries }: CaseOnPaper): Parties {
  const last = paper.sources.at(-1) ?? 0;
  const until = entries.filter(({ revision }) => revision <= last);
  const submitted = until.find(({ type }) => type === 'ApplicationSubmitted')?.data as { parties: Parties } | undefined;
  return (submitted?.parties ?? []).map((party) => {
    const details = until.flatMap((entry) => correctedDetails(entry, party.subjectId)).at(-1);
    return details === undefined ? party : { ...party, details };
  });
}

type Details = Parties[number]['details'];

/** What holds of the person since this entry; nothing where it corrects something else. `null` = erased. */
function correctedDetails({ type, data }: HistoryEntry, subjectId: string): Details[] {
  if (type !== 'EntryCorrected') return [];
  const { correction } = data as Opened<CaseEventOf<'EntryCorrected'>['data']>;
  return correction.what === 'party-details' && correction.subjectId === subjectId ? [correction.details] : [];
}

export function namesOf(from: CaseOnPaper, role: Parties[number]['role']): string[] {
  return partiesThen(from)
    .filter((party) => party.role === role)
    .map(({ details }) => said(details?.fullName, from.say));
}

export function applicantName(from: CaseOnPaper): string {
  return namesOf(from, 'applicant').join(', ');
}

/** Which service, for whom, under which number. */
export function caseFacts(from: CaseOnPaper): PaperBlock {
  const { view, paper, say } = from;
  const many = (role: 'representative' | 'child'): string | null => namesOf(from, role).join(', ') || null;
  return {
    block: 'facts',
    facts: [
      ...fact(commonWords.service, say.text(view.serviceTitle), say),
      ...fact(commonWords.provider, say.text(paper.provider), say),
      ...fact(commonWords.applicant, applicantName(from), say),
      ...fact(commonWords.representative, many('representative'), say),
      ...fact(commonWords.children, many('child'), say),
      ...fact(commonWords.incomingNumber, view.incomingNumber, say),
    ],
  };
}

/** The act of the edition and the place in it on which the paper rests. */
export function citations(
  { edition, say }: CaseOnPaper,
  entries: readonly HistoryEntry[],
  also: readonly string[] = [],
): PaperBlock[] {
  const points = entries.flatMap(({ citation, practice }) => (citation === null || practice ? [] : [citation.point]));
  const cited = [...new Set([...points, ...also])].map((point) => pointWords(point, say.locale));
  const places = cited.length === 0 ? say.text(commonWords.practice) : cited.join('; ');
  return [
    { block: 'citation', text: `${say.text(commonWords.basis)}: ${actWords(edition.act, say.locale)}; ${places}` },
  ];
}

/** A line for whoever did the act to sign on. */
export function lineFor(role: string, name: string | null | undefined): SignatureLine {
  return { role, name: name ?? '', verdict: null };
}

/** Who did the act; of a deputy also for whom. */
export function actorOf({ officer, actingFor }: HistoryEntry, { locale }: Wording): string | null {
  if (officer === null || actingFor === null) return officer?.name ?? null;
  const { name } = actingFor;
  return `${officer.name} (${{ kk: `${name} үшін`, ru: `за сотрудника: ${name}`, en: `for ${name}` }[locale]})`;
}
