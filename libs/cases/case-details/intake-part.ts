import type { PublishedEdition } from '#regulations';
import { answersOf, consentOf } from '../case-views/actions-of.js';
import { needsView, titledCode } from '../case-views/documents.view.js';
import { channelRules, needsOf, type ChannelRules } from '../domain/channel-rules.js';
import type { HandedInDocument } from '../domain/case-events.js';
import type { DocumentNeed } from '../domain/documents.js';
import type { Procedure } from '../domain/procedure.js';
import type { CaseView } from './case-details.view.js';
import type { PathEvent } from './case-path.js';
import type { CaseRow } from './case-row.js';

type Intake = Pick<CaseView, 'answers' | 'consent' | 'consentAsked' | 'flowPassed' | 'needs'>;

/** What was said at intake, and how the documents stand under it. */
export function intakePart(
  row: CaseRow,
  procedure: Procedure,
  edition: PublishedEdition,
  events: readonly PathEvent[],
): Intake {
  const answers = answersOf(row);
  const rules = channelRules(edition, row.channel);
  const passed = flowPassed(events);
  return {
    answers: rules.questions.map(({ code, text }) => ({
      code,
      text,
      answer: answers.find(({ question }) => question === code)?.answer ?? null,
    })),
    consent: consentOf(row),
    consentAsked: procedure.consent !== null,
    flowPassed: rules.conditions.filter(({ code }) => passed.includes(code)).map(titledCode),
    needs: needsView(rowNeeds(row, rules)),
  };
}

export function rowNeeds(row: CaseRow, rules: ChannelRules): DocumentNeed[] {
  return needsOf(rules, { answers: answersOf(row), handedIn: handedInOf(row) });
}

/** Codes are no secret: they stand readable among sealed words. */
export function handedInOf({ documents }: Pick<CaseRow, 'documents'>): string[] {
  return (JSON.parse(documents) as Pick<HandedInDocument, 'code'>[]).flatMap(({ code }) => code ?? []);
}

function flowPassed(events: readonly PathEvent[]): readonly string[] {
  const submitted = events.find(({ type }) => type === 'ApplicationSubmitted');
  return submitted ? (JSON.parse(submitted.data) as { readonly flowPassed: readonly string[] }).flowPassed : [];
}
