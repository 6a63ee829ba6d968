import type { Desk } from './desk.js';
import type { Lane } from './lanes.js';
import type { CaseAction, SeenCase } from './seen-case.js';

export type Outcome = 'favourable' | 'refusal';
type Form = SeenCase['forms'][number];

/** What the page says once an act is recorded. */
export const done: Readonly<Record<CaseAction, string>> = {
  'register-application': 'Өтініш тіркелді',
  'refuse-acceptance': 'Қабылдаудан бас тарту жазылды',
  'forward-to-head': 'Басшыға жолданды',
  'assign-executor': 'Орындаушы тағайындалды',
  'record-examination': 'Қарау нәтижесі жазылды',
  'draft-result': 'Нәтиже жобасы сақталды',
  'return-for-rework': 'Пысықтауға қайтарылды',
  'submit-for-decision': 'Әкімдікке жіберілді',
  'decide-by-administration': 'Шешім жазылды',
  'sign-result': 'Нәтижеге қол қойылды',
  'register-result': 'Нәтиже тіркелді',
  'issue-result': 'Нәтиже берілді, іс аяқталды',
  'withdraw-application': 'Өтініш қайтарып алынды, іс аяқталды',
  'request-conclusions': 'Қорытындылар сұратылды',
  'record-conclusion': 'Қорытынды жазылды',
};

/** Does what is the officer's to do first, as its form asks; the moment of the act stays as the form suggests it. */
export async function actOnce(desk: Desk, seen: SeenCase, outcome: Outcome): Promise<CaseAction> {
  const [action] = seen.allowedActions;
  const form = seen.forms.find((candidate) => candidate.action === action);
  if (action === undefined || form === undefined) throw new Error('Nothing to do at this desk');
  await fillIn(desk, form, outcome);
  await desk.send(action, done[action]);
  return action;
}

/** Does what is left of a case, each act by whose turn it is, until nobody has one. */
export async function carryOn(desk: Desk, caseId: string, officers: Lane['officers'], outcome: Outcome): Promise<void> {
  let seen = await desk.openCase(caseId);
  while (seen.step !== null) {
    await desk.signInAs(officers[seen.step.role] ?? '');
    await actOnce(desk, await desk.openCase(caseId), outcome);
    seen = await desk.openCase(caseId);
  }
}

async function fillIn(desk: Desk, form: Form, outcome: Outcome): Promise<void> {
  switch (form.action) {
    case 'register-application':
      return desk.choose('packageComplete', 'true');
    case 'assign-executor':
      await desk.fill('resolution', 'Қарап, заңда белгіленген мерзімде орындаңыз.');
      return desk.choose('executorId', form.executors?.[0]?.id ?? '');
    case 'record-examination':
      return examine(desk, form);
    case 'draft-result':
      await conclude(desk, form, outcome);
      return write(desk, form, outcome);
    case 'decide-by-administration':
      await conclude(desk, form, outcome);
      return desk.fill('decisionNumber', '412');
    case 'issue-result':
      if (form.inPerson === true) await desk.fill('receivedBy', 'Гүлсара Нұрпейісова');
      return form.register?.asksForEnd ? desk.choose('noEnd', 'true') : undefined;
    default:
      return undefined;
  }
}

/** One text, or one for each document of the result. */
async function write(desk: Desk, { results = [] }: Form, outcome: Outcome): Promise<void> {
  const parts = results.find(({ favourable }) => favourable === (outcome === 'favourable'))?.parts ?? [];
  if (parts.length === 0) return desk.fill('text', 'Нәтиженің мәтіні');
  for (const index of parts.keys()) await desk.fill(`parts/${String(index)}/text`, 'Құжаттың мәтіні');
}

async function examine(desk: Desk, { inspectionActRequired }: Form): Promise<void> {
  await desk.fill('findings', 'Құжаттар талаптарға сай.');
  if (!inspectionActRequired) return;
  await desk.fill('inspectionAct/inspectedOn', '09.09.2019');
  await desk.fill('inspectionAct/findings', 'Тұрғын үй таза, жылы.');
  await desk.choose('inspectionAct/conditionsSuitable', 'true');
}

async function conclude(desk: Desk, { results = [] }: Form, outcome: Outcome): Promise<void> {
  const result = results.find(({ favourable }) => favourable === (outcome === 'favourable'));
  await desk.choose('resultCode', result?.code ?? '');
  if (outcome === 'refusal') await giveGround(desk);
}

/** In words where the text only refers to a Standard; else the first of the edition's that may be given now. */
async function giveGround(desk: Desk): Promise<void> {
  const words = desk.page.locator('[name="grounds/0/words"]');
  const first = desk.page.locator('input[name="grounds/0/code"]');
  await words.or(first).waitFor({ state: 'attached' });
  if (await words.isVisible()) return words.fill('Ұсынылған мәліметтер расталмады.');
  if (!(await first.isChecked())) await desk.choose('grounds/0/code', (await first.getAttribute('value')) ?? '');
}
