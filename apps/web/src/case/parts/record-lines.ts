import type { TFunction } from 'i18next';
import type { CaseView, HistoryEntry } from '../../api/views';
import type { DateWords } from '../../format/date-words';

/** A fact of an entry under its own name. */
export type RecordLine = readonly [name: string, value: string];

export interface RecordWording {
  readonly t: TFunction;
  readonly dates: DateWords;
  readonly localized: (text: { readonly kk: string; readonly ru: string; readonly en: string }) => string;
}

type Content = Readonly<Record<string, unknown>>;

/** Facts of what was recorded beside the steps, in words. */
export function recordLines(entry: HistoryEntry, caseView: CaseView, wording: RecordWording): RecordLine[] {
  const { t } = wording;
  const data: Content = entry.data;
  switch (entry.type) {
    case 'ApplicationSubmitted':
      return prolongedLines(data, wording);
    case 'ExecutorAssigned':
    case 'ExecutorTransferred':
      return entry.executor ? [[t('fact.executor'), entry.executor.name]] : [];
    case 'ConclusionsRequested':
      return requestLines(data, caseView, wording);
    case 'ConclusionReceived':
      return conclusionLines(data, caseView, wording);
    case 'ResultDrafted':
      return draftLines(data, caseView, wording);
    case 'RegisterEntered':
      return registerLines(data, wording);
    case 'ContractConcluded':
      return [
        [t('contract.number'), text(data['number'])],
        [t('contract.concludedOn'), wording.dates.legalDay(text(data['concludedOn']))],
      ];
    default:
      return [];
  }
}

function prolongedLines({ prolongs }: Content, { t, dates }: RecordWording): RecordLine[] {
  if (typeof prolongs !== 'object' || prolongs === null) return [];
  const { entry, endsOn, late } = prolongs as Content;
  return [
    ...(typeof entry === 'string' ? [[t('prolonged.entry'), entry] as const] : []),
    [t('prolonged.endsOn'), dates.legalDay(text(endsOn))],
    ...(late === true ? [[t('prolonged.late'), t('yes')] as const] : []),
  ];
}

function requestLines({ requests }: Content, { zone }: CaseView, { t, dates }: RecordWording): RecordLine[] {
  return list(requests).map(({ body, due }) => [
    text(body),
    t('conclusions.due', { at: dates.dateTime(text((due as Content)['dueAt']), zone) }),
  ]);
}

function conclusionLines(data: Content, { conclusions }: CaseView, { t }: RecordWording): RecordLine[] {
  const asked = conclusions?.requests.find(({ id }) => id === data['request']);
  const outcome = data['outcome'] === 'negative' ? 'negative' : 'positive';
  return [
    [t('conclusions.body'), asked?.body ?? ''],
    [t('detail.outcome'), t(`conclusions.${outcome}`)],
    ...(typeof data['number'] === 'string' ? [[t('conclusions.number'), data['number']] as const] : []),
  ];
}

function draftLines(data: Content, caseView: CaseView, { t, localized }: RecordWording): RecordLine[] {
  const titles = caseView.draft?.parts ?? [];
  const parts = list(data['parts']).map((part): RecordLine => {
    const title = titles.find(({ code }) => code === part['code'])?.title;
    return [title ? localized(title) : text(part['code']), text(part['text']) || t('party.erased')];
  });
  const silent = strings(data['withoutAnswer']).map(
    (id) => caseView.conclusions?.requests.find((one) => one.id === id)?.body ?? id,
  );
  return silent.length === 0 ? parts : [...parts, [t('conclusions.passedOver'), silent.join(', ')]];
}

function registerLines(data: Content, { t, dates }: RecordWording): RecordLine[] {
  const { prolongs, validUntil } = data;
  return [
    [t('register.number'), text(data['number'])],
    ...(typeof prolongs === 'string' ? [[t('register.prolongs'), prolongs] as const] : []),
    [t('register.validFrom'), dates.legalDay(text(data['validFrom']))],
    [t('register.validUntil'), typeof validUntil === 'string' ? dates.legalDay(validUntil) : t('register.noEnd')],
  ];
}

interface Change {
  readonly name: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** What a correction changed, both as it was and as it is. */
export function correctionLines({ correction }: HistoryEntry, wording: RecordWording): RecordLine[] {
  if (correction === null) return [];
  const { t } = wording;
  if (correction.words !== null) return [[t('correction.words'), correction.words]];
  const changes = changesOf(correction, wording);
  if (changes.length === 0) return [[t(`correction.${correction.what}`), t('party.erased')]];
  return changes.map(({ name, was, is }) => [name, `${was ?? '–'} → ${is ?? '–'}`]);
}

/** What stood in the wrong entry instead. */
export function wrongLines(corrections: readonly HistoryEntry[], wording: RecordWording): RecordLine[] {
  const changes = corrections.flatMap(({ correction }) => (correction ? changesOf(correction, wording) : []));
  return changes.flatMap(({ name, was }) => (was === null ? [] : [[name, was] as const]));
}

function changesOf(correction: NonNullable<HistoryEntry['correction']>, { t, dates }: RecordWording): Change[] {
  if (correction.what === 'paper-number') {
    return [{ name: t('form.paperNumber'), was: correction.paperNumberBefore, is: correction.paperNumberAfter }];
  }
  const { personBefore: before, personAfter: after } = correction;
  const day = (value: string | null | undefined): string | null => (value ? dates.legalDay(value) : null);
  const all: readonly Change[] = [
    { name: t('person.fullName'), was: before?.fullName ?? null, is: after?.fullName ?? null },
    { name: t('person.iin'), was: before?.iin ?? null, is: after?.iin ?? null },
    { name: t('person.birthDate'), was: day(before?.birthDate), is: day(after?.birthDate) },
    { name: t('person.address'), was: before?.address ?? null, is: after?.address ?? null },
    { name: t('person.phone'), was: before?.phone ?? null, is: after?.phone ?? null },
  ];
  return all.filter(({ was, is }) => was !== is);
}

function list(value: unknown): readonly Content[] {
  return Array.isArray(value) ? (value as readonly Content[]) : [];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
