/** An RFC 9457 problem as the API answers it, in the reader's language. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
}

export interface FieldFault {
  /** JSON pointer into the body that was sent. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
  }
}

/** No answer came: the line is down or the program does not run. Nothing is known of what became of a write. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export function problemOf(error: unknown): Problem | null {
  return error instanceof ApiError ? error.problem : null;
}

/** Somebody acted between the reader's look and his act. */
export function isOvertaken(error: unknown): boolean {
  const problem = problemOf(error);
  return problem !== null && OVERTAKEN.has(problem.code);
}

const OVERTAKEN: ReadonlySet<string> = new Set([
  'stale-revision',
  'conflict',
  'case-closed',
  'not-the-current-activity',
  'not-the-assigned-executor',
]);
