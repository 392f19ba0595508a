import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isDay } from './event-date-value.ts';
import { hangsOn } from './hangs-on.ts';
import { isOfAnEra } from './how-told.ts';
import { tenseOf } from './tense-of.ts';

/**
 * `Rebels seized the port, officials said on Tuesday`: of what is told before the words that report it, in the simple past or
 * the perfect and without a time of its own, the day of the report stands for the day.
 */
export const ofReportBehind = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  candidate: EventCandidate,
): Timex | undefined => {
  const { predicate, nominal } = candidate;
  if (nominal || !/^(?:past|perfect)$/.test(tenseOf(tree, predicate)) || isOfAnEra(knowledge, tree, candidate))
    return undefined;
  const reports = reportsBehind(tree, predicate).filter((verb) => tree.child(verb, 'nsubj') !== null);
  return dates.find((timex) => isDay(timex.edtf!) && reports.some((verb) => hangsOn(knowledge, tree, timex, verb)));
};

/** The verb behind what it reports, whichever of the two the parse takes for the main one. */
const reportsBehind = (tree: Tree, predicate: number): readonly number[] => {
  const { head, deprel } = tree.tokens[predicate]!;
  const above = /^(?:ccomp|parataxis)/.test(deprel) && head > predicate ? [head] : [];
  return [...above, ...tree.children(predicate, 'parataxis').filter((verb) => verb > predicate)];
};
