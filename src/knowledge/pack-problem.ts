/** Something wrong in a pack: where it stands and what was expected there. Lines and columns count from 1. */
export interface PackProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** what is wrong, as a sentence */
  readonly message: string;
  /** what should stand there instead */
  readonly expected: string;
}

/** `packs/world/states.yaml:12:5: … (expected …)`, the form that editors turn into a link. */
export const formatPackProblem = (problem: PackProblem): string =>
  `${problem.file}:${problem.line}:${problem.column}: ${problem.message} (expected ${problem.expected})`;
