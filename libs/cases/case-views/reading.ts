import { Injectable } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import type { Scope, Viewer } from '#identity';
import { Projector } from '#read-models';

const WAIT_MS = 5_000;

/** Query part of every read: "show me at least what I wrote". */
export class AtLeast {
  /** Position a write answered with. The read waits, bounded, until the read model has reached it. */
  @IsOptional()
  @Matches(/^\d{1,64}$/)
  atLeast?: string;
}

/** Waits for the read model where the reader asks for his own write. */
@Injectable()
export class ReadYourWrites {
  constructor(private readonly projector: Projector) {}

  /** @throws DomainError `read-model-behind` (503) when it does not come in time. */
  async reached({ atLeast }: AtLeast): Promise<void> {
    if (atLeast !== undefined) await this.projector.whenProcessed(atLeast, { timeoutMs: WAIT_MS });
  }
}

/** Bodies whose cases the viewer may read: his own; an auditor's are his scope; an administrator reads none. */
export function visibleBodies({ roles, body, scope }: Viewer): Scope {
  if (roles.includes('auditor')) return scope;
  return roles.some((role) => role !== 'administrator') ? [body.id] : [];
}

export interface CaseBodies {
  readonly provider_id: string;
  readonly intake_body_id: string;
  readonly administration_id: string | null;
}

/** Whether the viewer may read a case of these bodies. */
export function mayRead(viewer: Viewer, { provider_id, intake_body_id, administration_id }: CaseBodies): boolean {
  const bodies = visibleBodies(viewer);
  if (bodies === 'all') return true;
  return [provider_id, intake_body_id, administration_id].some((id) => id !== null && bodies.includes(id));
}
