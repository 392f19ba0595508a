import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TokenRange } from '../clause.ts';
import { isRelation, type Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { agentOf, isBareSubject, isPassive } from './complement.ts';
import { TIME } from './time-words.ts';

const HIGHEST_CLIMB = 4;
const LONGEST_INSERTION = 30;
const FARTHEST_HEAD = 20;

/** The head of the phrase that names whose words or view a verb reports; null where the sentence does not say. */
export const sourceHeadOf = (knowledge: Knowledge, tree: Tree, verb: number): number | null =>
  beforeParenthesis(tree, subjectByTree(knowledge, tree, verb) ?? sourceWithoutTree(tree, verb));

const subjectByTree = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const behind = speakerBehind(knowledge, tree, verb);
  if (behind !== null) return behind;
  const antecedent = antecedentBefore(tree, verb);
  if (antecedent !== null) return antecedent;
  const byTree = sourceByTree(knowledge, tree, verb);
  const byStretch = byTree === null || isLikelyWrong(tree, byTree) ? subjectOfStretch(tree, verb) : null;
  if (byStretch !== null) return byStretch;
  if (byTree === null) return null;
  return namedBefore(tree, verb, byTree) ?? adjacentSource(tree, verb, byTree) ?? byTree;
};

/** `…, said Lind.`, `…, explained the envoy, “…`: between a mark and the next stand a verb of saying and a name. */
const speakerBehind = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!SAYING(knowledge).has(tokens[verb]!.lemma) || !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  if (!/^(?:,|”|"|»|’|'')$/.test(tokens[verb - 1]?.text ?? '')) return null;
  const first = tokens[verb + 1];
  // `said another.`
  if (/^(?:another|others|some|many|both)$/i.test(first?.text ?? '') && /^[.,;]$/.test(tokens[verb + 2]?.text ?? '.'))
    return verb + 1;
  if (!first || !/^(?:DET|PROPN)$/.test(first.upos) || TIME.test(first.text)) return null;
  let last = verb + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[last + 1]?.upos ?? '')) last++;
  return tokens[last + 1] && tokens[last + 1]!.upos !== 'PUNCT' ? null : nominalHead(tree, verb + 1, last);
};

/** Verbs whose objects are no persons. */
const SAYING = wordClass('saying-something');

/** `Ana Lind, the head of the union, said`: who stands before the commas, where the tree gives what stands between them. */
const namedBefore = (tree: Tree, verb: number, byTree: number): number | null => {
  const { tokens } = tree;
  if (byTree > verb || !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  const close = beforeAuxiliaries(tree, verb);
  if (tokens[close]?.text !== ',') return null;
  let open = Math.min(byTree, close - 1);
  while (open > 0 && tokens[open]!.text !== ',') {
    if (/^(?:VB[DZP]|MD|CC)$/.test(tokens[open]!.xpos)) return null;
    open--;
  }
  if (open < 1 || !/^(?:NOUN|PROPN)$/.test(tokens[open - 1]!.upos)) return null;
  const head = endingAt(tree, open - 1);
  return tree.child(head, 'case', 'cc') !== null || TIME.test(tokens[head]!.text) ? null : head;
};

/** The last token before a verb and its auxiliaries, adverbs and negation. */
const beforeAuxiliaries = ({ tokens }: Tree, verb: number): number => {
  let last = verb - 1;
  while (last >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.upos)) last--;
  return last;
};

/** A time, a phrase with a preposition or what a participle governs: `the report on wages published this week shows`. */
const isLikelyWrong = (tree: Tree, subject: number): boolean => {
  if (tree.child(subject, 'case') !== null || TIME.test(tree.tokens[subject]!.text)) return true;
  const { first } = tree.extent(subject, ({ index }) => index > subject);
  return /^VB[GN]$/.test(tree.tokens[first - 1]?.xpos ?? '');
};

/**
 * The first phrase of the words between the last mark and a finite verb, where they begin with a phrase and have no
 * other finite verb: `a report on the fund released last year found`. What stands nearest to the verb belongs to it.
 */
