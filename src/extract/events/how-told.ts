import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isFrequentAdverb } from './habits.ts';
import { hangsOn } from './hangs-on.ts';
import { type Tense, tenseOf } from './tense-of.ts';

const TAKING_PLACE = wordClass('taking-place');

/** Acts by words: an analysis tells them as of its own days, where it tells of deeds as of any time. */
const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
const SPEAKING = wordClass('spoken-acts');

/** Whether the deed is one of saying: it can be told in the perfect or the present of the day on which it was said. */
export const isSpoken = (knowledge: Knowledge, tree: Tree, { predicate, entry, nominal }: EventCandidate): boolean =>
  SPOKEN.has(entry.type) || (!nominal && SPEAKING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()));

/** `has repeatedly called for`: more than once, on no one day. */
export const isFrequent = (knowledge: Knowledge, tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal && tree.children(predicate, 'advmod').some((word) => isFrequentAdverb(knowledge, tree, word));

/** `was needed during the occupation`: what a noun tells beside something else has its own time. */
export const isInPassing = (tree: Tree, { predicate, entry, nominal, support }: EventCandidate): boolean =>
  nominal &&
  support === null &&
  entry.type !== 'CONSULT' &&
  tree.tokens[predicate]!.deprel.startsWith('obl') &&
  tree
    .children(predicate, 'case')
    .some((mark) => /^(?:during|since|amid|despite|before)$/i.test(tree.tokens[mark]!.text));

/** `has already been built`, `so far 40 have come home`: at any time up to that at which it is told. */
export const isSoFar = (tree: Tree, { predicate }: EventCandidate): boolean => {
  if (tree.children(predicate, 'advmod').some((word) => /^already$/i.test(tree.tokens[word]!.text))) return true;
  const { tokens } = tree;
  const isOtherVerb = ({ upos, index }: Token): boolean => upos === 'VERB' && index !== predicate;
  const first = tokens.findLastIndex((token) => token.index < predicate && isOtherVerb(token)) + 1;
  const next = tokens.findIndex((token) => token.index > predicate && isOtherVerb(token));
  // the parse hangs the two words on a quantity or on each other
  const words = tokens.slice(first, next < 0 ? undefined : next).map(({ text }) => text);
  return /\b(?:so far|thus far|to date)\b/i.test(words.join(' '));
};

/** `then`, `later`: at another time than what was told before. */
export const isLater = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal && tree.children(predicate, 'advmod').some((word) => LATER.test(tree.tokens[word]!.text));

const LATER = /^(?:then|later|subsequently|afterwards?|thereafter|eventually)$/i;

/** `soon after the war, a plan was drawn up`: told by its place in a time of years, not in the days of the narrative. */
export const isOfAnEra = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate }: Pick<EventCandidate, 'predicate'>,
): boolean =>
  tree.tokens.some(({ index, lemma, head, deprel }) => {
    // `during the years of peace`
    const years = TIMES.test(lemma) && tree.child(index, 'nmod', 'acl') !== null;
    if (!(years || ERA(knowledge).has(lemma.toLowerCase())) || !deprel.startsWith('obl')) return false;
    if (!tree.children(index, 'case').some((mark) => AROUND.test(tree.tokens[mark]!.text))) return false;
    const opens = index < 8 && index < predicate && tree.tokens.slice(0, index).every(({ upos }) => upos !== 'VERB');
    return head === predicate || opens;
  });

const ERA = wordClass('eras');
const TIMES = /^(?:year|decade|time|period|day)$/i;
const AROUND = /^(?:after|before|since|during|following|until|amid|throughout)$/i;

/** `the recent calls for sanctions`: not on the day of which the text tells, but not long before. */
export const isRecent = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  nominal && tree.children(predicate, 'amod').some((word) => /^recent$/i.test(tree.tokens[word]!.text));

/** `we had lost our homes`, `when they fled`: deeds in the past, told by a speaker. */
export const isLookingBack = (tree: Tree, { predicate, entry }: EventCandidate): boolean =>
  !SPOKEN.has(entry.type) && /^(?:past|pluperfect|perfect)$/.test(tenseOf(tree, predicate));

/** `is suspending flights`: what an entry tells as under way in its main clause is that day’s news. */
export const isUnderWay = (tree: Tree, { predicate, nominal, entry }: EventCandidate, status: EventStatus): boolean =>
  status === 'ongoing' &&
  !nominal &&
  !/^(?:COOPERATE|SUPPORT|AID|TRADE)$/.test(entry.type) &&
  tree.tokens[predicate]!.xpos === 'VBG' &&
  /^(?:root|ccomp|conj|parataxis)/.test(tree.tokens[predicate]!.deprel);

/**
 * `a trader, accused of fraud, …`, `the editor, who had criticized the ban on assemblies, …`: what a text tells of somebody
 * in passing was at some time before.
 */
