import type { Scope } from '#identity';
import type { Act } from './act.js';
import { timesOf } from './act.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { caseNotFound, refused } from './refusals.js';

export interface ErasePersonsInput {
  readonly subjectIds: readonly string[];
  readonly ground: string;
  /** Bodies the administrator administers: a case of another provider is for him not there. */
  readonly scope: Scope;
  readonly act: Act;
}

/**
 * Records that people of a closed case were erased, with the free texts that may name them. Data that a service still
 * needs are not deleted (Digital Code 41), so an open case refuses.
 */
export function erasePersons(file: CaseFile, { subjectIds, ground, scope, act }: ErasePersonsInput): CaseEvent[] {
  if (file.status === 'none') throw caseNotFound();
  if (scope !== 'all' && !scope.includes(file.providerId)) throw caseNotFound();
  if (file.status === 'open') throw refused('case-still-open');
  if (!subjectIds.every((id) => file.subjectIds.includes(id))) throw refused('not-a-party');
  return [
    {
      type: 'PersonErased',
      data: {
        ...timesOf(file.textSubjectId, act),
        lateReason: null,
        basis: { step: null, citation: null, practice: true },
        subjectIds: [...subjectIds, file.textSubjectId],
        ground,
      },
    },
  ];
}