const subjectOfStretch = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos) && !/^ha(?:s|ve|d)$/i.test(tokens[verb - 1]?.text ?? '')) return null;
  const last = beforeAuxiliaries(tree, verb);
  if (isNominative(tokens[last]?.text ?? '')) return last;
  let first = last;
  while (first >= 0 && !/^(?:[,;:()–—"“”«»]|''|--)$/.test(tokens[first]!.text)) {
    if (/^(?:VB[DZP]|MD|W.*)$/.test(tokens[first]!.xpos) && !isReduced(tree, first, last)) return null;
    first--;
  }
  first++;
  while (first < last && /^(?:CCONJ|ADV|SCONJ)$/.test(tokens[first]!.upos)) first++;
  const start = tokens[first];
  if (first > last || !start) return null;
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(start.upos)) return null;
  const head = nominalHead(tree, first, last);
  return head === null || TIME.test(tokens[head]!.text) ? null : head;
};

/** `a poll released Saturday found`, whatever the tag: of two finite verbs without a conjunction the first hangs on its noun. */
const isReduced = ({ tokens }: Tree, verb: number, last: number): boolean =>
  tokens[verb]!.xpos === 'VBD' &&
  tokens[verb - 1]?.upos === 'NOUN' &&
  (tokens[verb + 1]?.upos === 'ADP' || TIME.test(tokens[verb + 1]?.text ?? '')) &&
  !tokens.slice(verb, last + 1).some(({ upos }) => upos === 'CCONJ' || upos === 'SCONJ');

/** `…, he said`: such a pronoun is the subject of the verb behind it. */
const isNominative = (text: string): boolean => /^(?:he|she|they|we|I)$/i.test(text);

/** `those who fought other threats say`: before a relative clause that runs up to the verb stands whose verb it is. */
const antecedentBefore = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  const last = beforeAuxiliaries(tree, verb);
  if (last < 0 || /^(?:CCONJ|SCONJ|PUNCT|ADP)$/.test(tokens[last]!.upos) || isNominative(tokens[last]!.text))
    return null;
  let finite = 0;
  for (let i = last; i > 0 && tokens[i]!.upos !== 'PUNCT'; i--) {
    const { text, xpos } = tokens[i]!;
    const relative = /^who$/i.test(text) || (/^that$/i.test(text) && /^(?:VB[DZP]|MD)$/.test(tokens[i + 1]!.xpos));
    if (relative && NOMINAL.has(tokens[i - 1]!.upos)) return finite === 1 ? endingAt(tree, i - 1) : null;
    if (/^(?:VB[DZP]|MD)$/.test(xpos) && ++finite > 1) return null;
  }
  return null;
};

/**
 * The phrase right before a finite verb, where the tree has its subject elsewhere: trees go wrong over long distances,
 * and nothing but a phrase with a preposition, a coordination or a time stands between a subject and its verb.
 */
