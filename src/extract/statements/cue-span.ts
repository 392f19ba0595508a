import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { Content } from './contents-of-verb.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { giverOf } from './giver-of.ts';

/**
 * The words of a verb's cue: the verb with the auxiliaries, negation and adverbs right before it, and the particle and
 * the preposition right after it (`has not called for`), or how and in which text it was said (`wrote in an email`).
 * @param phrase the verb is a cue together with the noun after it (`drew attention to`)
 */
export const verbCueSpan = (
  knowledge: Knowledge,
  tree: Tree,
  verb: number,
  { frame, spans }: Pick<Content, 'frame' | 'spans'>,
  lexicon: CueLexicon,
  phrase = false,
): Span => {
  const first = startOfChain(knowledge, tree, verb, lexicon);
  let last = verb;
  const particle = particleOf(tree, verb, lexicon);
  if (particle !== null && particle === last + 1) last = particle;
  const noun = phrase ? nounOfPhrase(tree, verb) : null;
  if (noun !== null && (tree.tokens[noun + 1]?.lemma.toLowerCase() === frame || noun > last + 1)) last = noun;
  const preposition = frame.replace(/^passive /, '');
  if (tree.tokens[last + 1]?.lemma.toLowerCase() === preposition) last++;
  if (/^(?:clause|marked clause|quote)$/.test(frame)) last = endOfManner(tree, verb, last, spans, lexicon);
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
};

/** Contents without the preposition that belongs to the cue: of `called for a vote` a vote. */
export const afterCue = ({ tokens }: ReadSentence, cue: Span, contents: readonly Span[]): readonly Span[] =>
  contents.map((content) => {
    if (content.start < cue.start || content.start >= cue.end || content.end <= cue.end) return content;
    const first = tokens[firstWhere(tokens, ({ start }) => start >= cue.end)];
    return first && first.start < content.end ? { ...content, start: first.start } : content;
  });

const isBeforeVerb = (tree: Tree, index: number, verb: number): boolean => {
  const { upos, head, lemma } = tree.tokens[index]!;
  return (
    head === verb &&
    (upos === 'AUX' || upos === 'ADV' || (upos === 'PART' && lemma !== 'to') || /^n[o’']?t$/.test(lemma))
  );
};

/** `said repeatedly`, `said in a written statement`, `wrote on Facebook`: adverbs and the text, right after the verb. */
const endOfManner = (
  tree: Tree,
  verb: number,
  last: number,
  contents: readonly Span[],
  { givenOut }: CueLexicon,
): number => {
  const isFree = (index: number): boolean => {
    const token = tree.tokens[index];
    return token !== undefined && !contents.some(({ start, end }) => start <= token.start && token.start < end);
  };
  let end = last;
  while (isFree(end + 1) && tree.tokens[end + 1]!.xpos === 'RB' && tree.tokens[end + 1]!.head === verb) end++;
  const preposition = tree.tokens[end + 1];
  if (!preposition || !isFree(end + 1) || !/^(?:in|on|via|through)$/.test(preposition.text)) return end;
  const text = preposition.head;
  return text > end &&
    tree.tokens[text]!.head === verb &&
    givenOut.has(tree.tokens[text]!.lemma.toLowerCase()) &&
    isFree(text)
    ? text
    : end;
};

/**
 * Where the words of a verb begin: at its auxiliaries, or at those of the verb or adjective that it goes with as one
 * (`went on to say`, `was quick to point out`, `kept asking`,
 * `issued a statement saying`).
 */
const startOfChain = (knowledge: Knowledge, tree: Tree, verb: number, lexicon: CueLexicon): number => {
  let first = verb;
  while (first > 0 && isBeforeVerb(tree, first - 1, verb)) first--;
  const to = tree.tokens[first - 1];
  const infinitive = to?.head === verb && to.upos === 'PART' && to.lemma === 'to';
  if (infinitive) first--;
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (deprel === 'acl' && xpos === 'VBG' && tree.tokens[verb - 1]?.text !== ',') {
    const giver = head < verb ? giverOf(knowledge, tree, head) : null;
    return giver === null ? first : startOfChain(knowledge, tree, giver, lexicon);
  }
  const goesWith = deprel === 'xcomp' || (infinitive && /^(?:advcl|acl|ccomp)$/.test(deprel));
  if (!goesWith || head < 0 || head >= first || !(infinitive || xpos === 'VBG')) return first;
  const together = tree.tokens
    .slice(head + 1, first)
    .every((token) => /^(?:ADV|ADP|PART)$/.test(token.upos) && (token.head === head || token.head === verb));
  const { upos, lemma } = tree.tokens[head]!;
  // `refused to say`: the refusal is a cue of its own
  if (!together || lexicon.verbs.get(lemma.toLowerCase())?.has('infinitive')) return first;
  return upos === 'VERB' || upos === 'ADJ' ? startOfChain(knowledge, tree, head, lexicon) : first;
};

/** The verb with its particle, as the lexicon names it: `point out`. */
export const verbLemma = (tree: Tree, verb: number, lexicon: CueLexicon): string => {
  const particle = particleOf(tree, verb, lexicon);
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  return particle === null ? lemma : `${lemma} ${tree.tokens[particle]!.lemma.toLowerCase()}`;
};

/** The particle of a verb, also where the tree takes it for an adverb (`lashed out at`) that the lexicon knows beside the verb. */
const particleOf = (tree: Tree, verb: number, { verbs }: CueLexicon): number | null => {
  const particle = tree.child(verb, 'compound:prt');
  const next = tree.tokens[verb + 1];
  if (particle !== null || !next || !/^R[BP]$/.test(next.xpos) || next.head !== verb) return particle;
  return verbs.has(`${tree.tokens[verb]!.lemma.toLowerCase()} ${next.lemma.toLowerCase()}`) ? next.index : null;
};

/** The noun or adjective with which a verb may be a cue as one, behind an article at most: `draw attention`, `point the finger`. */
const nounOfPhrase = ({ tokens }: Tree, verb: number): number | null => {
  const at = /^(?:the|an?)$/i.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  return /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '') ? at : null;
};

/**
 * The verb as the lexicon names it together with a noun or adjective: `draw attention`, `make clear`; also the adjective
 * behind its object (`held them responsible`) and the preposition before those who are asked (`pleaded with them to`).
 */
export const verbPhraseLemma = (tree: Tree, verb: number, { verbs }: CueLexicon): string | null => {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const judged = tree.children(verb, 'xcomp').find((child) => tree.tokens[child]!.upos === 'ADJ');
  const beside = [nounOfPhrase(tree, verb), judged ?? null, tree.tokens[verb + 1]?.upos === 'ADP' ? verb + 1 : null];
  for (const at of beside) {
    const phrase = at === null ? null : `${lemma} ${tree.tokens[at]!.lemma.toLowerCase()}`;
    if (phrase !== null && verbs.has(phrase)) return phrase;
  }
  return null;
};
