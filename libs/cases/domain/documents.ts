import type { Answer, EditionDocument } from '#regulations';
import { fulfilment, type Fulfilment } from './answers.js';
import type { HandedInDocument } from './case-events.js';
import { refused } from './refusals.js';

/**
 * How a document of the list stands: handed in, missing, for the body to obtain, not asked for under the answers given, or
 * `open` while a question it hangs on is not answered.
 */
export type DocumentState = 'handed-in' | 'missing' | 'by-body' | 'not-needed' | 'open';

export interface DocumentNeed {
  readonly document: EditionDocument;
  readonly state: DocumentState;
  readonly items: readonly DocumentNeed[];
}

/**
 * What of a channel's list is asked for under the answers given, and what of it is there. A document with items stands for
 * them: all whose condition holds, or any one of them; with no such item it is not asked for.
 */
export function documentNeeds(
  listed: readonly EditionDocument[],
  answers: readonly Answer[],
  handedIn: readonly string[],
): DocumentNeed[] {
  return listed.map((document) => need(document, 'holds', answers, handedIn));
}

function need(
  document: EditionDocument,
  within: Fulfilment,
  answers: readonly Answer[],
  handedIn: readonly string[],
): DocumentNeed {
  const { requiredWhen, items = [], code } = document;
  const asked = weaker(within, requiredWhen ? fulfilment(requiredWhen, answers) : 'holds');
  const parts = items.map((item) => need(item, asked, answers, handedIn));
  if (parts.length > 0) return group(document, parts, handedIn.includes(code));
  return { document, state: handedIn.includes(code) ? 'handed-in' : asState(document, asked), items: [] };
}

function weaker(a: Fulfilment, b: Fulfilment): Fulfilment {
  if (a === 'fails' || b === 'fails') return 'fails';
  return a === 'open' ? a : b;
}

function asState({ obtainedBy = 'applicant' }: EditionDocument, asked: Fulfilment): DocumentState {
  if (asked === 'fails') return 'not-needed';
  if (obtainedBy !== 'applicant') return 'by-body';
  return asked === 'open' ? 'open' : 'missing';
}

/** Whoever names the document itself as handed in says so of all that it asks for. */
function group(document: EditionDocument, parts: readonly DocumentNeed[], isNamed: boolean): DocumentNeed {
  const states = parts.map(({ state }) => state);
  const state = isNamed ? 'handed-in' : document.itemsRule === 'one' ? stateOfOne(states) : stateOfEach(states);
  const isSettled = isNamed || (document.itemsRule === 'one' && state !== 'missing' && state !== 'open');
  const settled = isNamed && document.itemsRule !== 'one' ? 'handed-in' : 'not-needed';
  return { document, state, items: isSettled ? parts.map((part) => closing(part, settled)) : parts };
}

/** One of several is enough: once it is there, the others are no longer asked for. */
function closing(need: DocumentNeed, settled: DocumentState): DocumentNeed {
  const isAsked = need.state === 'missing' || need.state === 'open';
  return isAsked ? { ...need, state: settled, items: need.items.map((item) => closing(item, settled)) } : need;
}

const inOrderOfEach: readonly DocumentState[] = ['missing', 'open', 'handed-in', 'by-body'];
const inOrderOfOne: readonly DocumentState[] = ['handed-in', 'by-body', 'missing', 'open'];

function stateOfEach(states: readonly DocumentState[]): DocumentState {
  return inOrderOfEach.find((state) => states.includes(state)) ?? 'not-needed';
}

function stateOfOne(states: readonly DocumentState[]): DocumentState {
  return inOrderOfOne.find((state) => states.includes(state)) ?? 'not-needed';
}

/** What is missing (or open), where it can be named: item by item, or the whole where one of its items is enough. */
export function documentsThatAre(state: 'missing' | 'open', needs: readonly DocumentNeed[]): EditionDocument[] {
  return needs.flatMap((each) => {
    if (each.items.length > 0 && each.document.itemsRule !== 'one') return documentsThatAre(state, each.items);
    return each.state === state ? [each.document] : [];
  });
}

/** Codes under which something is missing: where one item is enough the whole may be named, or an item that would do. */
export function missingCodes(needs: readonly DocumentNeed[]): string[] {
  return needs.flatMap(({ document, state, items }) => {
    const isWhole = state === 'missing' && (items.length === 0 || document.itemsRule === 'one');
    return [...(isWhole ? [document.code] : []), ...missingCodes(items)];
  });
}

/** Everything a list holds, item by item. */
export function listedIn(documents: readonly EditionDocument[]): EditionDocument[] {
  return documents.flatMap((document) => [document, ...listedIn(document.items ?? [])]);
}

export function codesIn(documents: readonly EditionDocument[]): string[] {
  return listedIn(documents).map(({ code }) => code);
}

/** A code must be of the list; what the list does not hold is put in words. */
export function requireNamed(
  documents: readonly Pick<HandedInDocument, 'code' | 'words'>[],
  codes: readonly string[],
): void {
  for (const { code, words } of documents) {
    if (code !== null && !codes.includes(code)) throw refused('document-not-in-edition', { document: code });
    if (code === null && words === null) throw refused('document-not-named');
  }
}
