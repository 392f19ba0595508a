import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import type { FlatSentence } from '../flat-sentence.ts';
import { wordClass } from '../word-class.ts';
import { countedNoun, isPlural } from './counted-noun.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import { numberOf } from './number-of.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';
import { unitOfNoun } from './unit-of-noun.ts';

/** What is counted by no number of its own: `put the numbers at 500`. */
const HOW_MANY = wordClass('how-many');

/** Of a bare number of which the sentence does not say what it counts. */
export const UNKNOWN_UNIT = 'units';

/** What a number without a unit of measure counts. */
export interface Counted {
  readonly unit: string;
  /** token of the counted noun; null where the text leaves it out */
  readonly head: number | null;
  readonly first: number;
  /** last token of the figure's span; null when it ends with the number */
  readonly end: number | null;
}

/**
 * The counted thing: the noun after the number, people named by what befell them (`14 dead`, `killing 21`), votes
 * (`31 against`), or the thing counted before where a bound stands alone (`from fewer than ten to more than 500`).
 * @param unitBefore what the figure before it in the sentence counts
 */
export const countOf = (surroundings: Surroundings, quantity: Quantity, unitBefore: string | null): Counted | null => {
  const { flat, codebook, persons } = surroundings;
  const { tokens } = surroundings.sentence;
  const number = tokensOf(flat, quantity.number);
  const after = flat.tokenAt(quantity.end - 1) + 1;
  const next = tokens[after]?.text.toLowerCase() ?? '';
  const beyond = tokens[after + 1]?.upos;
  if (codebook.people.has(next) && beyond !== 'ADJ' && beyond !== 'NOUN' && beyond !== 'PROPN')
    return { unit: 'persons', head: null, first: after, end: after };
  if (/^(?:against|for|abstained|abstaining)$/.test(next) && unitBefore === 'votes')
    return { unit: 'votes', head: null, first: after, end: after };
  // two Lebanese, one Syrian: people by an adjective of nationality that stands alone
  if (
    /^\p{Lu}/u.test(tokens[after]?.text ?? '') &&
    tokens[after]!.upos === 'ADJ' &&
    /^(?:PUNCT|CCONJ|AUX|VERB)$/.test(beyond ?? 'PUNCT')
  )
    return { unit: 'persons', head: after, first: after, end: after };
  const noun = countedNoun(tokens, number, after);
  if (noun && counts(tokens, noun.head, quantity, persons)) {
    const unit = unitOfNoun(tokens, noun.head, codebook, persons);
    return { unit, head: noun.head, first: noun.first, end: withMembership(tokens, noun.head) };
  }
  const total = quantity.yearLike ? null : numberOf(tokens, number, codebook, persons);
  if (total) return { ...total, end: null };
  if (unitBefore !== null && isShareOf(tokens, number[0] ?? after))
    return { unit: unitBefore, head: null, first: after, end: null };
  const before = tokens[(number[0] ?? after) - 1];
  const bounded = quantity.qualified && quantity.bound !== '=';
  const verb = harmBefore(tokens, number[0] ?? after, codebook);
  const subject = tokens[number.at(-1) ?? after]?.deprel.startsWith('nsubj') === true;
  if (verb && (bounded || subject || before?.upos === 'VERB'))
    return { unit: 'persons', head: null, first: after, end: null };
  if (!bounded || quantity.yearLike) return null;
  const unit = elidedNoun(surroundings, number) ?? unitBefore ?? nounBefore(surroundings, number);
  return { unit: unit ?? UNKNOWN_UNIT, head: null, first: after, end: null };
};

/** `Of the 240 schools, 40 were closed`, `Out of 240, 40 failed`: at the head of the clause stands of how many. */
const isShareOf = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:of|out)$/i.test(tokens[0]!.text) || tokens[at - 1]?.text !== ',') return false;
  return tokens[at]!.deprel.startsWith('nsubj') && !tokens.slice(0, at - 1).some(({ text }) => /^[,;]$/.test(text));
};

