import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PersonalData } from '#personal-data';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { erasePersons } from '../domain/erasure.js';
import { textSubjectOf } from '../submit-application/filing.js';
import type { ErasePersonsBody } from './erase-persons.body.js';

export class ErasePersons extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ErasePersonsBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ErasePersons)
export class ErasePersonsHandler implements ICommandHandler<ErasePersons> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly personalData: PersonalData,
  ) {}

  /** The event first, then the keys: `ErasureWatch` repeats the second after a crash between the two. */
  async execute({ caseId, body, origin }: ErasePersons): Promise<WriteAnswer> {
    const { subjectIds, ground } = body;
    const { scope } = origin.viewer;
    const act = this.desk.act(origin, {});
    const erasure = { subjectIds, ground, scope, act };
    const answer = await this.desk.decide(caseId, origin, (file) => erasePersons(file, erasure));
    await this.personalData.erase([...subjectIds, textSubjectOf(caseId)]);
    return answer;
  }
}
