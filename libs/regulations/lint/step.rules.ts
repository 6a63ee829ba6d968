import type { Edition, EditionStep } from '../edition.js';
import { ACTIVITIES } from '../schema-parts.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** What each step must satisfy by itself. */
export function steps({ steps: all }: Edition): readonly Fault[] {
  return all.flatMap((step, index) => {
    const path = `/steps/${index}`;
    return [
      ...when(step.no !== index + 1, 'step-number', path, `is number ${step.no} at place ${index + 1}`),
      ...when(!step.role, 'step-without-role', path, 'names no role'),
      ...when(
        step.activity !== step.activities.at(-1),
        'activity-not-last',
        path,
        `closes with ${step.activity}, its last activity is ${step.activities.at(-1) ?? 'missing'}`,
      ),
      ...when(
        step.basis === 'practice' && step.duration !== null,
        'practice-with-norm',
        path,
        'is our practice and must not have a norm',
      ),
      ...onlyWith(step, 'assign', 'resolution', path),
      ...onlyWith(step, 'examine', 'inspectionAct', path),
      ...onlyWith(step, 'issue', 'roleByHandout', path),
    ];
  });
}

/** Activities follow the life of a case, none twice; a result is registered or issued only once it is signed or decided. */
export function activityOrder({ steps: all, status }: Edition): readonly Fault[] {
  if (all.length === 0) return [];
  const order = all.flatMap(({ activities }) => activities).map((activity) => ACTIVITIES.indexOf(activity));
  const sorted = order.every((place, index) => index === 0 || place > (order[index - 1] ?? -1));
  const names = new Set(all.flatMap(({ activities }) => activities));
  return [
    ...when(!sorted, 'activity-order', '/steps', 'activities are out of order or occur twice'),
    ...when(
      status === 'executable' && !(names.has('register') && names.has('draft') && names.has('issue')),
      'activity-missing',
      '/steps',
      'a case must at least be registered, drafted and issued',
    ),
    ...when(
      names.has('submit-for-decision') !== names.has('decide'),
      'activity-missing',
      '/steps',
      'submitting and deciding go together',
    ),
  ];
}

function onlyWith(
  step: EditionStep,
  activity: EditionStep['activity'],
  property: 'resolution' | 'inspectionAct' | 'roleByHandout',
  path: string,
): readonly Fault[] {
  const misplaced = step[property] !== undefined && !step.activities.includes(activity);
  return when(misplaced, 'misplaced-property', path, `${property} belongs to a step with ${activity}`);
}
