import type { Desk } from './desk.js';

/** One edition: who takes the application in, who acts in which role, and what the form is given. */
export interface Lane {
  readonly edition: string;
  readonly service: string;
  readonly intake: string;
  readonly officers: Readonly<Record<string, string>>;
  /** Chosen where the officer's own body does not provide. */
  readonly provider?: string;
  /** Day it happened; absent = just now. */
  readonly filedOn?: string | undefined;
}

const taraz = {
  clerk: 'taraz-clerk',
  head: 'taraz-head',
  executor: 'taraz-executor',
  administration: 'taraz-akimat',
  'authorised-officer': 'taraz-authorised',
};
const counter = { intake: 'taraz-clerk', officers: taraz };
const portal = { intake: 'portal', officers: taraz, provider: 'taraz-education' };
const monday = '09.09.2019';

export const ageTen: Lane = {
  ...counter,
  edition: 'zhambyl-2019-age-ten-opinion',
  service: 'age-ten-opinion',
  filedOn: monday,
};

/** The one lane whose text is in force today. */
export const meals: Lane = { ...counter, edition: 'rk-2022-school-meals', service: 'school-meals' };

export const lanes: readonly Lane[] = [
  {
    ...counter,
    edition: 'zhambyl-2019-guardianship-establishment',
    service: 'guardianship-establishment',
    filedOn: monday,
  },
  ageTen,
  { ...portal, edition: 'zhambyl-2019-patronage-and-payment', service: 'patronage-and-payment', filedOn: monday },
  {
    ...portal,
    edition: 'zhambyl-2019-guardianship-certificates',
    service: 'guardianship-certificates',
    filedOn: monday,
  },
  {
    edition: 'astana-2018-meeting-permission',
    service: 'meeting-permission',
    intake: 'astana-operator',
    officers: { clerk: 'astana-clerk', executor: 'astana-executor', head: 'astana-head', operator: 'astana-operator' },
    provider: 'astana-education',
    filedOn: monday,
  },
  meals,
];

/** Takes an application in at the desk of the lane; answers with the id of the new case. */
export async function takeIn(desk: Desk, lane: Lane): Promise<string> {
  const { page } = desk;
  await desk.goTo('Жаңа өтініш');
  await page.locator('select[name=service]').selectOption(lane.service);
  if (lane.provider !== undefined) await page.locator('select[name=providerId]').selectOption(lane.provider);
  if (lane.filedOn !== undefined) {
    const earlier = page.getByRole('switch', { name: 'Бұл әрекет бұрын жасалған' });
    if (!(await earlier.isChecked())) await page.getByText('Бұл әрекет бұрын жасалған').click();
    await desk.fill('occurredAt', lane.filedOn);
    await desk.fill('_time', '10:00');
    await desk.fill('lateReason', 'Қағаз мұрағаттан енгізілді');
  }
  await desk.fill('parties/applicant/fullName', 'Гүлсара Бақытқызы Нұрпейісова');
  await desk.fill('parties/applicant/iin', '991231500016');
  await page.getByRole('button', { name: 'Бала қосу' }).click();
  await desk.fill('parties/children/0/fullName', 'Санжар Тимурұлы Нұрпейісов');
  await desk.fill('parties/children/0/birthDate', '14.05.2009');
  if (lane.filedOn === undefined) await handInMeals(desk);
  else await desk.fill('documents/0/words', 'Өтініш');
  await desk.check(`/applications/new ${lane.filedOn === undefined ? 'with a list' : 'by reference'}`);
  await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

const MEALS_QUESTIONS = 8;

/** Denies every question of school meals, consents, and hands in the two documents that are then asked for. */
async function handInMeals(desk: Desk): Promise<void> {
  for (let index = 0; index < MEALS_QUESTIONS; index += 1) {
    await desk.choose(`answers/${String(index)}/answer`, 'false');
  }
  await desk.choose('consent', 'true');
  await desk.choose('documents/0/code', 'application');
  await desk.choose('documents/1/code', 'identity-document');
}
