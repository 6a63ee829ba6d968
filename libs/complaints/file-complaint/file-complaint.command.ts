import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commanderOf } from '#identity';
import { CaseLookup, type CommandOrigin, Journal, openedBy } from '#cases';
import type { WriteAnswer } from '#platform';
import { editions } from '#regulations';
import { ComplaintDesk } from '../complaint-commands/complaint-desk.js';
import { complaintTermsOn } from '../complaint-law/complaint-terms.js';
import { fileComplaint, type FileComplaintInput } from '../domain/file-complaint.js';
import type { FileComplaintBody } from './file-complaint.body.js';

export type ComplaintOpened = WriteAnswer & { readonly complaintId: string };

export class FileComplaint extends Command<ComplaintOpened> {
  constructor(
    readonly body: FileComplaintBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(FileComplaint)
export class FileComplaintHandler implements ICommandHandler<FileComplaint> {
  constructor(
    private readonly desk: ComplaintDesk,
    private readonly cases: CaseLookup,
    private readonly journal: Journal,
  ) {}

  async execute({ body, origin }: FileComplaint): Promise<ComplaintOpened> {
    const { viewer, headers } = origin;
    const complaintId = openedBy(commanderOf(viewer), headers.idempotencyKey, 'complaint:');
    const input = await this.#input(complaintId, body, origin);
    const year = Number(input.act.legalTime.localDay(input.act.occurredAt, viewer.body.zone).slice(0, 4));
    const result = await this.desk.decide(complaintId, 'file-complaint', origin, async (file) => {
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      fileComplaint(file, input);
      const { correlationId } = headers;
      const entry = { bodyId: viewer.body.id, kind: 'complaint', year, recordId: complaintId, correlationId } as const;
      return fileComplaint(file, { ...input, number: await this.journal.reserve(entry) });
    });
    return { complaintId, ...result };
  }

  async #input(complaintId: string, body: FileComplaintBody, origin: CommandOrigin): Promise<FileComplaintInput> {
    const { caseId, addressee, kind, entry = null, text, learnedOn, appealInformation } = body;
    const act = this.desk.act(origin, body);
    const complained = await this.cases.find(caseId);
    const edition = complained === null ? {} : editions.get(complained.edition.id, complained.edition.revision);
    const day = act.legalTime.localDay(act.occurredAt, complained?.zone ?? origin.viewer.body.zone);
    const terms = complaintTermsOn(day, edition, appealInformation);
    const content = { addressee, kind, entry, text, learnedOn, appealInformation };
    return { complaintId, number: '', case: complained, ...content, terms, act };
  }
}
