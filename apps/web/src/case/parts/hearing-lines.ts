import { member, type Content, type Line, type Wording } from './entry-wording';

type Lines = (data: Content, wording: Wording) => Line[];

/** What the history tells of events around the hearing and of notices, beside texts that every event may hold. */
export const hearingLines: Readonly<Record<string, Lines>> = {
  PreliminaryDecisionMade: (data, wording) => [
    ...appointment(data, wording),
    ...moment('hearing.noticeDue', data['noticeDueAt'], wording),
  ],
  HearingMoved: appointment,
  ObjectionReceived: ({ asksForOralHearing }, { t }) =>
    asksForOralHearing === true ? [[t('hearing.oralRequest'), t('yes')]] : [],
  HearingHeld: held,
  ProtocolRemarksReceived: ({ readOn, verdict }, { t, dates }) => [
    [t('remarks.readOn'), dates.legalDay(String(readOn))],
    ...named(verdict, verdicts, (known) => [t('remarks.verdict'), t(`verdict.${known}`)] as const),
  ],
  HearingWaived: ({ ground }, { t, title }) => [[t('hearing.waiverGround'), title(String(ground))]],
  NoticeAttempted: noticed,
};

function appointment({ hearing }: Content, wording: Wording): Line[] {
  const place = member(hearing, 'place');
  return [
    ...moment('hearing.when', member(hearing, 'at'), wording),
    ...(typeof place === 'string' ? [[wording.t('hearing.place'), place] as const] : []),
  ];
}

function held({ attended, form, protocol }: Content, wording: Wording): Line[] {
  const { t } = wording;
  const came = attended === true;
  const name = came ? 'hearing.form' : 'hearing.formCalled';
  const how = named(form, forms, (known) => [t(name), t(`hearingForm.${known}`)] as const);
  const kept = protocolLines.flatMap(([key, name]): Line[] => {
    const value = member(protocol, name);
    return typeof value === 'string' ? [[t(key), value]] : [];
  });
  return [
    [t('hearing.outcome'), t(came ? 'hearing.came' : 'hearing.nobodyCame')],
    ...how,
    ...moment('hearing.startedAt', member(protocol, 'startedAt'), wording),
    ...moment('hearing.endedAt', member(protocol, 'endedAt'), wording),
    ...kept,
  ];
}

const protocolLines = [
  ['hearing.chair', 'chair'],
  ['hearing.secretary', 'secretary'],
  ['hearing.participants', 'participants'],
  ['hearing.course', 'course'],
] as const;

function noticed({ notice, channel, outcome, takenBy, proof, objectionDue }: Content, wording: Wording): Line[] {
  const { t } = wording;
  return [
    ...named(notice, kinds, (known) => [t('notice.about'), t(`noticeKind.${known}`)] as const),
    ...named(channel, channels, (known) => [t('notice.channel'), t(`noticeChannel.${known}`)] as const),
    ...named(outcome, outcomes, (known) => [t('notice.outcome'), t(`noticeOutcome.${known}`)] as const),
    ...named(takenBy, takers, (known) => [t('notice.takenBy'), t(`party.${known}`)] as const),
    ...(typeof proof === 'string' ? [[t(proofName(outcome)), proof] as const] : []),
    ...moment('hearing.objectionUntil', member(objectionDue, 'dueAt'), wording),
  ];
}

/** What the words beside an attempt tell. */
export function proofName(outcome: unknown): 'notice.whyFailed' | 'notice.howDeclined' | 'notice.proof' {
  if (outcome === 'failed') return 'notice.whyFailed';
  return outcome === 'declined' ? 'notice.howDeclined' : 'notice.proof';
}

const forms = ['oral', 'video', 'written'] as const;
const verdicts = ['accepted', 'partly', 'rejected'] as const;
const outcomes = ['delivered', 'sent', 'failed', 'declined'] as const;
const takers = ['applicant', 'representative'] as const;
const kinds = [
  'preliminary-decision',
  'hearing-moved',
  'result',
  'acceptance-refusal',
  'prolongation',
  'suspension',
] as const;
const channels = [
  'cabinet',
  'sms',
  'email',
  'registered-letter',
  'telephone-message',
  'in-person',
  'notification-point',
] as const;

type MomentName =
  'hearing.when' | 'hearing.noticeDue' | 'hearing.startedAt' | 'hearing.endedAt' | 'hearing.objectionUntil';

function moment(name: MomentName, value: unknown, { t, dates, zone }: Wording): Line[] {
  return typeof value === 'string' ? [[t(name), dates.dateTime(value, zone)]] : [];
}

/** A code that a newer API brings is left out until the texts know it. */
function named<T extends string>(value: unknown, known: readonly T[], line: (code: T) => Line): Line[] {
  const code = known.find((candidate) => candidate === value);
  return code === undefined ? [] : [line(code)];
}
