import { pinnedRules } from '../case-commands/pinned-rules.js';
import { refuseAcceptance } from '../domain/acceptance-refusal.js';
import { attachFile, detachFile } from '../domain/attachments.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import { recordChildTalk } from '../domain/child-talk.js';
import { recordFetchedData } from '../domain/fetched-data.js';
import { prolongTerm, resumeTerm, suspendTerm } from '../domain/term-changes.js';
import { reopenCase } from '../domain/reopening.js';
import { submitApplication } from '../domain/submit-application.js';
import { returnForRework } from '../domain/result.js';
import { withdrawApplication } from '../domain/withdrawal.js';
import { erasePersons } from '../domain/erasure.js';
import type { CaseEvent } from '../domain/case-events.js';
import { recordProtocolRemarks } from '../domain/hearing-held.js';
import { accreditation, extension, patronage, transferred } from './aside.js';
import { act, after, decided, fold, registering, submission } from './fixtures.js';
import { hold, move, notify, object, on, propose, protocol, sign, waive } from './hearings.js';
import { walk } from './walk.js';

const monday = '2019-09-09T10:00:00+06:00';
const later = '2019-09-20T10:00:00+06:00';

/** One event of each type, as decisions make it today. */
export function everyEvent(): CaseEvent[] {
  const guardianship = after('zhambyl-2019-guardianship-establishment', monday);
  const opinion = walk(after('zhambyl-2019-age-ten-opinion', monday), 'sign');
  const closed = walk(opinion, null);
  const taken = submission('rk-2022-guardianship-establishment', '2026-09-07T10:00:00+05:00', { documents: [] });
  const incomplete = fold(submitApplication(caseFile.initialState, taken));
  const events = [
    ...walk(after('rk-2022-adopters-registration', '2026-09-07T10:00:00+05:00'), 'sign'),
    ...walk(after('rk-2022-age-ten-opinion', '2026-09-07T10:00:00+05:00'), 'draft'),
    ...walk(after('astana-2015-kindergarten-queue', monday), 'sign'),
    ...walk(guardianship, null, 'refusal'),
    ...accreditation(),
    ...extension(),
    ...patronage(),
    ...transferred(),
    ...closed,
    ...refuseAcceptance(incomplete, {
      receiptNumber: 'Б-1/2026',
      missing: [{ code: 'application', words: null, fault: 'missing' }],
      rules: registering(incomplete).rules,
      reason: 'Толық емес',
      act: act('operator', '2026-09-07T10:05:00+05:00'),
    }),
    ...returnForRework(fold(opinion), { reason: 'Қате', act: act('head', later) }),
    ...withdrawApplication(fold(opinion), { reason: 'Өтініш бойынша', act: act('clerk', later) }),
    ...erasePersons(fold(closed), {
      subjectIds: ['child-1'],
      ground: 'Сот шешімі',
      scope: 'all',
      act: act('administrator', later),
    }),
    ...aroundHearing(),
    ...foundOut(),
    ...filed(),
    ...aroundTerms(),
    ...reopenCase(fold(closed), {
      complaintId: 'complaint-1',
      toStep: 3,
      reason: 'Қайта қарау',
      act: act('head', later),
    }),
  ];
  return [...new Map(events.map((event) => [event.type, event])).values()];
}

/** What the executor finds out besides, and the term that the talk lets run. */
function foundOut(): CaseEvent[] {
  const opinion = walk(after('rk-2022-age-ten-opinion', on(7, '10:00')), 'draft');
  const talked = decided(opinion, (file) =>
    recordChildTalk(file, {
      heldOn: '2026-09-08',
      childId: 'child-1',
      opinion: 'Келіседі',
      agrees: true,
      act: act('executor', on(8, '11:00')),
    }),
  );
  const candidate = walk(after('rk-2022-adopters-registration', on(7, '10:00')), 'examine');
  const fetched = recordFetchedData(fold(candidate), {
    source: 'identity-document',
    outcome: 'found',
    details: 'Мәлімет бар',
    act: act('authorised-officer', on(8, '11:00')),
  });
  return [...talked, ...fetched].filter(({ type }) => /ChildTalk|PartialTerm|Fetched/.test(type));
}

