import { type ClassReader, oncePerCodebook, wordsOfClass } from '../../../extract/word-class.ts';
import { overlaps, type Span } from '../../../kinds/span.ts';
import { sideOf } from '../../../link/side-of.ts';
import { fold } from '../../../text/fold.ts';
import { NAME_PARTICLES } from '../../../text/name-words.ts';
import { spellingKey } from '../../../text/spelling-key.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../time/calendar-names.ts';
import { sourceOf } from '../draft/citation-book.ts';
import { partyNames } from '../draft/party-names.ts';
import { sourceName } from '../draft/source-name.ts';
import type { CheckedSentence } from './check-issue.ts';
import type { CheckMaterial } from './check-material.ts';
import type { IssueWarning } from './issue-warning.ts';

type Names = CheckMaterial['knowledge'];

/** Words with a capital letter that are no names of anybody, folded. */
const noNames: ClassReader<ReadonlySet<string>> = oncePerCodebook(
  (knowledge) =>
    new Set([...WEEKDAY_NAMES, ...MONTH_NAMES, ...wordsOfClass(knowledge, 'no-names')].map((word) => fold(word))),
);

/**
 * Names that stand in nothing that the sentence cites. Other names of the same person, body or place are the same: a
 * family name alone, another side’s name of a place, the capital for its state, another script or spelling.
 */
export const nameWarnings = (
  { sentence, text, cited }: CheckedSentence,
  { knowledge, isWord }: Pick<CheckMaterial, 'knowledge' | 'isWord'>,
): readonly IssueWarning[] => {
  const words = [
    ...cited.flatMap(({ passage, found, recorded, document }) => [
      passage,
      found ?? '',
      ...(recorded ? partyNames(recorded.finding) : []),
      document?.publisher ?? '',
      document?.title ?? '',
      document ? sourceName(sourceOf(document.id, document, knowledge)) : '',
      document?.origin ?? '',
    ]),
  ].join('\n');
  const ids = idsIn(words, cited, knowledge);
  const known = new Set(fold(words).split(' '));
  const keys = new Set([...words.matchAll(/[\p{L}\p{M}’'-]+/gu)].map(([word]) => spellingKey(stem(word))));
  const stands = (name: string): boolean =>
    [...name.matchAll(/[\p{L}\p{M}\d’'-]+/gu)].every(
      ([word]) =>
        fold(stem(word))
          .split(' ')
          .every((each) => known.has(each)) || keys.has(spellingKey(stem(word))),
    );
  const mentions = knowledge.mentions(text);
  const unsupported = [
    ...mentions
      .filter(({ actors, places, agreements }) => ![...actors, ...places, ...agreements].some((id) => ids.has(id)))
      .map(({ text: name }) => name),
    ...capitalised(text, isWord, noNames(knowledge), mentions),
  ].filter((name) => !stands(name));
  return [...new Set(unsupported)].map((name) => ({
    sentence: sentence.id,
    rule: 'name',
    message: `The name ${name} stands in nothing that the sentence cites.`,
    expected: null,
    actual: name,
  }));
};

const stem = (word: string): string => word.replace(/['’]s?$/, '');

/** Ids of everybody and every place in the words, with the states and places that they belong to. */
const idsIn = (words: string, cited: CheckedSentence['cited'], knowledge: Names): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { actors, places, agreements } of knowledge.mentions(words))
    for (const id of [...actors, ...places, ...agreements]) ids.add(id);
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if ((key === 'actor' || key === 'place' || key === 'agreement') && typeof inner === 'string') ids.add(inner);
        else collect(inner);
  };
  for (const { recorded } of cited) collect(recorded?.finding);
  for (const id of [...ids]) {
    const side = sideOf(id, knowledge);
    if (side) ids.add(side);
    const body = knowledge.actors.get(id)?.of;
    if (body) ids.add(body);
    for (const { body: held } of knowledge.actors.get(id)?.offices ?? []) if (held) ids.add(held);
    for (const { place } of knowledge.places.get(id)?.within ?? []) ids.add(place);
    const seat = knowledge.places.get(id)?.seatOf;
    if (seat) ids.add(seat);
  }
  return ids;
};

const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\d.’'-])\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+(?:(?:of|the|and|${[...NAME_PARTICLES].join('|')})\\s+)*\\p{Lu}[\\p{L}\\p{M}’'-]+)*`,
  'gu',
);

/** Closed classes, which no lexicon of nouns and verbs has. */
const CLOSED = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your who whom whose which what when where ' +
    'while although though because since unless until if whether as than so nor neither either both each every all some any none ' +
    'no not only also yet and or but for from into onto of off on in at by with within without about above across after against ' +
    'along among around before behind below beneath beside besides between beyond despite down during except inside like near ' +
    'outside over past per regarding concerning through throughout to toward towards under up upon via versus amid amongst amidst ' +
    'however moreover furthermore therefore thus hence meanwhile nevertheless nonetheless otherwise there here then now how why ' +
    'could would should may might must shall can will do does did have has had is are was were be been being another other others ' +
    'such same several many much more most few fewer less least own several someone somebody everyone everybody nobody anyone ' +
    'them him us me himself herself itself themselves according following including'
  ).split(' '),
);

/**
 * Runs of words with capitals that no pack knows; a common word that opens a sentence or quotation has one for that alone.
 * @param none words that are no names, folded
 * @param known what the packs know in the text
 */
const capitalised = (
  text: string,
  isWord: (lower: string) => boolean,
  none: ReadonlySet<string>,
  known: readonly Span[],
): readonly string[] =>
  [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:“"‘]$/.test(before);
    const words = [...match[0].matchAll(/\S+/g)].map((word) => ({
      text: word[0],
      start: match.index + word.index,
      end: match.index + word.index + word[0].length,
    }));
    const first = stem(words[0]!.text).toLowerCase();
    const common = opens && (CLOSED.has(first) || first.includes('-') || isWord(first));
    const name = (common ? words.slice(1) : words)
      .filter((word) => /^\p{Lu}/u.test(word.text) && !none.has(fold(stem(word.text))))
      .filter((word) => !known.some((mention) => overlaps(mention, word)))
      .map((word) => word.text)
      .join(' ');
    return name === '' ? [] : [name];
  });
