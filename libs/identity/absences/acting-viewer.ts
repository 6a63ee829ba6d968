import { Injectable } from '@nestjs/common';
import { AbsenceDirectory } from '../directory/absence-directory.js';
import { NotDeputy } from '../domain/absence.errors.js';
import type { Viewer } from '../viewer.js';

/** Header by which a deputy says for whom he acts. */
export const ACTING_FOR_HEADER = 'x-acting-for';

/** Gives a deputy the authority of the officer he acts for, for the time of the absence. */
@Injectable()
export class ActingViewers {
  constructor(private readonly absences: AbsenceDirectory) {}

  /** The viewer himself when he acts for nobody. @throws NotDeputy */
  of(viewer: Viewer, actingFor: string | undefined): Viewer {
    const acting = this.find(viewer, actingFor);
    if (acting === null) throw new NotDeputy();
    return acting;
  }

  /** `null` when he does not act for that officer, or no longer. */
  find(viewer: Viewer, actingFor: string | undefined): Viewer | null {
    if (actingFor === undefined) return viewer;
    return this.actedForBy(viewer).find(({ officerId }) => officerId === actingFor) ?? null;
  }

  /** Those for whom the viewer may act now, each with his own authority; nobody for one who acts for another already. */
  actedForBy(viewer: Viewer): Viewer[] {
    if (viewer.deputy !== undefined) return [];
    const deputy = { officerId: viewer.officerId, name: viewer.name };
    const absent = this.absences.actedForBy(viewer.officerId, viewer.body);
    return absent.map(({ officerId, name, roles }) => ({ ...viewer, officerId, name, roles, deputy }));
  }
}
