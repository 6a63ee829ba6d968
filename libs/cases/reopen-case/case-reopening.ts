import { Injectable } from '@nestjs/common';
import { type Actor, nameUuid } from '#event-store';
import type { OfficerRole } from '#identity';
import { SubjectErased } from '#personal-data';
import { Clock } from '#platform';
import { CaseDesk } from '../case-commands/case-desk.js';
import { legalTime } from '../case-commands/legal-time.js';
import type { Act } from '../domain/act.js';
import type { CaseEvent } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import { reopenCase, repetitionOf } from '../domain/reopening.js';

/** What an upheld complaint asks of its case. */
export interface ReopeningOrder {
  readonly caseId: string;
  readonly complaintId: string;
  readonly reason: string;
  /** When the decision on the complaint became known, and why it was entered late. */
  readonly occurredAt: string;
  readonly lateReason: string | null;
  /** Who entered the decision on the complaint. */
  readonly actor: Actor;
  readonly correlationId: string;
  /** Id of the event that holds the decision. */
  readonly causationId: string;
}

/** Why a case stays as it is though the complaint was upheld. */
export type CaseStands = 'case-open' | 'nothing-to-repeat' | 'people-erased';

const REOPENINGS = '2c7be1c3-9f4e-5d0b-8a57-61d6c1b7f0a2';

/** Brings a case back for a complaint: once for each, however often it is asked. */
@Injectable()
export class CaseReopening {
  constructor(
    private readonly desk: CaseDesk,
    private readonly clock: Clock,
  ) {}

  /** `null` when the case is open again; otherwise why it stands as it is. */
  async reopen(order: ReopeningOrder): Promise<CaseStands | null> {
    const { caseId, complaintId, actor, correlationId, causationId } = order;
    const commandId = nameUuid(complaintId, REOPENINGS);
    const act = this.#act(order);
    let stands: CaseStands | null = null;
    try {
      await this.desk.follow(caseId, { commandId, correlationId, causationId, actor }, (file) => {
        stands = standsAs(file);
        return stands === null ? reopened(file, order, act) : [];
      });
    } catch (error) {
      if (error instanceof SubjectErased) return 'people-erased';
      throw error;
    }
    return stands;
  }

  #act({ actor, occurredAt, lateReason }: ReopeningOrder): Act {
    const { officerId, role, bodyId } = actor;
    const officer = { officerId, roles: [role as OfficerRole], bodyId };
    return { officer, occurredAt, now: this.clock.now(), lateReason, legalTime };
  }
}

function standsAs(file: CaseFile): CaseStands | null {
  if (file.status === 'open') return 'case-open';
  return file.status === 'closed' && repetitionOf(file) === null ? 'nothing-to-repeat' : null;
}

function reopened(file: CaseFile, { complaintId, reason }: ReopeningOrder, act: Act): CaseEvent[] {
  const toStep = file.status === 'closed' ? (repetitionOf(file)?.step.no ?? 0) : 0;
  return reopenCase(file, { complaintId, toStep, reason, act });
}
