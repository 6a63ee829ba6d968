import { Command, InvalidArgumentError } from 'commander';
import { ApiClient } from './api-client.js';
import { CliFailure } from './cli-failure.js';
import { followResend } from './resend-stages.js';
import type { Terminal } from './terminal.js';
import { verifyStages } from './verify-stages.js';

interface VerifyOptions {
  readonly url?: string;
  readonly monitoringUrl?: string;
  readonly wait: number;
}

interface ResendOptions {
  readonly url?: string;
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `qamqor stages …`, over the API of the running server and of the monitoring system beside it. */
export function stagesCommand(terminal: Terminal): Command {
  return new Command('stages')
    .description('whether the monitoring system has every stage, and how it gets those it lacks')
    .addCommand(verifyCommand(terminal))
    .addCommand(resendCommand(terminal));
}

function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .description(
      'compares what the monitoring system has with what the event store says it should have; exit status 1 when they differ',
    )
    .option('--url <url>', 'address of the server')
    .option('--monitoring-url <url>', 'address of the monitoring system, where it is another program')
    .option('--wait <seconds>', 'how long a difference may be on its way before it counts', seconds, 30)
    .action(({ url, monitoringUrl, wait }: VerifyOptions) =>
      ApiClient.during(terminal, url, (store) =>
        monitoringUrl === undefined
          ? verifyStages(terminal, { store, monitoring: store, wait })
          : ApiClient.during(monitoringAccount(terminal), monitoringUrl, (monitoring) =>
              verifyStages(terminal, { store, monitoring, wait }),
            ),
      ),
    );
}

function resendCommand(terminal: Terminal): Command {
  return new Command('resend')
    .description('has stages handed over once more: those of a case, or all recorded from a moment to another')
    .option('--url <url>', 'address of the server')
    .option('--case <id>', 'id of the case')
    .option('--from <instant>', 'e.g. 2026-09-11T04:00:00Z')
    .option('--to <instant>', 'e.g. 2026-09-12T04:00:00Z')
    .action((options: ResendOptions) =>
      ApiClient.during(terminal, options.url, async (api) => {
        const { requestId } = await api.post<{ requestId: string }>('/api/stages/resend', requestOf(options));
        await followResend(terminal, api, requestId);
      }),
    );
}

/** The other program has accounts of its own. */
function monitoringAccount(terminal: Terminal): Terminal {
  const { QAMQOR_MONITORING_LOGIN, QAMQOR_MONITORING_PASSWORD, ...environment } = terminal.environment;
  const own = {
    ...(QAMQOR_MONITORING_LOGIN !== undefined && { QAMQOR_LOGIN: QAMQOR_MONITORING_LOGIN }),
    ...(QAMQOR_MONITORING_PASSWORD !== undefined && { QAMQOR_PASSWORD: QAMQOR_MONITORING_PASSWORD }),
  };
  return { ...terminal, environment: { ...environment, ...own } };
}

function requestOf({ case: caseId, from, to }: ResendOptions): object {
  if (caseId !== undefined && from === undefined && to === undefined) return { caseId };
  if (caseId === undefined && from !== undefined && to !== undefined) return { from: instant(from), to: instant(to) };
  throw new CliFailure('Say --case, or both --from and --to.');
}

function instant(text: string): string {
  const time = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(time)) {
    throw new CliFailure(`${text} is no moment with its zone, e.g. 2026-09-11T09:00:00+05:00.`);
  }
  return new Date(time).toISOString();
}

function seconds(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('A number of seconds.');
  return Number(text);
}