const adjacentSource = (tree: Tree, verb: number, byTree: number): number | null => {
  if (!/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return null;
  const before = beforeAuxiliaries(tree, verb);
  const near = tree.tokens[before];
  if (!near || !/^(?:NOUN|PROPN|PRON)$/.test(near.upos) || /^W/.test(near.xpos)) return null;
  const byPlace = sourceByPosition(tree, verb);
  if (byPlace === null || tree.child(byPlace, 'case', 'cc') !== null || TIME.test(tree.tokens[byPlace]!.text))
    return null;
  for (let at = byPlace, climbed = 0; at >= 0 && climbed < FARTHEST_HEAD; climbed++, at = tree.tokens[at]!.head)
    if (at === byTree || tree.tokens[at]!.deprel === 'conj') return null;
  return byPlace;
};

/** `Senator Lind (Greens)` is the senator, even when the tree gives what stands in parentheses. */
const beforeParenthesis = (tree: Tree, head: number | null): number | null => {
  if (head === null || tree.tokens[head - 1]?.text !== '(') return head;
  let at = head - 2;
  while (at > 0 && /^(?:flat|compound)/.test(tree.tokens[at]!.deprel) && Math.abs(tree.tokens[at]!.head - at) < 4)
    at = tree.tokens[at]!.head;
  return NOMINAL.has(tree.tokens[at]?.upos ?? '') ? at : head;
};

const sourceWithoutTree = (tree: Tree, verb: number): number | null => {
  const { xpos, deprel } = tree.tokens[verb]!;
  const before = tree.tokens[verb - 1];
  if (isPassive(tree, verb)) return null;
  const byPlace = xpos === 'VBG' && before?.upos !== 'AUX' ? null : sourceByPosition(tree, verb);
  if (byPlace !== null || /^(?:amod|csubj)/.test(deprel)) return byPlace;
  return subjectOfSentence(tree, verb) ?? (verb < 2 ? subjectAfterIntroduction(tree, verb) : null);
};

/** `Noting that it is late, the minister said …`: the phrase after a comma that a finite verb follows. */
const subjectAfterIntroduction = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  for (let i = verb + 2; i < tokens.length - 1; i++) {
    if (tokens[i]!.text !== ',') continue;
    const head = nominalHead(tree, i + 1, tokens.length - 1);
    const end = head === null ? i : tree.extent(head, (child) => child.index > head && child.deprel !== 'flat').last;
    if (head !== null && /^(?:VB[DZP]|MD)$/.test(tokens[end + 1]?.xpos ?? '')) return head;
  }
  return null;
};

/** `…, adding that`, `… and told them that`: who did what the clause before tells. */
const subjectOfSentence = (tree: Tree, verb: number): number | null => {
  for (let at = verb - 1; at >= 0; at--) {
    const { upos, xpos, deprel } = tree.tokens[at]!;
    if (upos === 'PUNCT' || /^(?:acl|ccomp|csubj|amod)/.test(deprel)) continue;
    const subject = tree.child(at, 'nsubj');
    if (subject !== null && subject < verb) return subject;
    if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos)) continue;
    const byPlace = sourceByPosition(tree, at);
    if (byPlace !== null) return byPlace;
  }
  return null;
};

/** The phrase that ends right before a finite verb, where the tree has no subject for it. */
const sourceByPosition = (tree: Tree, verb: number): number | null => {
  let last = beforeInsertion(tree, beforeAuxiliaries(tree, verb));
  while (last >= 0 && tree.tokens[last]!.text === ',') last--;
  const nearest = tree.tokens[last];
  if (!nearest || !(NOMINAL.has(nearest.upos) || /^(?:both|all|some|many|others|most)$/i.test(nearest.text)))
    return null;
  return endingAt(tree, last, verb);
};

/** The head of the phrase that ends at a token. */
const endingAt = (tree: Tree, last: number, before = last + 1): number => {
  let at = last;
  for (let climbed = 0; climbed < 12; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || head >= before || !/^(?:nmod|compound|flat|appos|conj|amod|det|nummod|acl|obl|obj)/.test(deprel))
      break;
    // of `in one of the reports, chairman Ana Lind, a …, said` the reports say nothing
    if (deprel === 'appos' && (tree.child(head, 'case') !== null || !adjoins(tree, head, at))) break;
    at = head;
  }
  return NOMINAL.has(tree.tokens[at]!.upos) ? at : last;
};

/** Leftwards over what marks set off between a subject and its verb: `(Greens)`, `, who knows them,`, `— a friend —`. */
const beforeInsertion = (tree: Tree, last: number): number => {
  const { tokens } = tree;
  const closing = tokens[last]?.text ?? '';
  if (/^[)–—-]$/.test(closing)) {
    for (let i = last - 1; i >= Math.max(0, last - LONGEST_INSERTION); i--)
      if (tokens[i]!.text === (closing === ')' ? '(' : closing)) return i - 1;
    return last;
  }
  if (closing !== ',') return last;
  for (let i = last - 1; i > Math.max(0, last - LONGEST_INSERTION); i--)
    if (
      tokens[i]!.text === ',' &&
      /^(?:who|whose|which|now|then|for|of|like|including|along|however|too|meanwhile)$/i.test(tokens[i + 1]!.text)
    )
      return i - 1;
  return last;
};

