import { mealsPackage } from '#cases/testing';
import { intakeOf } from './counter.js';
import type { ActionForm, Offices, SeenCase } from './office.js';

export interface Lane {
  readonly edition: string;
  readonly intake: string;
  readonly submission: object;
  /** Logins by role of the current step. */
  readonly officers: Readonly<Record<string, string>>;
  /** Set for archive entries: the first act happened then, each later one some minutes after. */
  readonly filedAt: string | null;
}

const applicant = { fullName: 'Гүлсара Бақытқызы Нұрпейісова', iin: '991231500016', address: 'Тараз қ., 1-көше' };
const child = { fullName: 'Санжар Тимурұлы Нұрпейісов', iin: '991231500707' };
const parties = { applicant, children: [child] };

const taraz = {
  clerk: 'taraz-clerk',
  head: 'taraz-head',
  executor: 'taraz-executor',
  administration: 'taraz-akimat',
  'authorised-officer': 'taraz-authorised',
};
const counter = { intake: 'taraz-clerk', officers: taraz };
const portal = { intake: 'portal', officers: taraz };
const archived = { lateReason: 'Қағаз мұрағаттан енгізілді' };
const monday = '2019-09-09T10:00:00+06:00';

const submission = (service: string, channel: string, more: object): object => ({ service, channel, parties, ...more });

/** One case of each edition. */
export const lanes: readonly Lane[] = [
  {
    ...counter,
    edition: 'zhambyl-2019-guardianship-establishment',
    filedAt: monday,
    submission: submission('guardianship-establishment', 'provider-office', {}),
  },
  {
    ...counter,
    edition: 'zhambyl-2019-age-ten-opinion',
    filedAt: monday,
    submission: submission('age-ten-opinion', 'provider-office', {}),
  },
  {
    ...portal,
    edition: 'zhambyl-2019-patronage-and-payment',
    filedAt: monday,
    submission: submission('patronage-and-payment', 'portal', { providerId: 'taraz-education' }),
  },
  {
    ...portal,
    edition: 'zhambyl-2019-guardianship-certificates',
    filedAt: monday,
    submission: submission('guardianship-certificates', 'portal', { providerId: 'taraz-education' }),
  },
  {
    edition: 'astana-2018-meeting-permission',
    intake: 'astana-operator',
    officers: { clerk: 'astana-clerk', executor: 'astana-executor', head: 'astana-head', operator: 'astana-operator' },
    filedAt: monday,
    submission: submission('meeting-permission', 'state-corporation', { providerId: 'astana-education' }),
  },
  {
    ...counter,
    edition: 'rk-2022-school-meals',
    filedAt: null,
    submission: submission('school-meals', 'provider-office', mealsPackage),
  },
];

export async function file(office: Offices, lane: Lane): Promise<string> {
  const when = lane.filedAt === null ? {} : { occurredAt: lane.filedAt, ...archived };
  return office.submit(lane.intake, { ...(await fullPackage(office, lane)), ...lane.submission, ...when });
}

interface Need {
  readonly code: string;
  readonly state: string;
  readonly itemsRule: 'each' | 'one' | null;
  readonly alternative: boolean;
}

/** Every question denied, and everything the channel's list asks for then. */
async function fullPackage(office: Offices, { edition, intake, submission }: Lane): Promise<object> {
  const { questions, consentAsked } = await intakeOf(office, intake, edition);
  const answers = questions.map(({ code }) => ({ question: code, answer: false }));
  const { channel } = submission as { readonly channel: string };
  const said = answers.map(({ question }) => `${question}:no`).join(',');
  const query = `channel=${channel}${said === '' ? '' : `&answers=${said}`}`;
  const needs = await office.getText(intake, `/api/intake/${edition}/documents?${query}`);
  if (needs.statusCode !== 200) throw new Error(needs.body);
  const { documents } = needs.json<{ readonly documents: readonly Need[] }>();
  const missing = documents.filter((one) => one.state === 'missing' && !one.alternative && one.itemsRule !== 'each');
  return {
    answers,
    documents: missing.map(({ code }) => ({ code, form: 'original' })),
    ...(consentAsked ? { consent: true } : {}),
  };
}

/** Whoever's turn it is does what the case's own form asks, until the case is closed or `until` is due. */
export async function carry(
  office: Offices,
  lane: Lane,
  caseId: string,
  outcome: 'favourable' | 'refusal',
  until?: string,
): Promise<SeenCase> {
  for (;;) {
    const seen = await office.case(lane.intake, caseId);
    const { step } = seen;
    if (step === null || step.activity === until) return seen;
    const login = lane.officers[step.role] ?? '';
    const mine = await office.case(login, caseId);
    const [action] = mine.allowedActions;
    const form = mine.forms.find((candidate) => candidate.action === action);
    if (action === undefined || form === undefined) throw new Error(`${login} has nothing to do at ${step.activity}`);
    const answer = await office.post(login, `/api/cases/${caseId}/${action}`, {
      ...answersTo(form, mine, outcome),
      ...when(lane, mine),
    });
    if (answer.statusCode !== 200) throw new Error(`${login} ${action}: ${answer.body}`);
  }
}

function when({ filedAt }: Lane, { lastActAt }: SeenCase): object {
  if (filedAt === null) return {};
  return { occurredAt: new Date(Date.parse(lastActAt) + 60_000).toISOString(), ...archived };
}

function answersTo(form: ActionForm, seen: SeenCase, outcome: 'favourable' | 'refusal'): object {
  switch (form.action) {
    case 'register-application':
      return { packageComplete: true };
    case 'record-fetched-data':
      return { source: form.lookUps?.find(({ state }) => state === 'not-yet')?.code, outcome: 'found' };
    case 'record-child-talk':
      return { heldOn: seen.lastActAt.slice(0, 10), childId: form.children?.[0]?.id, opinion: 'Келіседі' };
    case 'assign-executor':
      return { executorId: form.executors?.[0]?.id, ...(form.resolutionRequired ? { resolution: 'Орындауға' } : {}) };
    case 'record-examination': {
      const inspectionAct = {
        inspectedOn: seen.lastActAt.slice(0, 10),
        findings: 'Жағдайы жақсы',
        conditionsSuitable: true,
      };
      return { findings: 'Құжаттар дұрыс', ...(form.inspectionActRequired ? { inspectionAct } : {}) };
    }
    case 'draft-result':
      return { ...outcomeOf(form, outcome), ...textsOf(form, outcome) };
    case 'decide-by-administration':
      return { ...outcomeOf(form, outcome), decisionNumber: '412' };
    case 'issue-result':
      return {
        channel: seen.handout,
        receivedBy: 'Гүлсара Нұрпейісова',
        ...(form.register?.asksForEnd && { noEnd: true }),
      };
    default:
      return {};
  }
}

/** One text, or one for each document of the result. */
function textsOf({ results = [] }: ActionForm, outcome: 'favourable' | 'refusal'): object {
  const parts = results.find(({ favourable }) => favourable === (outcome === 'favourable'))?.parts ?? [];
  if (parts.length === 0) return { text: 'Нәтиженің мәтіні' };
  return { parts: parts.map(({ code }) => ({ code, text: `Нәтиженің мәтіні: ${code}` })) };
}

function outcomeOf({ results = [] }: ActionForm, outcome: 'favourable' | 'refusal'): object {
  const resultCode = results.find(({ favourable }) => favourable === (outcome === 'favourable'))?.code;
  return { outcome, resultCode, ...(outcome === 'refusal' ? { grounds: [{ words: 'Мәліметтер расталмады' }] } : {}) };
}
