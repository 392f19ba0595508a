import { wordsBetween } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { agreementCodebook } from './agreement-codebook.ts';
import type { AgreementMention } from './agreement-mentions.ts';
import { matterBehindMaking } from './matter-behind-making.ts';

export const nameOf = (reading: Reading, sentence: ReadSentence, mention: AgreementMention): string => {
  const { head, nameFirst, last } = mention;
  const words = (from: number, to: number): string => wordsBetween(reading.text, sentence.tokens, from, to);
  const matter = matterBehindMaking(sentence.tokens, head, agreementCodebook(reading.knowledge));
  // `agreement was reached on a ceasefire`
  if (matter !== null && matter < last) return `${words(nameFirst, head)} ${words(matter, last)}`;
  // the year in brackets behind the number of a resolution is its date
  return words(nameFirst, Math.max(head, nameEnd(sentence, mention))).replace(/(?<=\d) \((?:19|20)\d\d\)$/, '');
};

/**
 * Common words alone name nothing outside of their text: there those between whom it is, and where it was reached, stay in
 * the name (`fisheries pact with Norland`, `deal reached in Doha`).
 */
export const describedName = (
  reading: Reading,
  sentence: ReadSentence,
  mention: AgreementMention,
  words: string,
): string => {
  const next = sentence.tokens[mention.head + 1]?.text ?? '';
  const described = mention.last > mention.head && /^(?:between|with|signed|reached|concluded|brokered)$/i.test(next);
  if (/\p{Lu}/u.test(words) || !described) return words;
  const { tokens, timexes } = sentence;
  const date = timexes.find(({ start }) => start > tokens[mention.head]!.end && start < tokens[mention.last]!.end);
  let last = date ? tokens.findIndex(({ start }) => start >= date.start) - 1 : mention.last;
  while (last > mention.head && (/^(?:ADP|PUNCT)$/.test(tokens[last]!.upos) || MADE.test(tokens[last]!.text))) last--;
  // `the accord signed on 3 May 2014`: its day is all that tells which one it is
  if (last === mention.head && words === sentence.tokens[mention.head]!.text) last = mention.last;
  return wordsBetween(reading.text, tokens, mention.nameFirst, last);
};

const MADE = /^(?:signed|reached|concluded|brokered)$/i;

/** The name goes on over what it is on or for, but not over a date, its parties or `signed in …`. */
const nameEnd = (sentence: ReadSentence, mention: AgreementMention): number => {
  const next = sentence.tokens[mention.head + 1];
  if (
    mention.last <= mention.head ||
    !next ||
    /^(?:between|with|signed|reached|concluded|dated|[,(])$/i.test(next.text)
  )
    return mention.head;
  const { tokens, timexes } = sentence;
  const { start: from } = tokens[mention.head]!;
  const { start: to, end } = tokens[mention.last]!;
  const day = timexes.find((timex) => timex.start > from && timex.start <= to && timex.end >= end);
  if (!day) return mention.last;
  let last = tokens.findIndex(({ start }) => start >= day.start) - 1;
  while (last > mention.head && (tokens[last]!.upos === 'ADP' || /^(?:dated|,|the)$/i.test(tokens[last]!.text))) last--;
  return Math.max(last, mention.head);
};

export const headNoun = (sentence: ReadSentence, mention: AgreementMention): string =>
  sentence.tokens[mention.head]!.lemma.toLowerCase().replace(/s$/, '');