/** An apposition stands right behind its head and a comma. */
const adjoins = (tree: Tree, head: number, apposition: number): boolean => {
  const end = tree.extent(head, (child) => child.index >= apposition || !/^(?:flat|compound)/.test(child.deprel)).last;
  const { first } = tree.extent(apposition);
  return first - end <= 2;
};

const sourceByTree = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  let at = verb;
  for (let climbed = 0; climbed < HIGHEST_CLIMB; climbed++) {
    const subject = subjectOf(tree, at, climbed > 0);
    if (subject !== null) return subject;
    if (isPassive(tree, at)) {
      const agent = agentOf(tree, at);
      if (agent !== null) return agent;
    }
    const { deprel, head, xpos } = tree.tokens[at]!;
    if (head < 0) return null;
    if (/^acl/.test(deprel)) return deprel === 'acl' && xpos === 'VBG' ? ofParticiple(knowledge, tree, at, head) : null;
    if (deprel === 'xcomp' && climbed === 0) {
      const object = tree.child(head, 'obj');
      if (object !== null && object < at) return object;
    }
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp|aux|cop)/.test(deprel)) return null;
    at = head;
  }
  return null;
};

/**
 * `a poll showing that` is the poll's; `rejected the plan, saying that` and `issued a statement saying that` are said by
 * whoever did what the clause before tells.
 */
const ofParticiple = (knowledge: Knowledge, tree: Tree, participle: number, noun: number): number | null => {
  if (tree.tokens[participle - 1]?.text === ',') return subjectOfSentence(tree, participle) ?? noun;
  const gathering = gatheringAbove(knowledge, tree, noun);
  if (gathering !== null) {
    const holder = giverOf(knowledge, tree, gathering);
    const held = holder !== null && HOLDING(knowledge).has(tree.tokens[holder]!.lemma);
    return held ? (sourceHeadOf(knowledge, tree, holder) ?? gathering) : gathering;
  }
  if (isPlaceOfDeed(knowledge, tree, noun)) return subjectOfSentence(tree, participle) ?? noun;
  const giver = giverOf(knowledge, tree, noun);
  return giver === null ? noun : (sourceHeadOf(knowledge, tree, giver) ?? noun);
};

/** `broke up a protest in Brunn calling for a vote`: the protest, behind which the place stands. */
const gatheringAbove = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < HIGHEST_CLIMB; climbed++, at = tree.tokens[at]!.head) {
    if (GATHERING(knowledge).has(tree.tokens[at]!.lemma.toLowerCase()) && tree.tokens[at]!.upos === 'NOUN') return at;
    if (!/^(?:obl|nmod|appos|flat|compound)/.test(tree.tokens[at]!.deprel)) return null;
  }
  return null;
};

const GATHERING = wordClass('protest-gatherings');

/** What those do with a gathering whose own it is. */
const HOLDING = wordClass('holding-gatherings');

/** `rallied in Brunn calling for a vote`: where it was done calls for nothing. */
const isPlaceOfDeed = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < HIGHEST_CLIMB; climbed++, at = tree.tokens[at]!.head) {
    const { deprel, lemma } = tree.tokens[at]!;
    if (!/^(?:obl|nmod|appos|flat|compound)/.test(deprel) || TEXT(knowledge).has(lemma.toLowerCase())) return false;
    const place = tree.child(at, 'case');
    if (place !== null && IN_PLACE.test(tree.tokens[place]!.text)) return true;
    // `in return for a list naming the debtors`: the list names them
    if (place !== null && tree.tokens[place]!.text !== 'of') return false;
  }
  return false;
};

const IN_PLACE = /^(?:in|at|near|across|through|throughout|outside|around|along|into|on)$/i;

/** Texts that have somebody who gives them out, and gatherings that somebody holds. */
const TEXT = wordClass('texts-given-out');