/** A scan that is attached and taken off again. */
function filed(): CaseEvent[] {
  const submitted = after('rk-2022-school-meals', on(7, '10:00'));
  const scan = { file: 'ab'.repeat(32), document: 'application' };
  const content = { kind: 'application/pdf', size: 48_231, fileName: 'Өтініш.pdf', sha256: 'cd'.repeat(32) } as const;
  const clerk = act('clerk', on(7, '10:10'));
  const rules = pinnedRules(fold(submitted));
  const scanned = decided(
    submitted,
    (file) => attachFile(file, { ...scan, ...content, rules, act: clerk }),
    (file) => detachFile(file, { ...scan, reason: 'Анық емес', act: clerk }),
  );
  return scanned.filter(({ type }) => type.startsWith('File'));
}

/** What happens to terms: orders of the head, a changed calendar, the clock. */
function aroundTerms(): CaseEvent[] {
  const filed = after('rk-2022-camps', on(7, '10:00'));
  const file = fold(filed);
  if (file.status !== 'open' || file.due === null) throw new Error('the case is open and has a term');
  const grounded = { ...file, procedure: { ...file.procedure, suspensionGrounds: ['court-case'] } };
  const head = act('head', on(8, '11:00'));
  const suspended = suspendTerm(grounded, {
    ground: 'court-case',
    groundsOfLaw: [{ code: 'court-case', citation: { seed: '002', lines: [1, 2], point: 'point 1' } }],
    reason: 'Сот қарап жатыр',
    act: head,
  });
  const stands = suspended.reduce<CaseFile>(caseFile.evolve, grounded);
  const { occurredAt } = head;
  const basis = { step: 1, citation: null, practice: true };
  const reached = { of: 'case', dueAt: file.due.dueAt, occurredAt, basis };
  return [
    ...suspended,
    ...resumeTerm(stands, { act: act('head', on(9, '11:00')) }),
    ...prolongTerm(file, {
      until: '2026-10-01',
      reason: 'Қосымша зерттеу',
      act: head,
    }),
    {
      type: 'DueDatesRecalculated',
      data: {
        ...{ occurredAt, lateReason: null, basis, calendar: 'kz-2026.2', cause: 'Демалыс күні ауыстырылды' },
        moved: [{ of: 'case', from: file.due.dueAt, to: on(15, '18:30') }],
      },
    },
    { type: 'StepOverdue', data: { ...reached, of: 'step-1' } },
    { type: 'TermExpiring', data: reached },
    { type: 'TermExpired', data: reached },
  ];
}

/** The hearing before a refusal with all that may happen to it. */
function aroundHearing(): CaseEvent[] {
  const examined = walk(after('rk-2022-school-meals', on(7, '10:00')), 'draft');
  const waived = waive(on(8, '11:00'))(fold(examined));
  const kept = { protocol: protocol(on(11, '15:00'), on(11, '16:00')) };
  const held = decided(
    examined,
    propose(on(8, '11:00'), on(11, '10:00')),
    notify(on(8, '12:00')),
    object(on(9, '15:00')),
    move(on(10, '09:30'), on(11, '15:00')),
    hold(on(11, '16:10'), kept),
    sign(on(11, '16:30')),
    (file) =>
      recordProtocolRemarks(file, {
        readOn: '2026-09-11',
        text: 'Сұрақ толық жазылмаған',
        verdict: 'partly',
        reason: 'Қалғаны жазылған',
        dueAt: on(16, '18:30'),
        act: act('executor', on(11, '17:00')),
      }),
  );
  const all = [...held, ...waived];
  return all.filter(({ type }) => /Hearing|Preliminary|Objection|Notice|Protocol/.test(type));
}
