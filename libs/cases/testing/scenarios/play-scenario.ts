import { editions, type PublishedEdition } from '#regulations';
import type { Scenario, ScenarioGiven } from '#regulations/testing';
import type { CaseEvent } from '../../domain/case-events.js';
import { channelRules } from '../../domain/channel-rules.js';
import { submitApplication, type SubmitApplicationInput } from '../../domain/submit-application.js';
import { intakeRole } from '../../domain/intake-channels.js';
import { act, decided, submission } from '../fixtures.js';
import { attempt } from './attempt.js';
import { answersOf, documentsOf } from './given-documents.js';
import { instantOf } from './local-time.js';
import { playActs } from './play-acts.js';
import { walkFlow, type FlowTrail } from './walk-flow.js';

/** What came of a scenario, before it is compared with what it expects. */
export interface Played {
  readonly scenario: Scenario;
  /** Codes of the documents handed in; empty when nothing was filed. */
  readonly documents: readonly string[];
  readonly flow: FlowTrail | null;
  readonly events: readonly CaseEvent[];
  /** The problem with which taking in was refused. */
  readonly refused: string | null;
  /** Acts that went otherwise than the scenario says. */
  readonly faults: readonly string[];
}

/** Files the application as given and plays the acts, each deciding on what came before. */
export function playScenario(slug: string, scenario: Scenario): Played {
  const edition = editions.get(slug);
  const { given } = scenario;
  const flow = flowOf(edition, given);
  const nothing: Played = { scenario, flow, documents: [], events: [], refused: null, faults: [] };
  if (flow?.ends === 'refused' && scenario.then.closedBy === 'not-filed') return nothing;
  const input = filingOf(edition, given, flow);
  const filed = attempt(() => decided([], (file) => submitApplication(file, input)));
  if ('refused' in filed) return { ...nothing, refused: filed.refused };
  const { events, faults } = playActs(filed.events, scenario.when);
  return { ...nothing, documents: input.documents.flatMap(({ code }) => code ?? []), events, faults };
}

function flowOf({ flows = [] }: PublishedEdition, { channel, flow = 'passes' }: ScenarioGiven): FlowTrail | null {
  const found = flows.find((one) => one.channel === channel);
  const fails = flow === 'passes' ? [] : flow.fails;
  if (found === undefined && fails.length > 0) throw new Error(`${channel} has no flow`);
  return found === undefined ? null : walkFlow(found, fails);
}

function filingOf(edition: PublishedEdition, given: ScenarioGiven, flow: FlowTrail | null): SubmitApplicationInput {
  const { channel, handout = channel } = given;
  const usual = submission(edition.id, instantOf(given.filedAt));
  const rules = channelRules(edition, channel);
  const answers = answersOf(edition, given);
  const codes = documentsOf(edition, given, answers);
  return {
    ...usual,
    // Whatever place the act is of, provider and counter serve it.
    provider: { ...usual.provider, jurisdictions: [edition.jurisdiction] },
    intakeJurisdictions: [edition.jurisdiction],
    channel,
    handout,
    answers,
    consent: edition.consent ? (given.consent ?? true) : null,
    flowPassed: (flow?.passed ?? []).filter((code) => rules.conditions.some((condition) => condition.code === code)),
    documents: codes.length > 0 ? codes.map((code) => ({ code, words: null, form: 'copy' })) : usual.documents,
    rules,
    act: act(intakeRole(channel, usual.procedure), instantOf(given.filedAt)),
  };
}
