import type { ToldSentence } from './told-sentence.ts';

/** Tells a sentence in another way, with the same deed of the same people in it; null where that cannot be. */
export type Retelling = (told: ToldSentence) => string | null;

/** As it stands within a sentence. */
const inside = ({ tokens }: ToldSentence, words: string): string =>
  tokens[0]!.upos === 'PROPN' || /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const clauseOf = (told: ToldSentence): string => inside(told, told.subject + told.rest);
const beside =
  (words: string): Retelling =>
  ({ subject, rest }) =>
    `${subject}${words}${rest}.`;
const before =
  (words: string): Retelling =>
  (told) =>
    `${words} ${clauseOf(told)}.`;
const behind =
  (words: string): Retelling =>
  ({ subject, rest }) =>
    `${subject}${rest}${words}.`;
const ofNames =
  (tell: Retelling): Retelling =>
  (told) =>
    told.named ? tell(told) : null;

/** Behind a past tense of one word; other verbs are left as they are. */
const withVerb =
  (form: (told: ToldSentence) => string): Retelling =>
  (told) => {
    const { text, verb } = told;
    return verb.xpos === 'VBD' && verb.lemma !== 'be'
      ? text.slice(0, verb.start) + form(told) + text.slice(verb.end)
      : null;
  };

const thirdPerson = (lemma: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;

/** The ways in which news, bulletins and papers wrap a clause. */
export const RETELLINGS: Readonly<Record<string, Retelling>> = {
  'with a day behind the subject': beside(' on Monday'),
  'with a day between commas': beside(', on 3 May,'),
  'with an adverb': beside(' subsequently'),
  'with a turn': beside(' in turn'),
  'with a reason': beside(' in retaliation'),
  'with a time of day': beside(' at dawn'),
  'with a circumstance': beside(' without warning'),
  'with a surprise': beside(' to the surprise of many'),
  'with others’ help': beside(' with the help of Kelvia'),
  'with a day in short': beside(' same day'),
  'with a part of a month': beside(' in mid-May'),
  'behind a clock': ({ text }) => `14:35 ${text}`,
  'with an aside': beside(', with foreign backing,'),
  'with an aside that has a verb': beside(', in a move that surprised many,'),
  'with an aside between dashes': ofNames(beside(' – the largest state of the region –')),
  'with an aside in brackets': ofNames(beside(' (the largest state of the region)')),
  'with an apposition': ofNames(beside(', a neighbour of Kelvia,')),
  'with a relative clause': ofNames(beside(', which borders Kelvia,')),
  'in a relative clause': ofNames(({ subject, rest }) => `${subject}, which${rest}, lies in the north.`),
  'behind a day': before('On 3 May 2023,'),
  'behind an adverb': before('Meanwhile,'),
  'behind a circumstance': before('In response to the protests,'),
  'behind a clause': before('After the talks had failed,'),
  'behind another sentence': before('The parliament met on Tuesday, and'),
  'as one of several deeds': ({ subject, rest }) => `${subject} held a session in May, reviewed its policy and${rest}.`,
  'as the second of two deeds': ({ subject, rest }) => `${subject} rejected the criticism and${rest}.`,
  'before another deed': behind(' and promised to say more next year'),
  'after something': before('The minister cut his visit short after'),
  'a day after': before('The report appeared a day after'),
  'as something came': before('The announcement came as'),
  'while something was': before('Kelvia remained silent while'),
  'because of it': before('Kelvia left the league because'),
  'although it was': (told) => `Although ${clauseOf(told)}, Kelvia remained silent.`,
  'when it was': before('The crisis began in May when'),
  'for the first time': before('It was the first time that'),
  'said by somebody': before('The ministry said that'),
  'said by somebody behind it': behind(', officials said'),
  'said in quotation marks': ({ subject, rest }) => `“${subject}${rest},” the minister said.`,
  'with a source': behind(', according to the ministry'),
  'with a purpose': behind(' in an attempt to ease tensions'),
  'with a consequence': behind(', raising fears of a wider crisis'),
  'with a relative clause behind it': behind(', which angered many'),
  'in the present': withVerb(({ verb, plural }) => (plural ? verb.lemma : thirdPerson(verb.lemma))),
  'by several, each': ofNames(({ rest }) => `Norland and Kelvia each${rest}.`),
};
