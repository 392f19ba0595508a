import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import type { Complement } from './complement.ts';
import { runsBelow, runsOf } from './token-runs.ts';

/** The pieces of a complement, with the object before it where there is one, and what of it is the content alone. */
export const spansOf = (tree: Tree, head: number, told: number | null): Pick<Complement, 'runs' | 'core'> => {
  const own = runsBelow(
    tree,
    head,
    (child) => child.deprel === 'parataxis' && child.head === head && child.upos === 'VERB',
  );
  const core = runsBelow(
    tree,
    head,
    (child) =>
      child.head === head &&
      ((child.deprel === 'parataxis' && child.upos === 'VERB') ||
        child.index === told ||
        (/^(?:mark|case)$/.test(child.deprel) &&
          /^(?:that|to|for|of|on|upon|about|as|against|with|over)$/i.test(child.text) &&
          child.index < head &&
          // `warned them not to come`
          !/^(?:not|never)$/i.test(tree.tokens[child.index - 1]?.text ?? ''))),
  );
  if (told === null) return { runs: own, core };
  const object = runsBelow(tree, told, (child) => child.index === head);
  const joined = [...object, ...own].sort((a, b) => a.first - b.first);
  return { runs: mergeTouching(tree, joined), core };
};

/** Runs of tokens with those made one between which nothing stands. */
export const mergeTouching = (tree: Tree, runs: readonly TokenRange[]): readonly TokenRange[] =>
  runsOf(
    tree.tokens,
    runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );

/** A clause into which `he said` is put: the clause without that. */
export const spansAround = (tree: Tree, head: number, verb: number): Pick<Complement, 'runs' | 'core'> => {
  const runs = runsBelow(tree, head, (child) => child.index === verb);
  return { runs, core: runs };
};
