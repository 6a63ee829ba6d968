import type { Activity, Channel, Role } from '../edition.js';

/** What happens to one application under an edition: given, when, then. Pure data, played against the decisions on cases. */
export interface Scenario {
  readonly name: string;
  readonly given: ScenarioGiven;
  /** Nothing where the application is never filed. */
  readonly when: readonly ScenarioAct[];
  readonly then: ScenarioThen;
}

/** The application as it is filed. */
export interface ScenarioGiven {
  readonly channel: Channel;
  /** Absent: the channel of intake. */
  readonly handout?: Channel;
  /** Local time at the provider, `2026-09-07T10:00`. */
  readonly filedAt: string;
  /** Answers to the edition's questions; to those not named the answer is no. */
  readonly answers?: Readonly<Record<string, boolean>>;
  /** Absent: given, where the edition asks for it. */
  readonly consent?: boolean;
  /** Absent: `complete`. */
  readonly documents?: ScenarioDocuments;
  /** How the channel's electronic flow goes; absent: every condition is met. */
  readonly flow?: 'passes' | { readonly fails: readonly string[] };
}

/** `complete`: what the answers ask of the applicant. `all`: everything the channel's list names, whatever the answers. */
export type ScenarioDocuments =
  'complete' | 'all' | { readonly without: readonly string[] } | { readonly only: readonly string[] };

export type ScenarioAct =
  /** Carry on well until the activity is due, or to the end of the case. */
  | { readonly go: Activity | 'end'; readonly at?: string }
  | {
      /** An act as the API names it. */
      readonly do: string;
      /** What it is done with; the rest is as usual. */
      readonly with?: Readonly<Record<string, unknown>>;
      /** Absent: whose turn it is. */
      readonly by?: Role;
      readonly officer?: string;
      /** Local time; absent: a minute after the act before. */
      readonly at?: string;
      /** The act must be refused with this problem, and leaves no trace. */
      readonly refused?: string;
    };

export interface ScenarioThen {
  /** `not-filed`: turned away by the flow, or refused when it was to be taken in. */
  readonly closedBy?: 'issued' | 'acceptance-refused' | 'withdrawn' | 'not-filed';
  /** The activity an open case waits for. */
  readonly waitsFor?: Activity;
  readonly outcome?: 'favourable' | 'refusal';
  /** Code of the result issued. */
  readonly result?: string;
  /** The problem with which taking in is refused. */
  readonly refused?: string;
  /** Codes of the documents that were handed in: with `complete`, what the answers ask for. */
  readonly documents?: readonly string[];
  /** Steps by number, partial terms by code and `case`, whose time was exceeded; absent: none. */
  readonly late?: readonly (number | string)[];
  /** When the case is due, local time. */
  readonly due?: string;
}

/** One file: the scenarios of the edition after which it is named. */
export interface EditionScenarios {
  readonly edition: string;
  readonly scenarios: readonly Scenario[];
}
