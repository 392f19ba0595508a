/** What is wrong in one line of an issue's text. */
export interface LineProblem {
  /** from 1 */
  readonly line: number;
  readonly message: string;
}

/** An issue's text could not be read back. Nothing was changed. */
export class IssueTextError extends Error {
  override readonly name = 'IssueTextError';
  readonly problems: readonly LineProblem[];

  constructor(problems: readonly LineProblem[]) {
    super(problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
    this.problems = problems;
  }
}
