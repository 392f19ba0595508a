import type { Token } from '../../language/sentence.ts';
import { countedNoun, isPlural } from './counted-noun.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import { unitOfNoun } from './unit-of-noun.ts';

const BETWEEN = /^(?:DET|ADP|ADV|AUX|PART)$/;
const MOST_BETWEEN = 4;
/** From the number back to `the number of`: a clause in between is short. */
const MOST_BACK = 24;
const TOLL = /^(?:toll|casualties|fatalities|deaths)$/i;

/** What a bare number counts, the noun by its token. */
export interface NumberOf {
  readonly unit: string;
  readonly head: number;
  readonly first: number;
}

/**
 * `The number of mine victims since the war had reached 294`, `the death toll rose to 21`: a bare number to which a verb
 * leads, and before the verb the noun that is counted. Null where anything else stands between verb and number.
 */
export const numberOf = (
  tokens: readonly Token[],
  number: readonly number[],
  codebook: FigureCodebook,
  persons: ReadonlySet<string>,
): NumberOf | null => {
  const at = number[0] ?? 0;
  const head = numberedSubject(tokens, at) ?? ofNumberAt(tokens, at);
  if (head !== null) return { unit: unitOfNoun(tokens, head, codebook, persons), head, first: head };
  const verb = verbBefore(tokens, at, codebook);
  if (verb === null) return null;
  for (let i = verb - 1; i >= Math.max(0, at - MOST_BACK); i--) {
    const { text } = tokens[i]!;
    if (text === ';') return null;
    if (TOLL.test(text)) return { unit: 'persons', head: i, first: tokens[i - 1]?.deprel === 'compound' ? i - 1 : i };
    if (text.toLowerCase() !== 'of' || !/^(?:number|count|total)s?$/i.test(tokens[i - 1]?.text ?? '')) continue;
    const noun = countedNoun(tokens, [], i + 1);
    return noun && noun.head < verb
      ? { unit: unitOfNoun(tokens, noun.head, codebook, persons), head: noun.head, first: noun.first }
      : null;
  }
  return null;
};

/** `The rebels numbered 400`, `numbering about 400`: what is counted is the subject. */
const numberedSubject = (tokens: readonly Token[], at: number): number | null => {
  for (let i = at - 1; i >= Math.max(0, at - MOST_BETWEEN); i--) {
    const { upos, lemma, index } = tokens[i]!;
    if (upos === 'VERB' && lemma.toLowerCase() === 'number') return pluralSubject(tokens, index);
    if (!BETWEEN.test(upos) && upos !== 'ADJ') return null;
  }
  return null;
};

const pluralSubject = (tokens: readonly Token[], verb: number): number | null => {
  const subject = tokens.find(({ head, deprel }) => head === verb && deprel === 'nsubj');
  return subject?.upos === 'NOUN' && isPlural(subject) ? subject.index : null;
};

/** `put the number of schools at 400`, `brought the number of schools to 400`. */
const ofNumberAt = (tokens: readonly Token[], at: number): number | null => {
  let preposition = at - 1;
  while (preposition > at - MOST_BETWEEN && tokens[preposition]?.upos === 'ADV') preposition--;
  if (!/^(?:at|to)$/i.test(tokens[preposition]?.text ?? '')) return null;
  for (let i = preposition - 2; i >= Math.max(1, preposition - MOST_NOUNS); i--) {
    if (!/^of$/i.test(tokens[i]!.text) || !/^(?:number|count|total)$/i.test(tokens[i - 1]!.text)) continue;
    const noun = countedNoun(tokens, [], i + 1);
    return tokens[i - 1]!.deprel === 'obj' && noun?.head === preposition - 1 ? noun.head : null;
  }
  return null;
};

/** words of what is counted, at most */
const MOST_NOUNS = 8;

const verbBefore = (tokens: readonly Token[], at: number, { comingTo }: FigureCodebook): number | null => {
  for (let i = at - 1; i >= Math.max(0, at - MOST_BETWEEN); i--) {
    const { upos, lemma } = tokens[i]!;
    if ((upos === 'VERB' || upos === 'AUX') && comingTo.has(lemma.toLowerCase())) return i;
    if (!BETWEEN.test(upos) && upos !== 'ADJ') return null;
  }
  return null;
};
