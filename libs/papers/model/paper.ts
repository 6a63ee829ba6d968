import type { Locale } from '#platform';

/** What a paper is made of, whatever program sets it. */
export type PaperBlock =
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'facts'; readonly facts: readonly PaperFact[] }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly block: 'signatures'; readonly lines: readonly SignatureLine[] }
  | { readonly block: 'citation'; readonly text: string }
  /** Something the reader must not overlook. */
  | { readonly block: 'mark'; readonly text: string };

export interface PaperFact {
  readonly name: string;
  readonly value: string;
}

/** Who signs. `verdict` tells of a signature that was given; without one there is a line to sign on. */
export interface SignatureLine {
  readonly role: string;
  readonly name: string;
  readonly verdict: string | null;
}

/** The public check of a paper: where it is, and what is compared there. */
export interface PaperCheck {
  readonly url: string;
  readonly caption: string;
  readonly lines: readonly string[];
}

/** A paper as it is read: nothing in it depends on the hour or on who asks for it. */
export interface Paper {
  readonly locale: Locale;
  readonly title: string;
  /** Number and day as they stand under the title. */
  readonly subtitle: string;
  /** The body that made it. */
  readonly body: string;
  readonly blocks: readonly PaperBlock[];
  /** Sheets with the same words, each with its label; one without a label unless there are several. */
  readonly copies: readonly (string | null)[];
  readonly check: PaperCheck | null;
  /** On every page, before its number. */
  readonly footer: string;
  readonly landscape: boolean;
  /** Instant of the act: the file's own date. */
  readonly madeAt: string;
}
