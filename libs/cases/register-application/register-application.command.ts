import { randomUUID } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { hashOf } from '#signatures';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { pinnedRules } from '../case-commands/pinned-rules.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import type { JournalKind } from '../journal/journal-events.js';
import type { CaseEvent } from '../domain/case-events.js';
import { registerApplication, type RegisterApplicationInput } from '../domain/registration.js';
import { requireOpen } from '../domain/turn.js';
import type { RegisterApplicationBody } from './register-application.body.js';

export class RegisterApplication extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RegisterApplicationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RegisterApplication)
export class RegisterApplicationHandler implements ICommandHandler<RegisterApplication> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly journal: Journal,
  ) {}

  execute({ caseId, body, origin }: RegisterApplication): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const salt = randomUUID();
    return this.desk.decide(caseId, origin, async (file) => {
      const decide = (numbers: Numbers): CaseEvent[] =>
        registerApplication(file, {
          ...contentOf(body),
          rules: pinnedRules(file),
          act,
          ...numbered(body, numbers, salt),
        });
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      const planned = decide({ incoming: '', queue: '' });
      const reserve = (kind: JournalKind): Promise<string> =>
        this.journal.reserve(entryFor(requireOpen(file), kind, act, origin.headers));
      const queued = planned.some(({ type }) => type === 'RegisterEntered');
      return decide({ incoming: await reserve('incoming'), queue: queued ? await reserve('preschool-queue') : '' });
    });
  }
}

interface Numbers {
  readonly incoming: string;
  readonly queue: string;
}

type Content = Pick<RegisterApplicationInput, 'packageComplete' | 'paperNumber' | 'answers' | 'consent'>;

function contentOf({ packageComplete, paperNumber, answers, consent }: RegisterApplicationBody): Content {
  return { packageComplete, paperNumber: paperNumber ?? null, answers: answers ?? [], consent: consent ?? null };
}

function numbered(
  { placeAvailable, refusalWords }: RegisterApplicationBody,
  { incoming, queue }: Numbers,
  salt: string,
): Pick<RegisterApplicationInput, 'incomingNumber' | 'system'> {
  return {
    incomingNumber: incoming,
    system: {
      placeAvailable: placeAvailable ?? false,
      refusalWords: refusalWords ?? null,
      queueNumber: queue,
      salt,
      hashOf: ({ grounds, ...content }) => hashOf({ ...content, grounds: grounds.map((ground) => ({ ...ground })) }),
    },
  };
}
