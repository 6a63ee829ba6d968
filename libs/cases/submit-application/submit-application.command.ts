import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BodyDirectory, commanderOf } from '#identity';
import { DomainError, type WriteAnswer } from '#platform';
import { CaseDesk, newCaseId, type CommandOrigin } from '../case-commands/case-desk.js';
import { handedIn } from '../case-commands/handed-in.js';
import { channelRules } from '../domain/channel-rules.js';
import { procedureOf } from '../domain/procedure.js';
import { submitApplication, type SubmitApplicationInput } from '../domain/submit-application.js';
import { RegisterBook } from '../journal/register-book.js';
import { editionFor, partiesOf, textSubjectOf } from './filing.js';
import type { SubmitApplicationBody } from './submit-application.body.js';

export type CaseOpened = WriteAnswer & { readonly caseId: string };

export class SubmitApplication extends Command<CaseOpened> {
  constructor(
    readonly body: SubmitApplicationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SubmitApplication)
export class SubmitApplicationHandler implements ICommandHandler<SubmitApplication> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly bodies: BodyDirectory,
    private readonly registers: RegisterBook,
  ) {}

  async execute({ body, origin }: SubmitApplication): Promise<CaseOpened> {
    const caseId = newCaseId(commanderOf(origin.viewer), origin.headers.idempotencyKey);
    const input = this.#input(caseId, body, origin);
    const result = await this.desk.decide(caseId, origin, (file) => submitApplication(file, input));
    return { caseId, ...result };
  }

  #input(caseId: string, body: SubmitApplicationBody, origin: CommandOrigin): SubmitApplicationInput {
    const act = this.desk.act(origin, body);
    const provider = this.#provider(body.providerId ?? origin.viewer.body.id);
    const filingDate = act.legalTime.localDay(act.occurredAt, provider.zone);
    const edition = editionFor(body, provider.jurisdictions, filingDate);
    const textSubjectId = textSubjectOf(caseId);
    return {
      caseId,
      procedure: procedureOf(edition),
      service: edition.service.code,
      jurisdiction: edition.jurisdiction,
      channels: edition.channels,
      channel: body.channel,
      handout: body.handout ?? body.channel,
      provider,
      parties: partiesOf(caseId, body.parties),
      textSubjectId,
      documents: (body.documents ?? []).map((document) => handedIn(document, textSubjectId)),
      rules: channelRules(edition, body.channel),
      answers: body.answers ?? [],
      consent: body.consent ?? null,
      flowPassed: body.flowPassed ?? [],
      prolongs: this.#prolonged(body, provider.id),
      intakeJurisdictions: origin.viewer.body.jurisdictions,
      editionEnds: edition.inForce.to,
      act,
    };
  }

  #prolonged({ prolongs }: SubmitApplicationBody, providerId: string): SubmitApplicationInput['prolongs'] {
    if (prolongs === undefined) return null;
    const { entry = null, endsOn = null } = prolongs;
    const registered = entry === null ? null : this.registers.find(providerId, 'accreditation-register', entry);
    return { named: { entry, endsOn }, registered };
  }

  #provider(bodyId: string): SubmitApplicationInput['provider'] {
    const body = this.bodies.find(bodyId);
    if (body?.kind !== 'provider' || !body.active) throw new DomainError('refused', 'not-a-provider');
    return body;
  }
}
