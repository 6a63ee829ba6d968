import type { Offices } from './office.js';

/** What is said and handed in at a counter. */
export const applicant = { fullName: 'Гүлсара Бақытқызы Нұрпейісова', iin: '991231500016' };
export const parties = { applicant, children: [{ fullName: 'Санжар Тимурұлы Нұрпейісов' }] };

export const coded = (...codes: string[]): object[] => codes.map((code) => ({ code, form: 'copy' }));

/** Every question answered, no but for those named. */
export const answered = (questions: readonly string[], ...affirmed: string[]): object[] =>
  questions.map((question) => ({ question, answer: affirmed.includes(question) }));

export interface Problem {
  readonly code: string;
  readonly detail?: string;
  readonly codes?: readonly string[];
}

export interface Answer {
  readonly statusCode: number;
  json<T>(): T;
}

/** Status and code of a refusal. */
export const refusal = ({ statusCode, json }: Answer): unknown[] => [statusCode, json<Problem>().code];

export interface Intake {
  readonly channels: readonly { readonly channel: string; readonly conditions: readonly { readonly code: string }[] }[];
  readonly questions: readonly { readonly code: string }[];
  readonly consentAsked: boolean;
}

export async function intakeOf(office: Offices, login: string, edition: string): Promise<Intake> {
  return (await office.get(login, `/api/intake/${edition}`)).json<Intake>();
}

export async function questionsOf(office: Offices, edition: string): Promise<string[]> {
  const { questions } = await intakeOf(office, 'taraz-clerk', edition);
  return questions.map(({ code }) => code);
}
