import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';

/** Whether another date follows this one with nothing between but conjunctions, prepositions and places. */
export const listed = (tree: Tree, dates: readonly Timex[], timex: Timex): boolean =>
  runFrom(tree, dates, timex).length > 1;

/** A date and those that follow it in one list: `6 April, 22 May and 31 August`. */
export const runFrom = (tree: Tree, dates: readonly Timex[], first: Timex): readonly Timex[] => {
  const run = [first];
  for (const next of dates.slice(dates.indexOf(first) + 1)) {
    const last = run.at(-1)!;
    const between = tree.tokens.filter((token) => token.start >= last.end && token.end <= next.start);
    if (!between.every(({ upos }) => /^(?:PUNCT|CCONJ|ADP|PROPN|DET)$/.test(upos)) || between.length > 6) break;
    run.push(next);
  }
  return run;
};

/** Whether nothing but `and`, commas and prepositions stands between the expressions of a run. */
export const joinedByAnd = (tree: Tree, run: readonly Timex[]): boolean =>
  run.length > 1 &&
  tree.tokens
    .filter(({ start, end }) => start >= run[0]!.end && end <= run.at(-1)!.start)
    .filter(({ start }) => !run.some((timex) => timex.start <= start && start < timex.end))
    .every(({ upos }) => /^(?:PUNCT|CCONJ|ADP|DET)$/.test(upos));
