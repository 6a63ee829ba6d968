import type { Activity, Channel, Edition, PartialTerm, Role } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** Steps that no case can come to: past its end, by hands no channel has, or about a result nobody has made yet. */
export function unreachableSteps({ steps, channels }: Edition): readonly Fault[] {
  const order = steps.map(({ activities }) => activities);
  const end = order.findIndex((activities) => activities.includes('issue'));
  const open = [...channels.intake, ...channels.handout];
  return steps.flatMap(({ role, activities }, index) => {
    return [
      ...unreachable(index, end >= 0 && index > end, 'comes after the result was issued'),
      ...unreachable(index, !hasHands(role, open), `no channel of the edition has a ${role}`),
      ...unreachable(index, lacksResult(order.slice(0, index).flat(), activities), 'is about a result nobody has made'),
    ];
  });
}

function unreachable(index: number, found: boolean, message: string): readonly Fault[] {
  return when(found, 'unreachable-step', `/steps/${index}`, message);
}

/** The State Corporation's and the portal's people act only where the edition has their channel. */
function hasHands(role: Role, channels: readonly Channel[]): boolean {
  if (role === 'operator') return channels.includes('state-corporation');
  if (role === 'portal-gateway') return channels.includes('portal') || channels.includes('city-portal');
  return true;
}

const OF_A_RESULT: readonly Activity[] = ['submit-for-decision', 'sign', 'register-result', 'issue'];
const MAKING: readonly Activity[] = ['draft', 'decide'];

function lacksResult(before: readonly Activity[], own: readonly Activity[]): boolean {
  const used = own.findIndex((activity) => OF_A_RESULT.includes(activity));
  return used >= 0 && ![...before, ...own.slice(0, used)].some((activity) => MAKING.includes(activity));
}

/** A service that takes applications can end well and can be refused: otherwise steps lead to an outcome nobody gives. */
export function bothOutcomes({ status, results }: Edition): readonly Fault[] {
  if (status !== 'executable') return [];
  return [true, false].flatMap((wanted) =>
    when(
      !results.some(({ favourable }) => favourable === wanted),
      'outcome-missing',
      '/results',
      wanted ? 'no result is favourable' : 'no result is a refusal',
    ),
  );
}

/** A partial term counts from, and binds, something the edition has. */
export function partialTermsReachable(edition: Edition): readonly Fault[] {
  return edition.partialTerms.flatMap((part, index) => {
    const path = `/partialTerms/${index}`;
    return [
      ...when(
        !reachable(edition, part.goal),
        'term-of-nothing',
        `${path}/goal`,
        `the edition has no ${part.goal ?? ''}`,
      ),
      ...when(
        !reachable(edition, part.start),
        'term-of-nothing',
        `${path}/start`,
        `the edition has no ${part.start ?? ''}`,
      ),
    ];
  });
}

function reachable(edition: Edition, what: PartialTerm['goal'] | PartialTerm['start']): boolean {
  const { steps, hearing, contract, conclusions } = edition;
  const has = (activity: Activity): boolean => steps.some(({ activities }) => activities.includes(activity));
  switch (what) {
    case 'child-talk':
      return steps.some(({ childTalk }) => childTalk === true);
    case 'inspection':
      return steps.some(({ inspectionAct }) => inspectionAct === true);
    case 'hearing':
      return hearing?.required === true;
    case 'contract':
      return contract !== undefined && contract !== null;
    case 'request-conclusions':
    case 'request-received':
    case 'give-conclusion':
      return conclusions !== undefined && conclusions !== null;
    case 'register':
    case 'forward':
    case 'assign':
    case 'examine':
    case 'draft':
    case 'submit-for-decision':
    case 'decide':
    case 'sign':
    case 'register-result':
    case 'issue':
      return steps.length === 0 || has(what);
    case 'submission':
    case 'registration':
    case 'examination':
    case 'conclusion-signed':
    case 'decision':
    case 'signing':
    case 'result-ready':
    case 'notice':
    case 'hand-over':
    case 'notify':
    case 'payment':
    case undefined:
      return true;
  }
}
