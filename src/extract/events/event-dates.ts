import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { atDistance } from './at-distance.ts';
import { dayOverDeed } from './date-from-entry.ts';
import { dateOfUndated } from './date-of-undated.ts';
import { datesOfClause } from './dates-of-clause.ts';
import { isInAside, isMeasure, isOutsideBrackets, isSince, leadsTo } from './dates-set-apart.ts';
import { isCalledByFeast, isInLabel, isOfApposition, isOfMatter, isPartOfName } from './dates-that-name.ts';
import { dayOfEntry, isBeyondEntry, OPENING, onDayOfEntry } from './day-of-entry.ts';
import { dayOfStory, monthCovered } from './day-of-story.ts';
import { commonDate, isDay, openSince, weekdayAfter } from './event-date-value.ts';
import { hangsOn } from './hangs-on.ts';
import { isBackground, isCharged, isReported, isSpoken, tellsOn } from './how-told.ts';
import { Narrative } from './narrative.ts';
import { ofAgreement } from './of-agreement.ts';
import { isOfWhatItIsFor } from './of-what-it-is-for.ts';
import { tenseOf } from './tense-of.ts';
import { isDate } from './timex-of-clause.ts';
import { blocksToldByDates } from './told-by-dates.ts';
import { type EventDate, NO_DATE, type ToldDeed } from './told-deed.ts';

/**
 * When an event was: the dates that hang on its predicate, else one that opens the sentence, else the entry’s, else, for
 * what is told in the simple past, the date that its section tells of. Keeps what it needs from sentence to sentence.
 */
