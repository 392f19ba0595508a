import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { NothingToDraft } from '../publish/issue/nothing-to-draft.ts';
import { RecordError, type RecordErrorCode } from '../record/record-error.ts';
import { sqliteFailure } from '../record/sqlite/sqlite-failure.ts';
import { Unreachable } from '../registry/unreachable.ts';

/** A field that was wrong, and how. */
export interface FieldProblem {
  readonly where: string;
  readonly message: string;
}

/** Every problem that the server answers with, by the last part of its `type`, with its status and title. */
export const PROBLEMS = {
  'bad-request': [400, 'The request cannot be understood'],
  'sign-in': [401, 'Sign in first'],
  forbidden: [403, 'Your role does not allow this'],
  'wrong-host': [403, 'The server is not known by this name'],
  'cross-site': [403, 'Refused: the request comes from another site'],
  'not-found': [404, 'There is no such thing'],
  'wrong-method': [405, 'This cannot be done here'],
  changed: [409, 'It was changed since you saw it'],
  exists: [409, 'It is there already'],
  'old-version': [412, 'It was changed since you saw it'],
  'too-large': [413, 'It is too much at once'],
  'wrong-type': [415, 'It cannot be read in this form'],
  refused: [422, 'It does not fit'],
  'say-version': [428, 'Say which version you saw'],
  'too-many': [429, 'Too many tries'],
  fault: [500, 'A fault in Chancery'],
  unavailable: [503, 'It cannot be done now'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;
export type ProblemName = keyof typeof PROBLEMS;

/** Why a request was not done, as RFC 9457 (problem details) has it. The detail says what, where and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly problem: ProblemName;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemName,
    detail: string,
    {
      errors = [],
      headers = {},
    }: { errors?: readonly FieldProblem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.problem = problem;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The answer to a request that could not be done. */
export const problemResponse = (problem: Problem, instance: string): Response => {
  const [status, title] = PROBLEMS[problem.problem];
  const body = {
    type: `urn:chancery:problem:${problem.problem}`,
    title,
    status,
    detail: problem.message,
    instance,
    ...(problem.errors.length > 0 && { errors: problem.errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...problem.headers },
  });
};

const OF_RECORD: Partial<Record<RecordErrorCode, ProblemName>> = {
  'unknown-finding': 'not-found',
  'unknown-document': 'not-found',
  'unknown-issue': 'not-found',
  'unknown-user': 'refused',
  exists: 'exists',
  'bad-decision': 'refused',
  changed: 'changed',
  busy: 'unavailable',
  disk: 'unavailable',
  damaged: 'unavailable',
};

/** The problem behind an error; a fault of the program keeps its words to itself. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof RecordError) return new Problem(OF_RECORD[error.code] ?? 'refused', error.message);
  if (error instanceof UnreadableSource) return new Problem('wrong-type', error.message);
  if (error instanceof NothingToDraft) return new Problem('refused', `${error.message} No issue was drafted.`);
  if (error instanceof Unreachable) return new Problem('refused', error.message);
  const failure = sqliteFailure(error, null);
  if (failure) return problemOf(failure);
  return new Problem('fault', 'The server could not do this. Its log says why; please report it.');
};
