import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHoliday } from '../../time/is-holiday.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import type { EventCandidate } from './event-candidate.ts';

const DELIVERED = wordClass('delivered-texts');

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

/**
 * `the deal signed in November, was published`: the comma ends the clause of which the date is, and the verb of the sentence
 * one without it (`the sailor taken hostage in May was freed`), unless the participle says no more than that it was.
 */
const isInClosedClause = (knowledge: Knowledge, tree: Tree, top: number, predicate: number): boolean => {
  const verb = verbAbove(tree, top);
  const { deprel, head, lemma } = tree.tokens[verb]!;
  if (deprel === 'acl' && head < verb && verb < top && top < predicate && tree.tokens[predicate]!.upos === 'VERB')
    return !HOLDING(knowledge).has(lemma.toLowerCase()) || tree.child(verb, 'xcomp') !== null;
  const comma = tree.tokens.slice(top, Math.max(top, predicate)).some(({ text }) => text === ',');
  return comma && verb !== predicate && /^acl/.test(tree.tokens[verb]!.deprel);
};

export const isDate = (timex: Timex): boolean =>
  (timex.type === 'DATE' ||
    timex.type === 'TIME' ||
    (timex.type === 'DURATION' && timex.edtf !== null && timex.edtf.includes('/'))) &&
  timex.edtf !== null &&
  !timex.value.endsWith('_REF');

/** The token by which an expression hangs on the rest of the sentence. */
const topOf = (tree: Tree, timex: Span): number => {
  for (const { index, start, end, head } of tree.tokens) {
    if (start < timex.start || end > timex.end) continue;
    const governor = tree.tokens[head];
    if (!governor || governor.start < timex.start || governor.end > timex.end) return index;
  }
  return -1;
};

/** Whether the expression depends on the predicate rather than on another verb or a dated noun between them. */
export const hangsOn = (knowledge: Knowledge, tree: Tree, timex: Span, predicate: number): boolean => {
  const top = topOf(tree, timex);
  if (top < 0) return false;
  // `the 4 March meeting`: the date belongs to the noun, which is what happened
  const { head } = tree.tokens[top]!;
  if (head === predicate && predicate > top && EVENT_NOUN(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()))
    return true;
  if (namesSomething(knowledge, tree, top)) return false;
  if (ofDeedBefore(tree, top) >= 0) return ofDeedBefore(tree, top) === predicate;
  for (let at = top, climbed = 0; at >= 0 && climbed < 8; at = tree.tokens[at]!.head, climbed++) {
    if (at === predicate) return true;
    const { upos, deprel, xpos } = tree.tokens[at]!;
    if (at !== top && upos === 'VERB' && !/^amod/.test(deprel) && xpos !== 'JJ')
      return isHeld(knowledge, tree, at, predicate);
    if (
      at !== top &&
      upos === 'NOUN' &&
      EVENT_NOUN(knowledge).has(tree.tokens[at]!.lemma.toLowerCase()) &&
      /^(?:nmod|obl)/.test(deprel) &&
      !isDeedsOwn(knowledge, tree, top, at, predicate)
    )
      return false;
  }
  return false;
};

/**
 * `was freed after his arrest in May`: a date behind what was before belongs to that, though the parse hangs it on the
 * verb; −1 where none is.
 */
const ofDeedBefore = (tree: Tree, top: number): number => {
  const preposition = tree.child(top, 'case');
  const deed = preposition === null ? undefined : tree.tokens[preposition - 1];
  if (deed?.upos !== 'NOUN' || TIMES.test(deed.lemma) || tree.tokens[top]!.head !== deed.head) return -1;
  const follows = tree
    .children(deed.index, 'case')
    .some((mark) => /^(?:after|following)$/i.test(tree.tokens[mark]!.text));
  return follows && /^(?:in|on)$/i.test(tree.tokens[preposition!]!.text) ? deed.index : -1;
};

const TIMES = /^(?:minute|hour|day|night|week|month|year|decade)$/i;

/** `the ratification of the treaty in March 2023`: a day or month behind `in` or `on` dates what was done to a text, not the text. */
const isDeedsOwn = (knowledge: Knowledge, tree: Tree, top: number, text: number, deed: number): boolean =>
  tree.tokens[text]!.head === deed &&
  TEXT(knowledge).has(tree.tokens[text]!.lemma.toLowerCase()) &&
  tree.children(text, 'case').some((mark) => /^(?:of|from|to)$/i.test(tree.tokens[mark]!.text)) &&
  tree.children(top, 'case').some((mark) => /^(?:in|on)$/i.test(tree.tokens[mark]!.text));

const TEXT = wordClass('adopted-texts');

/** `the operation of 19 September`: which one it was is when it was. */
export const isOfNoun = (tree: Tree, timex: Span, noun: number): boolean => {
  const top = topOf(tree, timex);
  return top > noun && tree.tokens[top]!.head === noun && /^nmod/.test(tree.tokens[top]!.deprel);
};