/** The verb that tells who gave a text out: `issued a statement`, `sent supporters an email`. */
export const giverOf = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  const { head, deprel, lemma, upos } = tree.tokens[noun]!;
  return upos === 'NOUN' && TEXT(knowledge).has(lemma.toLowerCase()) && deprel === 'obj' && head >= 0 && head < noun
    ? head
    : null;
};

/** The subject nearest to the verb, before it if there is one there. */
const subjectOf = (tree: Tree, verb: number, ofPassive: boolean): number | null => {
  const subjects = tree.childrenOf(verb).filter((child) => {
    const { deprel, upos } = tree.tokens[child]!;
    if (upos === 'PUNCT') return false;
    return ofPassive ? isRelation(deprel, 'nsubj') : deprel === 'nsubj' || deprel === 'nsubj:outer';
  });
  const bare = tree
    .childrenOf(verb)
    .find(
      (child) =>
        isBareSubject(tree, verb, child) &&
        /^(?:ccomp|dep|dislocated|obl|obj|parataxis|advcl|vocative)/.test(tree.tokens[child]!.deprel),
    );
  const before = subjects.findLast((subject) => subject < verb);
  if (bare !== undefined) return bare;
  if (before !== undefined) return before;
  const behind = subjects[0];
  if (behind === undefined || tree.tokens[verb]!.xpos === 'VBG' || !isInverted(tree, verb)) return null;
  return hasOwnVerb(tree, behind) ? null : behind;
};

/** `the envoy, who knows them, said he was aware`: the phrase behind the verb is the subject of another one. */
const hasOwnVerb = (tree: Tree, subject: number): boolean => {
  let next = subject + 1;
  while (tree.tokens[next]?.upos === 'ADV') next++;
  return tree.tokens[subject]!.upos === 'PRON' && /^(?:VB[DZP]|MD)$/.test(tree.tokens[next]?.xpos ?? '');
};

/** `"…," said the minister`: a subject stands behind its verb only where the verb begins or follows a mark. */
const isInverted = (tree: Tree, verb: number): boolean => {
  const before = beforeAuxiliaries(tree, verb);
  return before < 0 || tree.tokens[before]!.upos === 'PUNCT' || tree.tokens[before]!.upos === 'CCONJ';
};

/**
 * The speaker of a quotation by position, for trees that are led astray by what is quoted: the phrase between the
 * quotation and the verb, or the one that follows the verb.
 * @param from index of the first token after the quotation, or the verb's where the quotation follows
 */
export const speakerBeside = (tree: Tree, verb: number, from: number): number | null => {
  const between = nominalHead(tree, from, verb - 1);
  if (between !== null) return between;
  let first = verb + 1;
  while (tree.tokens[first]?.upos === 'ADV') first++;
  const next = tree.tokens[first];
  if (!next || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|VERB|PUNCT)$/.test(next.upos) || next.text === ',') return null;
  return nominalHead(tree, first, tree.tokens.length - 1);
};

/** The head of the first phrase of a stretch that names the speaker. */
export const speakerIn = (tree: Tree, { first, last }: TokenRange): number | null => nominalHead(tree, first, last);

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** The head of the first phrase of a stretch, without time words: the first nominal whose own head is not in its phrase. */
const nominalHead = (tree: Tree, first: number, last: number): number | null => {
  for (let i = first; i <= last; i++) {
    const token = tree.tokens[i]!;
    if (token.upos === 'ADP' || token.upos === 'VERB') return null;
    if (!NOMINAL.has(token.upos) || token.upos === 'ADJ') continue;
    let at = i;
    while (true) {
      const { head, deprel } = tree.tokens[at]!;
      if (
        head <= at ||
        head > last ||
        !/^(?:compound|nmod|amod|nummod|flat|det|appos)/.test(deprel) ||
        !NOMINAL.has(tree.tokens[head]!.upos)
      )
        break;
      at = head;
    }
    return at;
  }
  return null;
};
