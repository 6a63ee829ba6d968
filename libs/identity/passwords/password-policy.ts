import { DomainError } from '#platform';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Known to everybody who reads the documentation: works in demo mode alone. */
export const DEMO_PASSWORD = 'qamqor-demo-2026';

export type PasswordWeakness = 'too-short' | 'too-long' | 'too-common' | 'contains-login' | 'same-as-before';

export class PasswordTooWeak extends DomainError {
  constructor(reason: PasswordWeakness) {
    super('unprocessable', `password-${reason}`);
  }
}

/** Stems of what people choose first; long lists of leaked passwords hold mostly shorter ones. */
const COMMON_STEMS = [
  'password',
  'passw0rd',
  'qwerty',
  'qazwsx',
  'asdfgh',
  'zxcvbn',
  '1q2w3e',
  'йцукен',
  'пароль',
  'құпиясөз',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'qamqor',
  'kazakhstan',
  'qazaqstan',
  'қазақстан',
  'казахстан',
];

const RUNS = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'йцукенгшщзхъфывапролджэячсмитьбю',
].map((row) => row.repeat(LONGEST_PASSWORD / 8));

/** @throws PasswordTooWeak */
export function assertStrongPassword(password: string, login: string): void {
  const { length } = Array.from(password);
  if (length < SHORTEST_PASSWORD) throw new PasswordTooWeak('too-short');
  if (length > LONGEST_PASSWORD) throw new PasswordTooWeak('too-long');
  const lower = password.toLowerCase();
  if (lower.includes(login)) throw new PasswordTooWeak('contains-login');
  if (isCommon(lower)) throw new PasswordTooWeak('too-common');
}

/** Few different characters, a run along the keyboard, or a stem with next to nothing around it. */
function isCommon(lower: string): boolean {
  if (lower === DEMO_PASSWORD || new Set(lower).size < 5 || RUNS.some((run) => run.includes(lower))) return true;
  const letters = lower.replace(/[^\p{L}]/gu, '');
  const rest = COMMON_STEMS.reduce((text, stem) => text.replaceAll(stem, ''), letters);
  return rest.length < 3 && rest !== letters;
}
