import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';

/** words; what is shorter was not said */
export const LEAST_WORDS = 3;

/** tokens; no clause is looked for farther than this, so that sentences without end stay linear */
export const LONGEST = 300;

/** A clause found by where it stands and not by the tree; `speaker` where the clause stands before its speaker. */
export interface PlacedClause {
  readonly content: TokenRange;
  /** what goes on after `…, he said, …` */
  readonly rest?: TokenRange;
  readonly core: TokenRange;
  readonly speaker: TokenRange | null;
}

/** A finite verb outside relative clauses: `the envoy, a friend who knows them,` is nothing that was said. */
export const hasMainVerb = (tree: Tree, first: number, last: number): boolean => {
  let relative = false;
  for (let i = first; i <= last; i++) {
    const { text } = tree.tokens[i]!;
    if (text === ',') relative = false;
    else if (/^(?:who|whose|which)$/i.test(text)) relative = true;
    else if (!relative && isFiniteVerb(tree, i)) return true;
  }
  return false;
};

/** `most voters backed it`, read as a participle: one with an object of its own, without auxiliary, is a past tense. */
export const isFiniteVerb = (tree: Tree, at: number): boolean => {
  const { xpos } = tree.tokens[at]!;
  return (
    /^(?:VB[DZP]|MD)$/.test(xpos) ||
    (xpos === 'VBN' && tree.child(at, 'obj') !== null && tree.child(at, 'aux') === null)
  );
};

/** Whether a finite or modal verb stands between two tokens, both included. */
export const hasFiniteVerb = (tree: Tree, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos)) return true;
  return false;
};
