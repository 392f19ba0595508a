import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isDay } from './event-date-value.ts';

/**
 * `is charged over the death of a driver in 2010`, in an entry of another year: a year or month at the end of what somebody is
 * charged, tried or blamed for is when that was.
 */
export const isOfWhatItIsFor = (
  tree: Tree,
  { start, edtf }: Timex,
  { predicate, nominal, entry }: EventCandidate,
): boolean =>
  !nominal &&
  /^(?:LEGAL|ACCUSE|COERCE|REQUEST|CONCEDE)$/.test(entry.type) &&
  !isDay(edtf!) &&
  tree
    .children(predicate, 'obl', 'nmod')
    .flatMap((matter) => [matter, ...tree.conjuncts(matter)])
    .some(
      (matter) =>
        tree.tokens[matter]!.upos === 'NOUN' &&
        tree.tokens[matter]!.end < start &&
        tree.children(matter, 'case').some((mark) => /^(?:for|over|with|of|about)$/i.test(tree.tokens[mark]!.text)),
    );
