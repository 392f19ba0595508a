import { FINITE } from '../parser/tree-parts.ts';
import type { HeadColumns, TagColumns } from '../stages.ts';
import type { Stretch } from './bare-dates.ts';

type Columns = TagColumns & HeadColumns;

/**
 * Of these dates those behind which a finite verb stands.
 * @param rest the columns of the sentence without any of them
 * @param size how many tokens it has with them
 */
export const datesBeforeVerbs = (rest: Columns, size: number, dates: readonly Stretch[]): readonly Stretch[] => {
  const places = placesOf(size, dates);
  return dates.filter(({ first, count }) => verbBehind(rest, places[first + count] ?? rest.upos.length) !== null);
};

/**
 * The columns of a sentence with its bare dates put back where they stood, each hung on the verb behind it as UD has
 * adverbials of time without a preposition (`obl:unmarked`).
 * @param rest the columns of the sentence without these dates
 * @param texts all its tokens
 * @param dates each before a verb
 */
export const weaveDates = (rest: Columns, texts: readonly string[], dates: readonly Stretch[]): Columns => {
  const places = placesOf(texts.length, dates);
  const upos: string[] = [];
  const xpos: string[] = [];
  const lemma: string[] = [];
  const feats: string[] = [];
  const head: number[] = [];
  const deprel: string[] = [];
  const inside = new Map(dates.flatMap((date) => Array.from({ length: date.count }, (_, i) => [date.first + i, date])));
  const placeInText = places.flatMap((place, at) => (place === null ? [] : [at]));
  for (let at = 0; at < texts.length; at++) {
    const place = places[at]!;
    const date = inside.get(at);
    if (place !== null) {
      upos.push(rest.upos[place]!);
      xpos.push(rest.xpos[place]!);
      lemma.push(rest.lemma[place]!);
      feats.push(rest.feats[place]!);
      head.push(rest.head[place]! < 0 ? -1 : placeInText[rest.head[place]!]!);
      deprel.push(rest.deprel[place]!);
      continue;
    }
    const verb = verbBehind(rest, places[date!.first + date!.count]!)!;
    const [universal, penn] = tagOf(texts[at]!);
    upos.push(universal);
    xpos.push(penn);
    lemma.push(texts[at]!);
    feats.push(universal === 'NUM' ? 'NumForm=Digit|NumType=Card' : '');
    head.push(at === date!.first ? placeInText[verb]! : date!.first);
    deprel.push(at === date!.first ? 'obl:unmarked' : universal === 'PUNCT' ? 'punct' : 'nmod:unmarked');
  }
  return { upos, xpos, lemma, feats, head, deprel };
};

/** For each token its place among the others without the dates; null for one of a date. */
const placesOf = (size: number, dates: readonly Stretch[]): readonly (number | null)[] => {
  const places: (number | null)[] = Array.from({ length: size }, () => 0);
  for (const { first, count } of dates) places.fill(null, first, first + count);
  let next = 0;
  return places.map((place) => (place === null ? null : next++));
};

const SUBJECT = /^(?:NOUN|PROPN|PRON|PUNCT|NUM|ADJ)$/;
/** How many words before a verb its subject is looked for that the tags make none. */
const NEAR = 8;

/** The verb that begins at a place, behind adverbs at most, and has a word that can be its subject before it. */
const verbBehind = ({ upos, xpos, head, deprel }: Columns, place: number): number | null => {
  // `a survey released Monday found`: it was released then
  if (upos[place - 1] === 'VERB') return null;
  let at = place;
  while (upos[at] === 'ADV') at++;
  if (!FINITE.test(xpos[at] ?? '')) return null;
  const verb = upos[at] === 'AUX' && head[at]! >= 0 ? head[at]! : at;
  if (SUBJECT.test(upos[place - 1] ?? '')) return verb;
  for (let before = place - 1; before >= Math.max(0, place - NEAR); before--)
    if (head[before] === verb && deprel[before]!.startsWith('nsubj')) return verb;
  return null;
};

const tagOf = (text: string): readonly [upos: string, xpos: string] => {
  if (/^\d+$/.test(text)) return ['NUM', 'CD'];
  if (/^\p{Lu}/u.test(text)) return ['PROPN', 'NNP'];
  if (text === 'and') return ['CCONJ', 'CC'];
  return /^\p{L}/u.test(text) ? ['ADJ', 'JJ'] : ['PUNCT', 'HYPH'];
};
