import type { Answer } from '#regulations';
import { stopsAtRegistration } from './acceptance-refusal.js';
import { actedPart, type Act } from './act.js';
import { requireAnswers } from './answers.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile, type OpenCase } from './case-file.js';
import { needsOf, type ChannelRules } from './channel-rules.js';
import { documentsThatAre } from './documents.js';
import { refused, refusedFor } from './refusals.js';
import { advance } from './steps.js';
import { requireSystemStep, systemStep, type SystemStepInput } from './system-step.js';
import { requireTurn } from './turn.js';

export interface RegisterApplicationInput {
  readonly incomingNumber: string;
  readonly packageComplete: boolean;
  /** The number in the paper journal, for archive entries. */
  readonly paperNumber: string | null;
  /** Answers to questions of the edition that nobody had answered at intake. */
  readonly answers: readonly Answer[];
  /** The applicant's consent where it was not said at intake. */
  readonly consent: boolean | null;
  /** What the edition says of the channel. */
  readonly rules: ChannelRules;
  /** For a text in which the information system acts next. */
  readonly system: SystemStepInput;
  readonly act: Act;
}

/**
 * Enters the application under an incoming number. A package is complete when everything the list asks for under the
 * answers given was handed in; an incomplete one is refused where the text says so. Where the text has the system act next,
 * it does so in the same breath.
 */
export function registerApplication(file: CaseFile, input: RegisterApplicationInput): CaseEvent[] {
  const { act, incomingNumber, packageComplete, paperNumber, answers, system } = input;
  const open = requireTurn(file, 'register', act);
  requireAnswers(answers, input.rules.questions, open.answers);
  if (packageComplete) requireComplete({ ...open, answers: [...open.answers, ...answers] }, input.rules);
  else if (stopsAtRegistration(open)) throw refused('package-incomplete');
  requireSystemStep(open, system);
  const events: CaseEvent[] = [
    {
      type: 'ApplicationRegistered',
      data: {
        ...actedPart(open, act),
        incomingNumber,
        packageComplete,
        paperNumber,
        executorId: open.step.role === 'executor' ? act.officer.officerId : null,
        answers,
        consent: consentSaid(open, input.consent),
      },
    },
    ...advance(open, act),
  ];
  const registered = events.reduce(caseFile.evolve, file);
  return [...events, ...systemStep(registered, packageComplete, system, act)];
}

function requireComplete(file: Pick<OpenCase, 'answers' | 'handedIn'>, rules: ChannelRules): void {
  const needs = needsOf(rules, file);
  const missing = documentsThatAre('missing', needs);
  if (missing.length > 0) throw refusedFor('documents-missing', missing);
  const open = documentsThatAre('open', needs);
  if (open.length > 0) throw refusedFor('questions-unanswered', open);
}

/** What was said at intake stands; without a consent rule there is nothing to say. */
function consentSaid({ procedure, consent }: OpenCase, now: boolean | null): boolean | null {
  if (now === null) return null;
  if (procedure.consent === null || consent !== null) throw refused('consent-not-asked');
  return now;
}