const tokensOf = (flat: FlatSentence, { start, end }: Span): readonly number[] => {
  const first = flat.tokenAt(start);
  return Array.from({ length: Math.max(0, flat.tokenAt(end - 1) - first + 1) }, (_, i) => first + i);
};

/** `put casualties at over 1.2 million`: the nearest plural noun before the number. */
const nounBefore = (
  { reading: { knowledge }, sentence: { tokens }, codebook, persons }: Surroundings,
  number: readonly number[],
): string | null => {
  const at = number[0] ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i]!;
    if (token.upos === 'NOUN' && isPlural(token) && !HOW_MANY(knowledge).has(token.text.toLowerCase()))
      return unitOfNoun(tokens, i, codebook, persons);
  }
  return null;
};

/** Plural nouns are counted; singular ones only where the number is qualified or stands in a word for people. */
const counts = (tokens: readonly Token[], head: number, quantity: Quantity, persons: ReadonlySet<string>): boolean => {
  const noun = tokens[head]!;
  if (isPlural(noun)) return true;
  if (
    /^(?:personnel|staff|police|people|troops|aircraft|servicemen|cattle|crew|series|species|works)$/i.test(noun.text)
  )
    return true;
  if (quantity.value === 1) return quantity.form === 'digits' && persons.has(noun.lemma.toLowerCase());
  return quantity.qualified && quantity.bound !== '=' && noun.upos === 'NOUN';
};

/** `43 members of the Parliament of Azerbaijan`: membership belongs to what is counted. */
const withMembership = (tokens: readonly Token[], head: number): number => {
  if (tokens[head]!.lemma.toLowerCase() !== 'member' || tokens[head + 1]?.text.toLowerCase() !== 'of') return head;
  let last = head;
  for (let i = head + 2; i < Math.min(tokens.length, head + 14); i++) {
    const token = tokens[i]!;
    const inside =
      token.upos === 'DET' ||
      token.upos === 'ADJ' ||
      token.upos === 'PART' ||
      (token.upos === 'VERB' && token.deprel === 'amod') ||
      token.text === "'s" ||
      token.text === '’s';
    if (token.upos === 'PROPN' || token.upos === 'NOUN') last = i;
    else if (token.text === ')' && tokens[i - 1]?.upos === 'PROPN') last = i;
    else if (token.text === '(' && tokens[i + 1]?.upos === 'PROPN') continue;
    else if (token.text.toLowerCase() === 'of' && last === i - 1) continue;
    else if (!inside) break;
  }
  return last;
};

/** A verb of harm that has the number as its object or subject: `killing 21`, `at least 155 were killed`. */
const harmBefore = (tokens: readonly Token[], at: number, codebook: FigureCodebook): boolean => {
  const governor = tokens[tokens[at]?.head ?? -1];
  if (governor && codebook.harm.has(governor.lemma.toLowerCase()) && governor.upos === 'VERB') return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!;
    if (token.upos === 'VERB') return codebook.harm.has(token.lemma.toLowerCase());
    if (token.upos === 'NOUN' || token.upos === 'PUNCT') return false;
  }
  return false;
};

/** `the number of companies rose from fewer than ten`: the noun after `number of` in the same clause. */
const elidedNoun = (
  { sentence: { tokens }, codebook, persons }: Surroundings,
  number: readonly number[],
): string | null => {
  for (let i = (number[0] ?? 0) - 1; i >= Math.max(0, (number[0] ?? 0) - 14); i--) {
    if (tokens[i]!.text.toLowerCase() !== 'of' || !/^(?:number|count|total)s?$/i.test(tokens[i - 1]?.text ?? ''))
      continue;
    const noun = countedNoun(tokens, [], i + 1);
    return noun ? unitOfNoun(tokens, noun.head, codebook, persons) : null;
  }
  return null;
};
