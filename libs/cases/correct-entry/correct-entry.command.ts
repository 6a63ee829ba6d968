import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InvalidInput, type WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { correctEntry, type PlainCorrection } from '../domain/correction.js';
import { detailsOf } from '../submit-application/filing.js';
import type { CorrectEntryBody, CorrectionBody } from './correct-entry.body.js';

export class CorrectEntry extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: CorrectEntryBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler implements ICommandHandler<CorrectEntry> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, body, origin }: CorrectEntry): Promise<WriteAnswer> {
    const { corrects, reason } = body;
    const act = this.desk.act(origin, body);
    const correction = corrected(body.correction);
    const entry = await this.desk.entry(caseId, corrects);
    return this.desk.decide(caseId, origin, (file) => correctEntry(file, { entry, correction, reason, act }));
  }
}

function corrected({ what, subjectId, details, paperNumber, words }: CorrectionBody): PlainCorrection {
  switch (what) {
    case 'party-details':
      return { what, subjectId: given('subjectId', subjectId), details: detailsOf(given('details', details)) };
    case 'paper-number':
      return { what, paperNumber: given('paperNumber', paperNumber) };
    case 'in-words':
      return { what, words: given('words', words) };
  }
}

function given<T>(field: string, value: T | undefined): T {
  if (value === undefined) throw new InvalidInput([{ path: `/correction/${field}`, code: 'required' }]);
  return value;
}