/**
 * `the meeting, held on 4 March`: a participle that says no more than that it was. Behind the names of who took part the
 * parse hangs it on one of them or on the verb (`the talks of Marn and Orsk, held on 4 March, brought nothing`).
 */
const isHeld = (knowledge: Knowledge, tree: Tree, verb: number, noun: number): boolean => {
  const { head, deprel, lemma, xpos } = tree.tokens[verb]!;
  if (xpos !== 'VBN' || !HOLDING(knowledge).has(lemma.toLowerCase()) || verb < noun) return false;
  if (deprel === 'advcl') return verb < head && tree.child(head, 'nsubj') === noun && tree.child(verb, 'mark') === null;
  if (deprel !== 'acl') return false;
  if (head === noun) return true;
  if (tree.tokens[verb - 1]?.text !== ',') return false;
  let at = head;
  while (at > noun && /^(?:conj|appos|flat)/.test(tree.tokens[at]!.deprel)) at = tree.tokens[at]!.head;
  return at === noun || (at > noun && tree.tokens[at]!.deprel === 'nmod' && tree.tokens[at]!.head === noun);
};

const HOLDING = wordClass('holding-events');

const EVENT_NOUN = wordClass('dated-nouns');

/** `the Statement of 10 November 2020`, `the 2021 budget`: the date belongs to a name, not to what happens. */
const namesSomething = (knowledge: Knowledge, tree: Tree, top: number): boolean => {
  const token = tree.tokens[top]!;
  if (token.head < 0) return false;
  const governor = tree.tokens[token.head]!;
  if (governor.upos !== 'NOUN' && governor.upos !== 'PROPN') return false;
  // `Two days earlier police arrested him`, where the parse hangs it on the police
  if (/^(?:later|earlier)$/i.test(token.text) && TIMES.test(tree.lemmas[top - 1] ?? '')) return false;
  const marks = tree.children(top, 'case').map((child) => tree.tokens[child]!.text.toLowerCase());
  if (governor.deprel.startsWith('obl') && DELIVERED(knowledge).has(governor.lemma.toLowerCase())) return false;
  if (marks.includes('of')) return true;
  // `Last July, the committee …`: set off by a comma it belongs to the sentence
  if (tree.tokens[top + 1]?.text === ',' && top < token.head) return false;
  const before = tree.tokens.findLast(
    (token) => token.end <= tree.tokens[top]!.start && token.upos !== 'PROPN' && token.upos !== 'NUM',
  );
  if (before && /^(?:on|in|since|until|by)$/i.test(before.text)) return false;
  return (
    marks.length === 0 &&
    token.index < governor.index &&
    !/^(?:day|week|month|year)$/i.test(governor.text) &&
    /^(?:compound|nummod|nmod|amod)/.test(token.deprel)
  );
};

/** `under the 9 March 2019 Joint Statement`: there a date belongs to the noun behind it, however it is parsed. */
export const isPartOfName = (tree: Tree, timex: Span, { predicate, object }: EventCandidate): boolean => {
  const before = tree.tokens.findLast(({ end }) => end <= timex.start);
  if (!before || !/^(?:the|this)$/i.test(before.text)) return false;
  if (!/^(?:with|under|of|by|to|per|from|against)$/i.test(tree.tokens[before.index - 1]?.text ?? '')) return false;
  const from = tree.tokens.findIndex(({ start }) => start >= timex.end);
  let last = from;
  while (last >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[last]?.upos ?? '')) last++;
  if (from < 0 || last === from || !/^(?:NOUN|PROPN)$/.test(tree.tokens[last - 1]!.upos)) return false;
  const told = object ?? predicate;
  return told < from || told >= last;
};

/** `Lind, mayor since 2013, has resigned`: since when he was mayor. */
export const isOfApposition = (tree: Tree, timex: Timex): boolean => {
  const top = topOf(tree, timex);
  const preposition = top < 0 ? null : tree.child(top, 'case');
  const noun = preposition === null ? undefined : tree.tokens[preposition - 1];
  const next = tree.tokens.find(({ start }) => start >= timex.end);
  return noun?.deprel.startsWith('appos') === true && next?.text === ',';
};

/** `a three-day Easter ceasefire`: called by a feast, not dated by it. */
export const isCalledByFeast = (tree: Tree, timex: Timex): boolean => {
  const top = topOf(tree, timex);
  return top >= 0 && isHoliday(timex) && tree.tokens[top]!.deprel.startsWith('compound');
};

