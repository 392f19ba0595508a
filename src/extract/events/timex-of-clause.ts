import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { aspectsAbove } from './aspects-above.ts';
import { isInClosedClause } from './closed-clause.ts';
import type { EventCandidate } from './event-candidate.ts';
import { EVENT_NOUN, hangsOn, namesSomething, topOf } from './hangs-on.ts';

/** Where the parse hangs it elsewhere: a date in or right behind the clause, with no other verb between. */
export const beside = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, object }: EventCandidate,
  clause: Span,
): Timex | undefined =>
  dates.find((timex) => {
    const top = topOf(tree, timex);
    if (top < 0 || namesSomething(knowledge, tree, top) || timex.start < clause.start || timex.start > clause.end + 12)
      return false;
    if (isInClosedClause(knowledge, tree, top, predicate)) return false;
    const [from, to] = top < predicate ? [top, predicate] : [predicate, top];
    return tree.tokens
      .slice(from + 1, to)
      .every(
        ({ index, upos, lemma }) =>
          index === object || (upos !== 'VERB' && !EVENT_NOUN(knowledge).has(lemma.toLowerCase())),
      );
  });

export const isDate = (timex: Timex): boolean =>
  (timex.type === 'DATE' ||
    timex.type === 'TIME' ||
    (timex.type === 'DURATION' && timex.edtf !== null && timex.edtf.includes('/'))) &&
  timex.edtf !== null &&
  // `a few days ago` says at least that it was before
  (!timex.value.endsWith('_REF') || /\bago$/i.test(timex.text));

/** `It went on until June 2013, when the army seized power`: the time before `when` is that of the clause behind it. */
export const beforeWhen = (
  tree: Tree,
  dates: readonly Timex[],
  { predicate }: Pick<EventCandidate, 'predicate'>,
): Timex | undefined => {
  let clause = predicate;
  for (let climbed = 0; tree.tokens[clause]!.deprel === 'conj' && climbed < 3; climbed++)
    clause = tree.tokens[clause]!.head;
  const when = tree.childrenOf(clause).find((child) => child < clause && /^when$/i.test(tree.tokens[child]!.text));
  if (when === undefined || when === 0) return undefined;
  const comma = tree.tokens[when - 1]!.text === ',';
  const last = tree.tokens[comma ? when - 2 : when - 1];
  const before = last && dates.find((timex) => timex.start <= last.start && timex.end >= last.end);
  // `until June`, `since June`
  return before && { ...before, edtf: before.edtf!.replace(/^\.\.\/|\/\.\.$/g, '') };
};

/** The verb with whose deed another goes along: that of a participle (`visited the port, holding talks`), or joined by `and`. */
export const goesAlongWith = (tree: Tree, verb: number): number | null => {
  const { deprel, xpos, head, upos } = tree.tokens[verb]!;
  if (upos !== 'VERB' || head < 0 || tree.tokens[head]!.upos !== 'VERB') return null;
  const along = deprel === 'advcl' && xpos === 'VBG' && tree.child(verb, 'mark', 'case') === null;
  const joined = deprel === 'conj' && tree.child(verb, 'nsubj') === null;
  return along || joined ? head : null;
};

/** The date of the verb with whose deed a predicate goes along: `visited the port on Friday, holding talks`. */
export const ofVerbAbove = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate }: EventCandidate,
): Timex | undefined => {
  for (let at = goesAlongWith(tree, predicate), climbed = 0; at !== null && climbed < 3; climbed++) {
    const found =
      dates.find((timex) => hangsOn(knowledge, tree, timex, at!)) ?? beforeWhen(tree, dates, { predicate: at });
    if (found) return found;
    at = goesAlongWith(tree, at);
  }
  return undefined;
};

/** `2022 ended with protests`: of a year that begins or ends with something its first or last month. */
export const atEdgeOf = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate }: EventCandidate,
): Timex | undefined => {
  const { head, deprel } = tree.tokens[aspectsAbove(knowledge, tree, predicate)[0] ?? predicate]!;
  if (head < 0 || !deprel.startsWith('obl')) return undefined;
  const verb = tree.tokens[head]!.lemma.toLowerCase();
  const month = /^(?:end|close|finish|conclude)$/.test(verb) ? '12' : /^(?:begin|start|open)$/.test(verb) ? '01' : null;
  const subject = tree.child(head, 'nsubj');
  const year = dates.find((timex) => /^\d{4}$/.test(timex.edtf!) && topOf(tree, timex) === subject);
  return month !== null && year !== undefined ? { ...year, edtf: `${year.edtf}-${month}` } : undefined;
};
