import type { Activity, Channel, Edition } from '#regulations';
import type { CaseEvent } from '../../domain/case-events.js';
import { codesIn } from '../../domain/documents.js';
import { termGoalOf } from '../../domain/term-goals.js';
import { issued } from './expectations.js';
import type { Played } from './play-scenario.js';

export const areas = ['steps', 'branches', 'documents', 'grounds', 'questions'] as const;
export type Area = (typeof areas)[number];

/** What of an edition scenarios can touch, by area. */
export type Touchable = Readonly<Record<Area, readonly string[]>>;

/** Everything of the edition that some scenario has to touch. */
export function wantedOf(edition: Edition): Touchable {
  const { channels, documents, grounds, questions = [], steps } = edition;
  return {
    steps: steps.flatMap(({ no, activities }) => activities.map((activity) => `${no} ${activity}`)),
    branches: [
      ...channels.intake.map((channel) => `intake at ${channel}`),
      ...channels.handout.map((channel) => `hand-out at ${channel}`),
      ...edition.results.map(({ code }) => `result ${code}`),
      ...flowBranches(edition),
      ...(edition.acceptanceRefusal?.channels ?? []).map((channel) => `acceptance refused at ${channel}`),
      ...branchesBesides(edition),
    ],
    documents: Object.entries(documents).flatMap(([channel, list]) =>
      codesIn(list).map((code) => `${channel} ${code}`),
    ),
    grounds: grounds.map(({ code }) => code),
    questions: questions.flatMap(({ code }) => [`${code} yes`, `${code} no`]),
  };
}

function flowBranches({ flows = [] }: Edition): readonly string[] {
  return flows.flatMap(({ channel, nodes }) =>
    nodes
      .filter(({ kind }) => kind === 'condition')
      .flatMap(({ code }) => ['success', 'failure'].map((branch) => `${channel} ${code} ${branch}`)),
  );
}

function branchesBesides(edition: Edition): readonly string[] {
  const { hearing, conclusions, contract, consent, steps, fetchedData = [], suspensions = [] } = edition;
  return [
    ...(hearing?.required === true ? ['hearing, then favourable', 'hearing, then refusal'] : []),
    ...(conclusions ? ['conclusion positive', 'conclusion negative'] : []),
    ...(contract ? ['contract'] : []),
    ...(consent ? ['consent withheld'] : []),
    ...(steps.some(({ childTalk }) => childTalk === true) ? ['talk with the child'] : []),
    ...fetchedData.map(({ code }) => `fetched ${code}`),
    ...suspensions.map(({ code }) => `suspended for ${code}`),
  ];
}

/** What one scenario touched. */
export function touchedBy({ scenario, events, flow, documents }: Played): Touchable {
  const { channel, handout = channel } = scenario.given;
  const end = issued(events);
  return {
    steps: stepsTouched(events),
    branches: [
      ...(events.length > 0 ? [`intake at ${channel}`] : []),
      ...(flow?.branches ?? []),
      ...(end === null ? [] : [`hand-out at ${handout}`, `result ${end.result}`]),
      ...(end !== null && has(events, 'HearingHeld') ? [`hearing, then ${end.outcome}`] : []),
      ...events.flatMap((event) => besidesTouched(event, channel)),
    ],
    documents: documents.map((code) => `${channel} ${code}`),
    grounds: end?.outcome === 'refusal' ? groundsTouched(events) : [],
    questions: events.flatMap((event) =>
      event.type === 'ApplicationSubmitted'
        ? event.data.answers.map(({ question, answer }) => `${question} ${answer ? 'yes' : 'no'}`)
        : [],
    ),
  };
}

function stepsTouched(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap((event) => {
    const activity = activityOf(event);
    if (activity === undefined || !('basis' in event.data)) return [];
    return [`${event.data.basis.step ?? ''} ${activity}`];
  });
}

/** The activity an event is of; an inspection is part of the examination. */
function activityOf(event: CaseEvent): Activity | undefined {
  if (event.type === 'ExaminationRecorded') return 'examine';
  const goal = STEP_EVENTS.has(event.type) ? termGoalOf(event) : null;
  return goal === null ? undefined : (goal as Activity);
}

const STEP_EVENTS: ReadonlySet<CaseEvent['type']> = new Set([
  'ApplicationRegistered',
  'ForwardedToHead',
  'ExecutorAssigned',
  'ResultDrafted',
  'SubmittedForDecision',
  'DecisionMade',
  'ResultSigned',
  'ResultRegistered',
  'ResultIssued',
]);

function besidesTouched(event: CaseEvent, channel: Channel): readonly string[] {
  switch (event.type) {
    case 'AcceptanceRefused':
      return [`acceptance refused at ${channel}`];
    case 'ConclusionReceived':
      return [`conclusion ${event.data.outcome}`];
    case 'ContractConcluded':
      return ['contract'];
    case 'ChildTalkHeld':
      return ['talk with the child'];
    case 'DataFetched':
      return [`fetched ${event.data.source}`];
    case 'TermSuspended':
      return [`suspended for ${event.data.ground}`];
    case 'ApplicationSubmitted':
      return event.data.consent === false ? ['consent withheld'] : [];
    default:
      return [];
  }
}

function groundsTouched(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'ResultDrafted' || event.type === 'DecisionMade'
      ? event.data.grounds.flatMap(({ code }) => code ?? [])
      : [],
  );
}

function has(events: readonly CaseEvent[], type: CaseEvent['type']): boolean {
  return events.some((event) => event.type === type);
}