export class EventDates {
  readonly #reading: Reading;
  readonly #narrative: Narrative;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#narrative = new Narrative(reading);
  }

  /** Whether the present tense tells here what happened. */
  tellsInPresent({ block }: ReadSentence): boolean {
    return blocksToldByDates(this.#reading).has(block);
  }

  /** Several dates where the clause lists them: `three meetings, on 6 April, 22 May and 31 August`. */
  of(told: ToldDeed): readonly EventDate[] {
    const { sentence, candidate, clause } = told;
    const { knowledge } = this.#reading;
    this.#narrative.enter(sentence);
    const tree = treeOf(sentence);
    const over = dayOverDeed(this.#reading, sentence);
    const hanging = datesOfClause(this.#reading, tree, this.#datesFor(told), candidate, clause).filter(
      (timex) => !this.#isYearOfEntry(timex, told) && !(over !== null && isOfWhatItIsFor(tree, timex, candidate)),
    );
    const agreement = ofAgreement(knowledge, tree, sentence.timexes, candidate);
    const own = hanging.length > 0 || agreement === undefined ? hanging : [agreement];
    if (own.length === 0 && over === null && this.#hasUnknownDate(told)) return [NO_DATE];
    if (own.length === 0) return [dateOfUndated(this.#reading, this.#narrative, told)];
    const stated = own.map((timex) => this.#stated(timex, told));
    if (own[0]!.type === 'DURATION' && own[0]!.start <= sentence.start + OPENING)
      this.#narrative.span(own[0]!.edtf!, sentence);
    if (
      told.status !== 'planned' &&
      // of what a speaker speaks is not where the text stands that quotes him
      !told.quoted &&
      // `accused them of shelling the port on 2 May`: nor where the text stands that tells of the charge
      !(told.status === 'alleged' && isCharged(tree, candidate.predicate)) &&
      !isBackground(tree, candidate) &&
      (tellsOn(tree, candidate) || isReported(knowledge, tree, own))
    )
      for (const { date } of stated) this.#narrative.tell(date!, sentence, told.actor);
    return stated;
  }

  /**
   * When something was said for which the text gives no date of its own but perhaps this one.
   * @param reports true where a source is named for what the text tells (`according to`): it spoke on that day or later
   */
  ofSpoken(sentence: ReadSentence, speaker: string, content: Span, reports: boolean): EventDate {
    this.#narrative.enter(sentence);
    const over = dayOverDeed(this.#reading, sentence);
    if (over) return { date: over, basis: 'entry', timex: null };
    const own = sentence.timexes.find(
      (timex) => isDate(timex) && (timex.end <= content.start || timex.start >= content.end),
    );
    if (own) return { date: own.edtf, basis: 'stated', timex: own };
    const day = this.#narrative.dateOf(sentence, speaker);
    const told = reports && day !== null && isDay(day) ? commonDate(day.split('/').map((end) => end.slice(0, 7))) : day;
    if (told) return { date: told, basis: 'narrative', timex: null };
    const month = monthCovered(this.#reading, sentence);
    if (month !== null && this.#narrative.isEmpty) return { date: month, basis: 'period', timex: null };
    const story = dayOfStory(this.#reading, sentence);
    return story === null ? NO_DATE : { date: story, basis: 'document', timex: null };
  }

  /** The dates of a sentence that may say when a deed was, each with its value. */
  #datesFor({ sentence, candidate, status }: ToldDeed): readonly Timex[] {
    const tree = treeOf(sentence);
    return sentence.timexes
      .flatMap((timex) => this.#resolved(timex))
      .map((timex) => onDayOfEntry(this.#reading, sentence, timex))
      .filter(
        (timex) =>
          isDate(timex) &&
          !(status === 'happened' && leadsTo(this.#reading.knowledge, tree, timex)) &&
          !isPartOfName(tree, timex, candidate) &&
          !isInLabel(tree, timex) &&
          !isCalledByFeast(tree, timex) &&
          !isOfApposition(tree, timex) &&
          !isMeasure(sentence, timex) &&
          !(isSpoken(this.#reading.knowledge, tree, candidate) && isOfMatter(tree, timex, candidate)) &&
          !isOutsideBrackets(sentence, timex, candidate) &&
          !isInAside(sentence, timex, candidate) &&
          !(status === 'happened' && isBeyondEntry(this.#reading, sentence, timex)),
      )
      .flatMap((timex) => atDistance(this.#reading, sentence, timex, candidate) ?? []);
  }

  /** `Last week Norland left`, in a text of which nobody knows the day: not when the text told of something else. */
  #hasUnknownDate({ sentence, candidate }: ToldDeed): boolean {
    const { knowledge } = this.#reading;
    return sentence.timexes
      .flatMap((timex) => this.#resolved(timex))
      .some(
        (timex) =>
          timex.type === 'DATE' &&
          timex.edtf === null &&
          !timex.value.endsWith('_REF') &&
          hangsOn(knowledge, treeOf(sentence), timex, candidate.support ?? candidate.predicate),
      );
  }

  /** A weekday that nothing gave a date is the next one after the day that the section told of last. */
  #resolved(timex: Timex): readonly Timex[] {
    const weekday = /^XXXX-WXX-([1-7])$/.exec(timex.value)?.[1];
    const last = this.#narrative.lastDay;
    if (timex.edtf !== null || !weekday || !last) return [timex];
    return [{ ...timex, edtf: weekdayAfter(last, Number(weekday)), basis: 'narrative', anchor: last }];
  }

  /** `this year’s prize`: an entry’s day says more than the year it lies in. */
  #isYearOfEntry({ edtf }: Timex, { sentence, status }: ToldDeed): boolean {
    return (
      status === 'happened' && edtf!.length === 4 && dayOfEntry(this.#reading, sentence)?.startsWith(edtf!) === true
    );
  }

  #stated(timex: Timex, { sentence, candidate, status }: ToldDeed): EventDate {
    const verb = sentence.tokens[candidate.predicate]!.lemma.toLowerCase();
    // `has launched its campaign since May` is told of the launch, not of what goes on
    if (status === 'happened' && isSince(sentence, timex) && BEGINNING(this.#reading.knowledge).has(verb))
      return this.#begun(timex, sentence);
    if (
      status === 'happened' &&
      isUpTo(sentence, timex) &&
      tenseOf(treeOf(sentence), candidate.predicate) === 'perfect'
    )
      return { date: `../${timex.edtf!.split('/').at(-1)}`, basis: 'stated', timex };
    const date =
      isSince(sentence, timex) || timex.edtf!.endsWith('/..')
        ? openSince(timex.edtf!, status === 'ongoing' ? null : (this.#reading.document.period?.value ?? null))
        : timex.edtf!;
    return { date, basis: 'stated', timex };
  }

  #begun(timex: Timex, sentence: ReadSentence): EventDate {
    const date = timex.edtf!.split('/')[0]!;
    this.#narrative.span(date, sentence);
    return { date, basis: 'stated', timex };
  }
}

/** `As of today, 23 states have signed`: at any time up to then. */
const isUpTo = ({ tokens }: ReadSentence, { start }: Timex): boolean => {
  const at = tokens.findIndex((token) => token.start >= start);
  return /^of$/i.test(tokens[at - 1]?.text ?? '') && /^as$/i.test(tokens[at - 2]?.text ?? '');
};

/** Verbs whose subject begins something: they happen once. */
const BEGINNING = wordClass('beginning');
