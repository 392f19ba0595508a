import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Span } from '../../kinds/span.ts';
import { isWholeDay } from '../../time/is-whole-day.ts';
import { dayOfStory, monthOfIssue, weekCovered } from '../events/day-of-story.ts';
import { daysBetween } from '../events/event-date-value.ts';
import { looksBack } from '../events/looks-back.ts';
import { isOfOtherTime } from '../events/of-other-time.ts';
import { dateOver } from '../events/told-by-dates.ts';
import { orderOfSentence } from '../order-of-sentence.ts';
import { partsOf } from '../parts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';
import type { SaidInSentences } from './said-in-sentences.ts';

const FARTHEST_SENTENCES = 6;
/** `under the trilateral statement of 10 November`: the day is a part of the name. `In a statement of 16 May` it is not. */
const NAMED_BY_DAY = /\bthe (?:[\p{L}-]+ ){0,3}([\p{L}-]+) (?:of|dated) $/iu;
const DATED_TEXTS = wordClass('dated-texts');
const ISSUING = wordClass('issuing');
const LONGEST_NAME = 60;

/**
 * When it was said: the day that the sentence names outside what was said, else that of the entry, else the day named
 * last before it in the paragraph by the author, of what is not told to have been before (`had met six days earlier`). What
 * somebody `has said` was said at some other time, and a day that lies far from that of publication is none of a report. What
 * a news story gives no day was said on the one that it told of last, or on its own; in an issue of a newsletter, in its month.
 */
export const dateOfStatement = (
  reading: Reading,
  { sentence, source, content, cue, cueHead }: Attribution,
  said: SaidInSentences,
): EdtfDate | null => {
  const over = dateOver(reading, sentence);
  const ofSpeaker = source?.sentence === sentence ? toldOfSpeaker(reading, sentence, source.head) : [];
  const { published } = partsOf(reading.blocks, reading.document)[sentence.block]!;
  const own = dayOf(sentence, [...content, ...ofSpeaker], over ?? published);
  if (own) return own;
  if (over !== null || reading.blocks[sentence.block]!.kind === 'entry') return over;
  if (
    sentence.tokens.some(
      ({ start, index, text }) => start >= cue.start && index < cueHead && /^ha(?:s|ve)$/i.test(text),
    )
  )
    return null;
  const at = orderOfSentence(reading, sentence);
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_SENTENCES); i--) {
    const before = reading.sentences[i]!;
    if (before.block !== sentence.block) break;
    if (looksBack(before)) continue;
    const day = dayOf(before, [...namedByDay(reading, before), ...(said.get(before) ?? [])]);
    if (day) return isNear(day, published) ? day : null;
  }
  if (isOfOtherTime(reading.knowledge, treeOf(sentence), cueHead) || isOfText(reading, sentence, source)) return null;
  return dayOfNews(reading, at, said) ?? monthOfIssue(reading, sentence) ?? weekCovered(reading, sentence);
};

/** `The treaty states`: what a text says it has said since it was made. A statement or a report of the day is news. */
const isOfText = ({ knowledge }: Reading, sentence: ReadSentence, source: Attribution['source']): boolean =>
  source?.sentence === sentence && LASTING(knowledge).has(sentence.tokens[source.head]!.lemma.toLowerCase());

const LASTING = wordClass('lasting-texts');

/** How many sentences back a news story may have told of the day on which somebody spoke. */
const FARTHEST_IN_STORY = 12;

/** In a news story the day that it told of last, where that was a few days before it came out, else its own day. */
const dayOfNews = (reading: Reading, at: number, said: SaidInSentences): EdtfDate | null => {
  const sentence = reading.sentences[at]!;
  const story = dayOfStory(reading, sentence);
  if (story === null) return null;
  const parts = partsOf(reading.blocks, reading.document);
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_IN_STORY); i--) {
    const before = reading.sentences[i]!;
    if (parts[before.block] !== parts[sentence.block]) break;
    const day = looksBack(before) ? null : dayOf(before, said.get(before) ?? []);
    if (day !== null && daysBetween(day, story) >= 0 && daysBetween(day, story) <= DAYS_OF_NEWS) return day;
  }
  return story;
};

/** What a story tells as its news was at most so many days before it came out. */
const DAYS_OF_NEWS = 3;

/**
 * Days on which something else was: `the minister, who had returned on Friday, said`, `Lind, elected on 3 May, said`. What
 * is told of a speaker by a participle in the present is so while he speaks, and a text says it when it is issued.
 */
const toldOfSpeaker = ({ knowledge }: Reading, sentence: ReadSentence, speaker: number): readonly Span[] => {
  const tree = treeOf(sentence);
  return tree
    .children(speaker, 'acl')
    .filter((clause) => {
      const { xpos, lemma, deprel } = tree.tokens[clause]!;
      return deprel === 'acl:relcl' || (xpos !== 'VBG' && !ISSUING(knowledge).has(lemma.toLowerCase()));
    })
    .map((clause) => {
      const { first, last } = tree.extent(clause);
      return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
    });
};

/** So many days before a report came out are those of which it tells. */
const MOST_DAYS = 31;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

const isNear = (day: EdtfDate, published: EdtfDate | null): boolean => {
  if (published === null || !isWholeDay(published)) return true;
  const days = (Date.parse(published) - Date.parse(day)) / DAY_IN_MS;
  return days >= 0 && days <= MOST_DAYS;
};

/** Days of a sentence that tell which text is meant, not when something was. */
const namedByDay = ({ text, knowledge }: Reading, { timexes }: ReadSentence): readonly Span[] =>
  timexes.filter(({ start }) => {
    const noun = NAMED_BY_DAY.exec(text.slice(Math.max(0, start - LONGEST_NAME), start).replace(/\s+/g, ' '))?.[1];
    return noun !== undefined && DATED_TEXTS(knowledge).has(noun.toLowerCase());
  });

/** @param last the day on which a report came out: what it tells was said by then, and the day of a vote to come is none of it */
const dayOf = (sentence: ReadSentence, leaveOut: readonly Span[], last: EdtfDate | null = null): EdtfDate | null =>
  sentence.timexes.find(
    ({ type, edtf, start }) =>
      type === 'DATE' &&
      edtf !== null &&
      isWholeDay(edtf) &&
      (last === null || !isWholeDay(last) || edtf <= last) &&
      !leaveOut.some((span) => span.start <= start && start < span.end),
  )?.edtf ?? null;