export const isToldOf = (tree: Tree, { predicate, nominal, support }: EventCandidate): boolean => {
  let at = support ?? predicate;
  for (let climbed = 0; nominal && support === null && climbed < 6 && at >= 0; climbed++) {
    const { deprel, upos, head } = tree.tokens[at]!;
    if (upos === 'VERB' || deprel.startsWith('acl')) break;
    at = head;
  }
  if (at < 0) return false;
  const { deprel, xpos, head } = tree.tokens[at]!;
  if (deprel.startsWith('acl:relcl')) return /^(?:past|pluperfect)$/.test(tenseOf(tree, at));
  // not of a headline: `Six activists detained in the port`
  return deprel.startsWith('acl') && xpos === 'VBN' && tree.tokens[head]!.head >= 0;
};

/** `oppose the levy`, `keep up their raids`: what an entry tells as going on in the simple present goes on that day. */
export const holdsNow = (tree: Tree, { predicate, support, nominal }: EventCandidate, status: EventStatus): boolean => {
  if (status !== 'ongoing') return false;
  return nominal || /^VB[ZP]$/.test(tree.tokens[support ?? predicate]!.xpos);
};

/** `the protests that have shaken six towns`: at some time up to the day that is told. */
export const isUpToNow = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, nominal, support }: EventCandidate,
): boolean => {
  const verb = support ?? predicate;
  if (nominal && support === null)
    return tree
      .children(verb, 'acl')
      .some((clause) => tenseOf(tree, clause) === 'perfect' && takesPlace(knowledge, tree, clause));
  return tree.tokens[verb]!.deprel.startsWith('acl:relcl') && tenseOf(tree, verb) === 'perfect';
};

const takesPlace = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  TAKING_PLACE(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase());

/** `had previously warned`, `ten days after his release`: at some time before the day that is told. */
export const isBefore = (tree: Tree, candidate: EventCandidate): boolean =>
  isDaysBefore(tree, candidate) || hadBeen(tree, candidate);

/** `was held ten days after his release` */
const isDaysBefore = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  nominal &&
  tree
    .children(predicate, 'case', 'mark')
    .some(
      (mark) =>
        /^after$/i.test(tree.tokens[mark]!.text) &&
        /^(?:day|week|month|year|decade)s?$/i.test(tree.tokens[mark - 1]?.text ?? ''),
    );

const hadBeen = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal &&
  tenseOf(tree, predicate) === 'pluperfect' &&
  tree
    .children(predicate, 'advmod')
    .some((word) => /^(?:previously|earlier|already|before|formerly)$/i.test(tree.tokens[word]!.text));

/** `condemned the arrest of`: what is commented on was before, on a day that the comment does not give. */
export const isCommentedOn = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, nominal, support }: EventCandidate,
): boolean => {
  const { head, deprel } = tree.tokens[predicate]!;
  if (!nominal || support !== null || head < 0 || !/^(?:obj|obl)/.test(deprel)) return false;
  const marks = tree.children(predicate, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  if (deprel.startsWith('obl') && !marks.some((mark) => /^(?:for|over|about|of|to)$/.test(mark))) return false;
  return COMMENTING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase());
};

const COMMENTING = wordClass('commenting');

/** `claims that its troops took the village`: what an entry lets somebody tell in these tenses is that day’s news. */
export const isNews = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal && !isCharged(tree, predicate) && /^(?:past|present)$/.test(tenseOf(tree, predicate));

/** `accuses them of attacking the port`: at some time before the charge. */
export const isCharged = (tree: Tree, predicate: number): boolean =>
  tree.tokens[predicate]!.xpos === 'VBG' &&
  tree.children(predicate, 'mark', 'case').some((mark) => /^(?:of|for)$/i.test(tree.tokens[mark]!.text));

/** The narrative stands where the simple past tells; the perfect looks back from the present. */
export const tellsOn = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  nominal || tenseOf(tree, predicate) === 'past' || tenseOf(tree, predicate) === 'none';

/** `On 4 May the ministry said that troops had left`: that day is where the narrative stands. */
export const isReported = (knowledge: Knowledge, tree: Tree, [timex]: readonly Timex[]): boolean => {
  const root = tree.tokens.find(({ head, upos }) => head < 0 && upos === 'VERB');
  return (
    timex !== undefined &&
    root !== undefined &&
    tenseOf(tree, root.index) === 'past' &&
    hangsOn(knowledge, tree, timex, root.index)
  );
};

/** What a noun in passing or a relative clause tells is not where the narrative stands. */
export const isBackground = (tree: Tree, { predicate, object, nominal, support }: EventCandidate): boolean => {
  const { deprel } = tree.tokens[predicate]!;
  return (
    (nominal && support === null && !/^(?:root|nsubj|obl)/.test(deprel)) ||
    (object === null ? /^(?:acl|nmod)/ : /^acl:relcl/).test(deprel)
  );
};

/** Nouns are told as past where they are the host of what is said in the past, or the subject of a verb in the past. */
export const tenseOfNoun = (knowledge: Knowledge, tree: Tree, { predicate, support }: EventCandidate): Tense => {
  if (support !== null) return tenseOf(tree, support);
  const { head, deprel } = tree.tokens[aspectsAbove(knowledge, tree, predicate)[0] ?? predicate]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:nsubj|obl|obj)/.test(deprel)) return 'none';
  return tenseOf(tree, head);
};
