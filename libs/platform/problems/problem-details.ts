import { type Locale } from '../locale.js';
import type { Fault } from '../validation/invalid-input.js';
import { faultMessage } from './fault-message.js';
import { fillPlaceholders, type ProblemCatalogue } from './problem-texts.js';

/** An error as the outside may know it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** RFC 9457 problem document. The problem's details stand beside these members. */
export interface ProblemDocument {
  readonly [detail: string]: unknown;
  /** `urn:qamqor:problem:<code>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  /** `urn:uuid:<correlation id>`, also found in the log. */
  readonly instance: string;
  readonly errors?: readonly {
    readonly path: string;
    readonly place?: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** When a code has no text of its own, the reader still learns what kind of refusal it is. */
const TITLE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'stale-revision',
  422: 'unprocessable',
  429: 'too-many-requests',
  503: 'unavailable',
};

export function problemDocument(
  { status, code, details, faults }: Problem,
  catalogue: ProblemCatalogue,
  locale: Locale,
  correlationId: string,
): ProblemDocument {
  const text = catalogue.problem(code) ?? catalogue.problem(TITLE_BY_STATUS[status] ?? 'internal');
  const detail = text?.detail?.[locale];
  return {
    ...details,
    type: `urn:qamqor:problem:${code}`,
    title: fillPlaceholders(text?.title[locale] ?? code, details, locale),
    status,
    ...(detail === undefined ? {} : { detail: fillPlaceholders(detail, details, locale) }),
    code,
    instance: `urn:uuid:${correlationId}`,
    ...(faults === undefined ? {} : { errors: faults.map((fault) => describeFault(fault, catalogue, locale)) }),
  };
}

function describeFault({ params = {}, ...fault }: Fault, catalogue: ProblemCatalogue, locale: Locale) {
  const text = catalogue.fault(fault.code) ?? catalogue.fault('invalid');
  return { ...fault, ...params, message: faultMessage({ ...fault, params }, text, locale) };
}
