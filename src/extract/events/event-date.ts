import type { EventFinding, EventStatus } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import { partsOf } from '../parts.ts';
import { dayOver, type Reading, type ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { datesOfClause } from './dates-of-clause.ts';
import { dayAtHead, isInAside, isMeasure, isOutsideBrackets, isSince, leadsTo } from './dates-set-apart.ts';
import { isCalledByFeast, isInLabel, isOfApposition, isPartOfName } from './dates-that-name.ts';
import { dayOfEntry, isBeyondEntry, OPENING, onDayOfEntry } from './day-of-entry.ts';
import { dayOfStory, dayOfText, isInLead, monthOfIssue, weekCovered } from './day-of-story.ts';
import { dateByEra } from './eras.ts';
import type { EventCandidate } from './event-candidate.ts';
import { commonDate, isDay, openSince, weekdayAfter } from './event-date-value.ts';
import {
  holdsNow,
  isBackground,
  isBefore,
  isCommentedOn,
  isFrequent,
  isInPassing,
  isLater,
  isLookingBack,
  isNews,
  isOfAnEra,
  isRecent,
  isReported,
  isSoFar,
  isSpoken,
  isToldOf,
  isUnderWay,
  isUpToNow,
  tellsOn,
  tenseOfNoun,
} from './how-told.ts';
import { Narrative } from './narrative.ts';
import { ofAgreement } from './of-agreement.ts';
import { isOfOtherTime } from './of-other-time.ts';
import { isOfWhatItIsFor } from './of-what-it-is-for.ts';
import { type Tense, tenseOf } from './tense-of.ts';
import { isDate } from './timex-of-clause.ts';
import { blocksToldByDates } from './told-by-dates.ts';
import { weekOfIssue } from './week-of-issue.ts';

export interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
  /** the expression that gives it */
  readonly timex: Timex | null;
}

/** What is told of a deed when its date is asked for. */
export interface ToldDeed {
  readonly sentence: ReadSentence;
  readonly candidate: EventCandidate;
  readonly clause: Span;
  readonly status: EventStatus;
  /** who does it, by name */
  readonly actor: string | null;
  /** true inside a direct quotation */
  readonly quoted: boolean;
}

const NO_DATE: EventDate = { date: null, basis: null, timex: null };

/**
 * When an event was: the dates that hang on its predicate, else one that opens the sentence, else the entry’s, else, for
 * what is told in the simple past, the date that its section tells of. Keeps what it needs from sentence to sentence.
 */
