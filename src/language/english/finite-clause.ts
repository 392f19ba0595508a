import type { Token } from '../sentence.ts';
import { SUBJECT } from './parser/tree-parts.ts';

/** The word at the head of the clause of a finite verb: itself, or the one whose auxiliary or copula it is. */
export const clauseOf = (tokens: readonly Token[], finite: number): number => {
  const { deprel, head } = tokens[finite]!;
  return /^(?:aux|cop)/.test(deprel) ? head : finite;
};

/** The first subject of a clause; undefined for one without. */
export const subjectOfClause = (tokens: readonly Token[], clause: number): Token | undefined =>
  tokens.find(({ head, deprel }) => head === clause && SUBJECT.test(deprel));
