import type { CaseEvent } from '../domain/case-events.js';
import { recordConclusion, requestConclusions } from '../domain/conclusions.js';
import { recordContract } from '../domain/contract.js';
import { correctEntry } from '../domain/correction.js';
import { submitApplication } from '../domain/submit-application.js';
import { transferCase } from '../domain/transfer.js';
import { act, after, decided, provider, submission } from './fixtures.js';
import { walk } from './walk.js';

const monday = '2019-09-09T10:00:00+06:00';
const later = '2019-09-25T12:00:00+06:00';
const now = '2026-09-07T10:00:00+05:00';
const tuesday = '2026-09-08T10:00:00+05:00';

/** An accreditation for which another body was asked, and answered. */
export function accreditation(): CaseEvent[] {
  const examining = walk(after('rk-2022-agency-accreditation', now), 'examine');
  const request = { id: 'request-1', body: 'Сыртқы істер министрлігі', receivedAt: new Date(tuesday).toISOString() };
  const asked = decided(examining, (file) =>
    requestConclusions(file, { requests: [request], act: act('executor', tuesday) }),
  );
  return decided(asked, (file) =>
    recordConclusion(file, {
      ...{ request: 'request-1', outcome: 'positive', number: '17-2', text: 'Қарсылық жоқ' },
      act: act('executor', '2026-09-10T10:00:00+05:00'),
    }),
  );
}

/** The extension of an accreditation that stands in the register, entered there anew. */
export function extension(): CaseEvent[] {
  const slug = 'rk-2022-agency-accreditation-extension';
  const prolongs = { named: { entry: 'А-1/2024', endsOn: null }, registered: { validUntil: '2026-12-31' } };
  return walk(
    decided([], (file) => submitApplication(file, submission(slug, now, { prolongs }))),
    null,
  );
}

/** A notification that a contract followed. */
export function patronage(): CaseEvent[] {
  return decided(walk(after('zhambyl-2019-patronage-and-payment', monday), null), (file) =>
    recordContract(file, { number: '15', concludedOn: '2019-09-24', act: act('executor', later) }),
  );
}

/** A case that went to another executor, with a wrong entry put right. */
export function transferred(): CaseEvent[] {
  const executor = { officerId: 'second', bodyId: provider.id, isExecutor: true };
  const details = { fullName: 'Ақжан Серіков', iin: null, birthDate: null, address: null, phone: null };
  return decided(
    walk(after('zhambyl-2019-age-ten-opinion', monday), 'examine'),
    (file) => transferCase(file, { executor, reason: 'Еңбек демалысында', act: act('head', later) }),
    (file) =>
      correctEntry(file, {
        entry: { revision: 0, type: 'ApplicationSubmitted', madeBy: ['clerk'] },
        correction: { what: 'party-details', subjectId: 'applicant-1', details },
        reason: 'Тегі қате жазылған',
        act: act('clerk', later),
      }),
  );
}
