import { DEMO_PASSWORD, demoAccounts } from '#identity';
import type { AppConfig } from '#platform';

/** What `npm start` tells: where to go, and in demo mode how to sign in. */
export function greeting({ demo, dataDir, publicUrl }: AppConfig, address: string): string {
  const lines = [`Qamqor: ${publicUrl ?? address}`, `Data: ${dataDir}`];
  return `${(demo ? [...lines, ...demoLines()] : lines).join('\n')}\n`;
}

function demoLines(): string[] {
  const width = Math.max(...demoAccounts.map(({ login }) => login.length));
  const accounts = demoAccounts.map(({ login, roles, body }) => {
    return `  ${login.padEnd(width)}  ${roles.join(', ')}; ${body.name.en}`;
  });
  return ['', `Demo. Sign in with the password ${DEMO_PASSWORD} as`, ...accounts, ''];
}