export class EventDates {
  readonly #reading: Reading;
  readonly #narrative: Narrative;
  readonly #toldByDates: ReadonlyMap<number, string | null>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#narrative = new Narrative(reading);
    this.#toldByDates = blocksToldByDates(reading);
  }

  /** Whether the present tense tells here what happened. */
  tellsInPresent({ block }: ReadSentence): boolean {
    return this.#toldByDates.has(block);
  }

  /** Several dates where the clause lists them: `three meetings, on 6 April, 22 May and 31 August`. */
  of(told: ToldDeed): readonly EventDate[] {
    const { sentence, candidate, clause } = told;
    const { knowledge } = this.#reading;
    this.#narrative.enter(sentence);
    const tree = treeOf(sentence);
    const over = this.#dayOver(sentence);
    const hanging = datesOfClause(this.#reading, tree, this.#datesFor(told), candidate, clause).filter(
      (timex) => !this.#isYearOfEntry(timex, told) && !(over !== null && isOfWhatItIsFor(tree, timex, candidate)),
    );
    const agreement = ofAgreement(knowledge, tree, sentence.timexes, candidate);
    const own = hanging.length > 0 || agreement === undefined ? hanging : [agreement];
    if (own.length === 0) return [this.#undated(told)];
    const stated = own.map((timex) => this.#stated(timex, told));
    if (own[0]!.type === 'DURATION' && own[0]!.start <= sentence.start + OPENING)
      this.#narrative.span(own[0]!.edtf!, sentence);
    if (
      told.status !== 'planned' &&
      // of what a speaker speaks is not where the text stands that quotes him
      !told.quoted &&
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
    const over = this.#dayOver(sentence);
    if (over) return { date: over, basis: 'entry', timex: null };
    const own = sentence.timexes.find(
      (timex) => isDate(timex) && (timex.end <= content.start || timex.start >= content.end),
    );
    if (own) return { date: own.edtf, basis: 'stated', timex: own };
    const day = this.#narrative.dateOf(sentence, speaker);
    const told = reports && day !== null && isDay(day) ? commonDate(day.split('/').map((end) => end.slice(0, 7))) : day;
    if (told) return { date: told, basis: 'narrative', timex: null };
    const month = this.#monthCovered(sentence);
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
          !isOutsideBrackets(sentence, timex, candidate) &&
          !isInAside(sentence, timex, candidate) &&
          !(status === 'happened' && isBeyondEntry(this.#reading, sentence, timex)),
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

  #dayOver(sentence: ReadSentence): string | null {
    const over = dayOver(this.#reading, sentence) ?? this.#toldByDates.get(sentence.block) ?? null;
    return over === null ? null : (dayAtHead(sentence)?.edtf ?? over);
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

  /** What the clause gives no date is of its entry’s day, of an era, or of when its section tells. */
  #undated(told: ToldDeed): EventDate {
    const { sentence, candidate, status } = told;
    if (status === 'planned') return NO_DATE;
    const week = status === 'happened' ? weekOfIssue(this.#reading, sentence) : null;
    if (week) return { date: week, basis: 'heading', timex: null };
    const tree = treeOf(sentence);
    const over = this.#dayOver(sentence);
    if (over) {
      const day = isDay(over) ? null : this.#dayWithin(told, over);
      return day ?? this.#inEntry(told, over);
    }
    if (isBefore(tree, candidate)) return NO_DATE;
    const era = dateByEra(this.#reading, sentence, tree, candidate);
    if (era !== null) return { date: era, basis: 'narrative', timex: null };
    const tense = candidate.nominal
      ? tenseOfNoun(this.#reading.knowledge, tree, candidate)
      : tenseOf(tree, candidate.predicate);
    if (!isTold(status)) return status === 'alleged' ? this.#ofStory(told, tense) : NO_DATE;
    const narrated = (tense === 'perfect' ? this.#inPerfect(told) : null) ?? this.#narrated(told, tense);
    return narrated.date === null ? this.#ofStory(told, tense) : narrated;
  }

  /**
   * The news of a story or of an issue, where nothing tells when it was: what it says has been done, or was done or said in
   * its first paragraphs, before all that it dates.
   */
  #ofStory(told: ToldDeed, tense: Tense): EventDate {
    const { sentence, candidate, status, quoted } = told;
    const { knowledge } = this.#reading;
    const says = isSpoken(knowledge, treeOf(sentence), candidate) && tense === 'present';
    const day =
      dayOfStory(this.#reading, sentence) ??
      monthOfIssue(this.#reading, sentence) ??
      weekCovered(this.#reading, sentence) ??
      // `We urge both sides`, in a text of that day
      (says ? dayOfText(this.#reading, sentence) : null);
    if (day === null || status === 'denied') return NO_DATE;
    const tree = treeOf(sentence);
    const ofDay: EventDate = { date: day, basis: 'document', timex: null };
    if (isBackground(tree, candidate) || isRecent(tree, candidate)) return NO_DATE;
    if (isFrequent(knowledge, tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
    if (
      isOfAnEra(knowledge, tree, candidate) ||
      isOfOtherTime(knowledge, tree, candidate.support ?? candidate.predicate)
    )
      return NO_DATE;
    const inLead = isInLead(this.#reading, sentence);
    if (tense === 'past' && !inLead) return NO_DATE;
    if (isSpoken(knowledge, tree, candidate) && /^(?:perfect|present|past)$/.test(tense)) return ofDay;
    // `“The envoys agreed to meet again,” the press service said` tells as the story does
    if (quoted && sentence.tokens.some(({ text }) => FIRST_PERSON.test(text))) return NO_DATE;
    return tense === 'perfect' || (tense === 'past' && this.#narrative.isEmpty) ? ofDay : NO_DATE;
  }

  /** In what a month or year stands over, the day of the paragraph with which the simple past goes on. */
  #dayWithin({ sentence, candidate, actor, status, quoted }: ToldDeed, over: string): EventDate | null {
    const tree = treeOf(sentence);
    if (status !== 'happened' || quoted || candidate.nominal || tenseOf(tree, candidate.predicate) !== 'past')
      return null;
    const day = this.#narrative.dateOf(sentence, actor);
    return day !== null && isDay(day) && day.startsWith(over) ? { date: day, basis: 'narrative', timex: null } : null;
  }

  /** @param over the day of the entry */
  #inEntry({ sentence, candidate, status }: ToldDeed, over: string): EventDate {
    const { knowledge } = this.#reading;
    const tree = treeOf(sentence);
    const before = isBefore(tree, candidate);
    if (isTold(status) && (before || isUpToNow(knowledge, tree, candidate)))
      return { date: `../${over}`, basis: 'entry', timex: null };
    if (before || isToldOf(tree, candidate) || isCommentedOn(knowledge, tree, candidate)) return NO_DATE;
    const ofThatDay =
      isTold(status) ||
      (status === 'alleged' && isNews(tree, candidate)) ||
      isUnderWay(tree, candidate, status) ||
      holdsNow(tree, candidate, status);
    return ofThatDay ? { date: over, basis: 'entry', timex: null } : NO_DATE;
  }

  /** What has been done or not, up to now or over the time that the paragraph looks back on; null where neither is told. */
  #inPerfect({ sentence, candidate, status, quoted }: ToldDeed): EventDate | null {
    // `has not decided`, in the news of a day: it has not on that day
    const day = dayOfText(this.#reading, sentence);
    if (status === 'denied' && !quoted && day !== null) return { date: day, basis: 'document', timex: null };
    if (status !== 'happened') return null;
    return isSoFar(treeOf(sentence), candidate) ? this.#soFar(sentence, quoted) : this.#frameOf(sentence);
  }

  /** Up to the day of the speech in which it is said, else up to the end of what the document covers. */
  #soFar(sentence: ReadSentence, quoted: boolean): EventDate | null {
    const day = quoted ? this.#narrative.dateOf(sentence, null) : null;
    const spoken = day !== null && isDay(day) ? day.split('/').at(-1)! : null;
    const { period, published } = this.#reading.document;
    const until = spoken ?? (period ? commonDate(period.value.split('/')) : published);
    if (until === null) return null;
    const from = this.#narrative.spanOf(sentence)?.split('/')[0] ?? '..';
    return { date: `${from}/${until}`, basis: spoken === null ? 'period' : 'narrative', timex: null };
  }

  /** `Over the past two years, …` at the head of a paragraph holds for what its next sentences tell in the perfect. */
  #frameOf(sentence: ReadSentence): EventDate | null {
    const span = this.#narrative.spanOf(sentence);
    return span?.includes('/') ? { date: span, basis: 'narrative', timex: null } : null;
  }

  /** What its section tells of in the simple past, or said, is of the day that it told of last. */
  #narrated({ sentence, candidate, actor, quoted }: ToldDeed, tense: Tense): EventDate {
    const { knowledge } = this.#reading;
    const tree = treeOf(sentence);
    // what a speaker looks back on was on none of the days of which the text around the quotation tells
    if (quoted && isLookingBack(tree, candidate)) return NO_DATE;
    if (isFrequent(knowledge, tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
    if (isOfAnEra(knowledge, tree, candidate) || (this.#narrative.isVague && isLater(tree, candidate))) {
      this.#narrative.leave(sentence);
      return NO_DATE;
    }
    const spoken = isSpoken(knowledge, tree, candidate);
    if (tense !== 'past' && !(spoken && /^(?:perfect|present)$/.test(tense))) return NO_DATE;
    const recent = isRecent(tree, candidate);
    const date = recent ? null : this.#narrative.dateOf(sentence, actor);
    if (tense === 'past' && !quoted && !isBackground(tree, candidate)) this.#narrative.goOn(actor);
    if (date && tense === 'past') {
      if (!quoted) this.#narrative.tellAgain(date, sentence, actor);
      return { date, basis: 'narrative', timex: null };
    }
    const month = this.#monthCovered(sentence);
    const isOfMonth = month !== null && (recent || (spoken && this.#isSaidIn(month, sentence, candidate)));
    return isOfMonth ? { date: month, basis: 'period', timex: null } : NO_DATE;
  }

  /** The month that the document or the section covers; null where it covers none or more. */
  #monthCovered({ block }: ReadSentence): string | null {
    const covered = partsOf(this.#reading.blocks, this.#reading.document)[block]!.period ?? '';
    return /^\d{4}-\d\d$/.test(covered) ? covered : null;
  }

  /** Whether nothing tells that what was said was said before the month that the document covers. */
  #isSaidIn(month: string, sentence: ReadSentence, candidate: EventCandidate): boolean {
    const tree = treeOf(sentence);
    return (
      !sentence.timexes.some((timex) => isBeforeYear(timex.edtf, month) && !isInLabel(tree, timex)) &&
      !isToldOf(tree, candidate) &&
      this.#narrative.isWithin(month)
    );
  }
}

/** `As of today, 23 states have signed`: at any time up to then. */
const isUpTo = ({ tokens }: ReadSentence, { start }: Timex): boolean => {
  const at = tokens.findIndex((token) => token.start >= start);
  return /^of$/i.test(tokens[at - 1]?.text ?? '') && /^as$/i.test(tokens[at - 2]?.text ?? '');
};

const FIRST_PERSON = /^(?:I|we|us|our|my)$/i;

/** Verbs whose subject begins something: they happen once. */
const BEGINNING = wordClass('beginning');

const isBeforeYear = (edtf: string | null, month: string): boolean =>
  edtf !== null && /^\d{4}/.test(edtf) && edtf.slice(0, 4) < month.slice(0, 4);

const isTold = (status: EventStatus): boolean => status === 'happened' || status === 'denied';