/** `2011–2012 Ostrian uprising: shells fall on the port`: the label in front says which, not when. */
export const isInLabel = (tree: Tree, timex: Span): boolean => {
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  const label = tree.tokens.slice(0, Math.max(0, colon));
  if (label.length === 0 || label.length > 9 || timex.end > label.at(-1)!.end) return false;
  const next = label.find(({ start }) => start >= timex.end);
  return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && label.every(({ upos }) => upos !== 'VERB');
};

/** A date at the head of the sentence holds for its main clause and for what that clause reports. */
export const opening = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, nominal }: EventCandidate,
): Timex | undefined => {
  const first = dates[0];
  if (!first || (nominal && !isInMainClause(tree, predicate))) return undefined;
  const before = tree.tokens.filter((token) => token.end <= first.start && token.upos !== 'PUNCT').length;
  if ((before > 4 && !isBehindSource(tree, first)) || first.start > tree.tokens[predicate]!.start) return undefined;
  const top = topOf(tree, first);
  // `As 2021 brought nothing, …`: of whose deeds a clause tells is not when it was
  if (top < 0 || namesSomething(knowledge, tree, top) || isSubjectBeside(tree, top)) return undefined;
  // `Lind, elected on 4 May, warned them`: when he was elected
  if (isInClosedClause(knowledge, tree, top, predicate)) return undefined;
  for (let at = predicate, climbed = 0; climbed < 5; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0) return first;
    if (
      !/^(?:conj|ccomp|parataxis|advcl|xcomp|root|acl:relcl)/.test(deprel) &&
      !(nominal && (/^(?:obj|nsubj|nmod)/.test(deprel) || (at === predicate && isOccasion(tree, predicate))))
    )
      return undefined;
    if (deprel === 'advcl' && tree.child(at, 'mark') !== null) return undefined;
    if (deprel === 'acl:relcl' && saysWhatSomebodyWas(tree, head)) return first;
    if (deprel === 'acl:relcl' && !opensWithWhere(tree, at)) return undefined;
    at = deprel === 'acl:relcl' ? verbAbove(tree, head) : head;
  }
  return undefined;
};

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

/** `On 4 March, during his meeting with the envoy, …`: an occasion in which the sentence has its time. */
const isOccasion = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.deprel.startsWith('obl') &&
  tree.children(noun, 'case').some((mark) => /^(?:during|at)$/i.test(tree.tokens[mark]!.text));

/** `According to the harbour board, on 4 March …`: a source in front leaves the date at the head. */
const isBehindSource = (tree: Tree, { start }: Span): boolean => {
  const [first] = tree.tokens;
  if (!/^according$/i.test(first?.text ?? '')) return false;
  const words = tree.tokens.filter((token) => token.end <= start);
  const comma = words.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && words.length - comma <= 3 && words.slice(1).every(({ upos }) => upos !== 'VERB');
};

const isSubjectBeside = (tree: Tree, index: number): boolean => {
  const { deprel, head } = tree.tokens[index]!;
  return deprel.startsWith('nsubj') && tree.child(head, 'mark') !== null;
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

/** Whether an expression hangs on an infinitive somewhere below a verb. */
export const hangsOnInfinitive = (tree: Tree, timex: Span, verb: number): boolean => {
  let at = topOf(tree, timex);
  let infinitive = false;
  for (let climbed = 0; at >= 0 && climbed < 10; at = tree.tokens[at]!.head, climbed++) {
    if (at === verb) return infinitive;
    const { upos, xpos } = tree.tokens[at]!;
    if (upos !== 'VERB') continue;
    if (xpos !== 'VB') return false;
    infinitive = true;
  }
  return false;
};

/** The verb of the clause in which a noun stands; the noun itself without one. */
const verbAbove = (tree: Tree, noun: number): number => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < 5; at = tree.tokens[at]!.head, climbed++)
    if (tree.tokens[at]!.upos === 'VERB') return at;
  return noun;
};

/** `where he met the king`: a clause that goes on telling. */
const opensWithWhere = (tree: Tree, verb: number): boolean =>
  tree.childrenOf(verb).some((child) => /^(?:where|when)$/i.test(tree.tokens[child]!.text));

/** `I was a member of the mission that went to Ostria in 1999`: what somebody was, the clause tells by what was done then. */
const saysWhatSomebodyWas = (tree: Tree, noun: number): boolean => {
  let at = noun;
  while (/^nmod/.test(tree.tokens[at]!.deprel)) at = tree.tokens[at]!.head;
  const copula = tree.tokens[at]!.head < 0 ? tree.child(at, 'cop') : null;
  return copula !== null && tree.tokens[copula]!.xpos === 'VBD';
};

/** A noun that is an argument of the main verb, or one of a list below it. */
const isInMainClause = (tree: Tree, noun: number): boolean => {
  for (let at = noun, climbed = 0; climbed < 5; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0) return true;
    if (!/^(?:obj|nsubj|nmod|conj|obl)/.test(deprel)) return false;
    at = head;
  }
  return false;
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
