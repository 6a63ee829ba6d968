import type { CaseEntry, KnownCase } from '#cases';
import { personal } from '#personal-data/personal';
import { requireTimes, timesOf, type ComplaintAct } from './complaint-act.js';
import type {
  Addressee,
  AgainstKind,
  ComplainedEntry,
  ComplaintDue,
  ComplaintEvent,
  PinnedTerm,
} from './complaint-events.js';
import type { ComplaintFile } from './complaint-file.js';
import { requireOfficer } from './complaint-roles.js';
import { caseNotFound, refused } from './refusals.js';

/** Terms of a complaint on the day of filing. `null`: the law of that day is not known. */
export interface ComplaintTerms {
  /** Period of general law. */
  readonly law: string;
  readonly filing: PinnedTerm | null;
  readonly forwarding: PinnedTerm | null;
  readonly atProvider: PinnedTerm | null;
  readonly review: PinnedTerm | null;
}

export interface FileComplaintInput {
  readonly complaintId: string;
  readonly number: string;
  readonly case: KnownCase | null;
  readonly addressee: Addressee;
  readonly kind: AgainstKind;
  /** Revision of the case's entry that is complained of. */
  readonly entry: number | null;
  readonly text: string;
  readonly learnedOn: string;
  readonly appealInformation: boolean;
  readonly terms: ComplaintTerms;
  readonly act: ComplaintAct;
}

/**
 * Takes a complaint in and registers it. One that comes too late is taken all the same (АППК 92: no ground to refuse intake)
 * and marked. All terms run from now.
 */
export function fileComplaint(file: ComplaintFile, input: FileComplaintInput): ComplaintEvent[] {
  if (file.status !== 'none') throw refused('complaint-exists');
  const { act, terms, learnedOn } = input;
  const complained = requireComplainedCase(input);
  const { zone, textSubjectId } = complained;
  const entry = input.entry === null ? null : requireEntry(complained, input.entry);
  const filing = terms.filing && {
    lastDay: act.legalTime.lastDayOfMonths(learnedOn, terms.filing.value),
    term: terms.filing,
  };
  const due = (term: PinnedTerm | null): ComplaintDue | null => term && dueOf(term, zone, act);
  return [
    {
      type: 'ComplaintFiled',
      data: {
        ...timesOf(textSubjectId, act),
        complaintId: input.complaintId,
        number: input.number,
        caseId: complained.caseId,
        providerId: complained.providerId,
        zone,
        textSubjectId,
        edition: { id: complained.edition.id, revision: complained.edition.revision },
        addressee: input.addressee,
        against: { kind: input.kind, entry },
        text: personal(textSubjectId, input.text),
        learnedOn,
        appealInformation: input.appealInformation,
        law: terms.law,
        filing,
        late: filing !== null && act.legalTime.localDay(act.occurredAt, zone) > filing.lastDay,
        forwarding: due(terms.forwarding),
        atProvider: input.addressee === 'reviewing-body' ? null : due(terms.atProvider),
        review: due(terms.review),
        officials: officialsOf(complained, entry),
      },
    },
  ];
}

/** Of a case of another body nothing is told, not even that it is there. */
function requireComplainedCase({ case: complained, learnedOn, act }: FileComplaintInput): KnownCase {
  if (complained?.providerId !== act.officer.bodyId) throw caseNotFound();
  requireOfficer('file-complaint', complained, act.officer);
  if (complained.erased) throw refused('people-erased');
  requireTimes(complained.zone, complained.entries[0]?.occurredAt ?? null, act);
  if (learnedOn > act.legalTime.localDay(act.occurredAt, complained.zone)) throw refused('learned-after-filing');
  return complained;
}

/** Only what an officer did can be complained of: steps start by themselves. */
export function isComplainable({ officerId, type }: CaseEntry): boolean {
  return officerId !== null && !unanswerable.has(type);
}

const unanswerable: ReadonlySet<string> = new Set<CaseEntry['type']>([
  'ApplicationSubmitted',
  'StepStarted',
  'PartialTermStarted',
  'ApplicationWithdrawn',
  'ObjectionReceived',
  'PersonErased',
  'StepOverdue',
  'TermExpiring',
  'TermExpired',
]);

function requireEntry({ entries }: KnownCase, revision: number): ComplainedEntry {
  const entry = entries.find((candidate) => candidate.revision === revision);
  if (entry === undefined || !isComplainable(entry)) throw refused('entry-not-in-case', { revision: String(revision) });
  return entry;
}

const deciding: ReadonlySet<string> = new Set<CaseEntry['type']>([
  'ResultDrafted',
  'ResultSigned',
  'DecisionMade',
  'AcceptanceRefused',
]);

/** Who drafted, signed or decided in the case, or made the entry that is complained of. */
function officialsOf({ entries }: KnownCase, complainedOf: ComplainedEntry | null): string[] {
  const makers = [...entries.filter(({ type }) => deciding.has(type)), ...(complainedOf ? [complainedOf] : [])];
  return [...new Set(makers.flatMap(({ officerId }) => officerId ?? []))];
}

function dueOf(term: PinnedTerm, zone: string, { occurredAt, legalTime }: ComplaintAct): ComplaintDue | null {
  if (term.unit === 'month') return null;
  const { value: amount, unit } = term;
  const deadline = legalTime.deadline({ from: occurredAt, amount, unit, place: 'provider', zone });
  return { ...deadline, startedAt: occurredAt, term };
}
