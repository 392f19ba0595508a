import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import { isRelation, type Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Complement } from './complement.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { endOfPhrase } from './end-of-phrase.ts';
import { isPassive } from './is-passive.ts';
import { TIME } from './time-words.ts';
import { WHITHER } from './whither.ts';

/** `rejected as baseless the union's complaint that …`: a long object stands behind what it is said to be. */
export const judgedObject = (
  tree: Tree,
  verb: number,
  complements: readonly Complement[],
  lexicon: CueLexicon,
): TokenRange | null => {
  const { tokens } = tree;
  if (tokens[verb + 1]?.text !== 'as' || complements.some(({ frame }) => frame === 'clause')) return null;
  let first = verb + 2;
  while (/^(?:ADV|ADJ)$/.test(tokens[first]?.upos ?? '')) first++;
  const begins = tokens[first]?.upos === 'DET' || tokens[first + 1]?.xpos === 'POS' || tokens[first]?.xpos === 'PRP$';
  if (!begins || tokens[first - 1]!.upos !== 'ADJ') return null;
  return { first, last: endOfClause(tree, first, verb, lexicon) };
};

/**
 * `called the plan "a mistake"`: the object with what it is called, where the tree sees two phrases or none. What stands in
 * quotation marks right behind a phrase is what it is called.
 */
export const namingContent = (
  knowledge: Knowledge,
  tree: Tree,
  verb: number,
  complements: readonly Complement[],
  lexicon: CueLexicon,
): TokenRange | null => {
  if (lexicon.verbs.get(tree.tokens[verb]!.lemma.toLowerCase())?.has('object complement') !== true) return null;
  if (isPassive(tree, verb)) return null;
  const name = /^declare$/i.test(tree.tokens[verb]!.lemma) ? null : nameBehindPhrase(knowledge, tree, verb);
  if (name !== null && !complements.some((one) => one.frame === 'object complement' && isWhole(one, verb, name)))
    return { first: verb + 1, last: endOfPhrase(tree, name, lexicon) };
  if (complements.some(({ frame }) => frame === 'object complement')) return null;
  const named = namedPronoun(tree, verb) ?? quotedName(tree, verb);
  if (named !== null) return { first: verb + 1, last: endOfPhrase(tree, named, lexicon) };
  const object = complements.find(({ frame, head }) => frame === 'object' && head > verb)?.core.at(-1);
  const next = object && tree.tokens[object.last + 1];
  if (!next || !/^(?:DET|ADJ|NOUN|ADV)$/.test(next.upos) || isTime(tree, next.index) || WHITHER.test(next.text))
    return null;
  // `called the ministry twice` names nothing, `called it very late` does
  if (next.upos === 'ADV' && tree.tokens[object.last + 2]?.upos !== 'ADJ') return null;
  return { first: object.first, last: endOfPhrase(tree, object.last + 1, lexicon) };
};

const isWhole = ({ core }: Complement, verb: number, name: number): boolean =>
  core.some(({ first, last }) => first === verb + 1 && last >= name);

/**
 * Where a name or a judgement begins behind the phrase that it is of, by the words alone: `the plan | a mistake`, `the
 * deal | historic`, `the charges | nonsense`, `the offer | too late`. Trees often make one phrase of both.
 */
const nameBehindPhrase = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  let next = verb + 1;
  while (isOfPhrase(tokens[next])) {
    if (/^(?:NOUN|PROPN)$/.test(tokens[next]!.upos) && opensName(knowledge, tree, next)) return next + 1;
    next++;
  }
  return null;
};

const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(token.upos) || token.xpos === 'PRP$' || token.text === 'of');

const opensName = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { tokens } = tree;
  const [next, further] = [tokens[noun + 1], tokens[noun + 2]];
  if (!next || isTime(tree, noun + 1)) return false;
  if (/^(?:an?|the|no)$/i.test(next.text)) return true;
  if (next.upos === 'ADJ') return !/^(?:NOUN|PROPN)$/.test(further?.upos ?? '');
  if (next.upos === 'ADV') return further?.upos === 'ADJ';
  return tokens[noun]!.xpos === 'NNS' && JUDGEMENTS(knowledge).has(next.lemma.toLowerCase());
};

const JUDGEMENTS = wordClass('judgements');

/** `the next day`, `last week` */
const isTime = ({ tokens }: Tree, from: number): boolean =>
  tokens.slice(from, from + 3).some(({ text }) => TIME.test(text));

/** `call this an attack`, read as one phrase, or `calls them deserters`: nothing but a name follows a pronoun. */
const namedPronoun = ({ tokens }: Tree, verb: number): number | null => {
  const [pronoun, next] = [tokens[verb + 1], tokens[verb + 2]];
  if (!/^(?:this|that|it|him|her|them|us|me|themselves|himself|herself|itself)$/i.test(pronoun?.text ?? '') || !next)
    return null;
  const isName = /^(?:NOUN|ADJ)$/.test(next.upos) && !isRelation(next.deprel, 'obl') && !TIME.test(next.text);
  return isName || /^(?:an?|the)$/i.test(next.text) ? verb + 2 : null;
};

const LONGEST_NAMED = 18;

/** The first token in quotation marks behind the phrase that follows a verb; null where anything but a phrase stands between. */
const quotedName = ({ tokens }: Tree, verb: number): number | null => {
  for (let i = verb + 1; i < Math.min(tokens.length - 1, verb + LONGEST_NAMED); i++) {
    const { text, upos, xpos } = tokens[i]!;
    // of `called the “open door” plan …` the marks hold a part of the phrase
    if (/^(?:["“‘«]|``|'')$/.test(text))
      return i > verb + 1 && !/^(?:the|his|its|their)$/i.test(tokens[i - 1]!.text) ? i + 1 : null;
    if (/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(upos) || /^W/.test(xpos)) return null;
    // `called for “restraint”`
    if (upos === 'ADP' && i === verb + 1) return null;
  }
  return null;
};
