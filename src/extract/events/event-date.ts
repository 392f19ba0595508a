import type { EventFinding, EventStatus } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import { dayOver, type Reading, type ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import { joinedByAnd, listed, runFrom } from './date-runs.ts';
import { dayAtHead, isInAside, isMeasure, isOutsideBrackets, isSince, leadsTo } from './dates-set-apart.ts';
import { dateByEra } from './eras.ts';
import type { EventCandidate } from './event-candidate.ts';
import { commonDate, daysBetween, daysInARow, isDay, openSince, stretchOf, weekdayAfter } from './event-date-value.ts';
import { tenseOf } from './event-status.ts';
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
import { ofOccasionTold } from './of-occasion-told.ts';
import { ofReportBehind } from './of-report-behind.ts';
import { ofWhatGoesAlong } from './of-what-goes-along.ts';
import { ofWhatIsNamed } from './of-what-is-named.ts';
import { isOfWhatItIsFor } from './of-what-it-is-for.ts';
import {
  atEdgeOf,
  beforeWhen,
  beside,
  hangsOn,
  hangsOnInfinitive,
  isCalledByFeast,
  isDate,
  isInLabel,
  isOfApposition,
  isOfNoun,
  isPartOfName,
  ofVerbAbove,
  opening,
} from './timex-of-clause.ts';
import { blocksToldByDates } from './told-by-dates.ts';
import { weekOfIssue } from './week-of-issue.ts';

export interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
  /** the expression that gives it */
  readonly timex: Timex | null;
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
  of(
    sentence: ReadSentence,
    candidate: EventCandidate,
    clause: Span,
    status: EventStatus,
    actor: string | null,
    quoted: boolean,
  ): readonly EventDate[] {
    this.#narrative.enter(sentence);
    const tree = treeOf(sentence);
    const dates = sentence.timexes
      .flatMap((timex) => this.#resolved(timex))
      .map((timex) => this.#onFromEntry(timex, sentence))
      .filter((timex) => isDate(timex) && !(status === 'happened' && leadsTo(tree, timex)))
      .filter(
        (timex) =>
          !isPartOfName(tree, timex, candidate) &&
          !isInLabel(tree, timex) &&
          !isCalledByFeast(tree, timex) &&
          !isOfApposition(tree, timex) &&
          !isMeasure(sentence, timex) &&
          !isOutsideBrackets(sentence, timex, candidate) &&
          !isInAside(sentence, timex, candidate) &&
          !(status === 'happened' && this.#isToCome(timex, sentence)),
      );
    const hanging = this.#own(tree, dates, candidate, clause).filter(
      (timex) =>
        // `this year’s prize`: an entry’s day says more than the year it lies in
        !(status === 'happened' && timex.edtf!.length === 4 && this.#dayOfEntry(sentence)?.startsWith(timex.edtf!)) &&
        !(this.#dayOver(sentence) !== null && isOfWhatItIsFor(tree, timex, candidate)),
    );
    const agreement = ofAgreement(this.#reading.knowledge, tree, sentence.timexes, candidate);
    const own = hanging.length > 0 || agreement === undefined ? hanging : [agreement];
    if (own.length > 0) {
      const stated = own.map((timex) => this.#stated(timex, sentence, tree, candidate, status));
      if (own[0]!.type === 'DURATION' && own[0]!.start <= sentence.start + OPENING)
        this.#narrative.span(own[0]!.edtf!, sentence);
      if (
        status !== 'planned' &&
        // of what a speaker speaks is not where the text stands that quotes him
        !quoted &&
        !isBackground(tree, candidate) &&
        (tellsOn(tree, candidate) || isReported(this.#reading.knowledge, tree, own))
      )
        for (const { date } of stated) this.#narrative.tell(date!, sentence, actor);
      return stated;
    }
    return [this.#undated(sentence, tree, candidate, status, actor, quoted)];
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
    const month = this.#reading.document.period?.value ?? null;
    return month && /^\d{4}-\d\d$/.test(month) && this.#narrative.isEmpty
      ? { date: month, basis: 'period', timex: null }
      : NO_DATE;
  }

  /** A weekday that nothing gave a date is the next one after the day that the section told of last. */
  #resolved(timex: Timex): readonly Timex[] {
    const weekday = /^XXXX-WXX-([1-7])$/.exec(timex.value)?.[1];
    const last = this.#narrative.lastDay;
    if (timex.edtf !== null || !weekday || !last) return [timex];
    return [{ ...timex, edtf: weekdayAfter(last, Number(weekday)), basis: 'narrative', anchor: last }];
  }

  /** `introduces a levy from 2027`: what an entry tells as done was not done later than on its day. */
  #isToCome({ edtf, text, start }: Timex, sentence: ReadSentence): boolean {
    // `On the 16th, police arrested him` in a paragraph that only stands below an earlier entry
    if (this.#reading.blocks[sentence.block]!.dated === false && start <= sentence.start + OPENING) return false;
    const day = this.#dayOfEntry(sentence);
    const from = edtf?.split('/')[0] ?? '';
    return day !== null && !LATER.test(text) && from > day.slice(0, from.length);
  }

  #dayOfEntry({ block }: ReadSentence): string | null {
    const { kind, date } = this.#reading.blocks[block]!;
    return kind === 'entry' && date !== null && isDay(date) ? date : null;
  }

  /** `Six days later` in an entry: where this leads from the entry before to this one, it is the day of this one. */
  #onFromEntry(timex: Timex, sentence: ReadSentence): Timex {
    const { blocks } = this.#reading;
    const at = sentence.block;
    const day = this.#dayOfEntry(sentence);
    if (day === null || timex.edtf === null || !isDay(timex.edtf) || !LATER.test(timex.text)) return timex;
    let earlier = at - 1;
    while (earlier >= 0 && (blocks[earlier]!.kind !== 'entry' || (blocks[earlier]!.date ?? day) === day)) earlier--;
    const before = blocks[earlier]?.date;
    if (!before || !isDay(before)) return timex;
    return daysBetween(day, timex.edtf) === daysBetween(before, day) ? { ...timex, edtf: day } : timex;
  }

  #dayOver(sentence: ReadSentence): string | null {
    const over = dayOver(this.#reading, sentence) ?? this.#toldByDates.get(sentence.block) ?? null;
    return over === null ? null : (dayAtHead(sentence)?.edtf ?? over);
  }

  #own(tree: Tree, dates: readonly Timex[], candidate: EventCandidate, clause: Span): readonly Timex[] {
    const anchors = [
      candidate.predicate,
      ...(candidate.object === null ? [] : [candidate.object]),
      ...(candidate.support === null ? [] : [candidate.support]),
      ...(candidate.nominal ? aspectsAbove(this.#reading.knowledge, tree, candidate.predicate) : []),
    ];
    const hanging = dates.filter(
      (timex) =>
        (candidate.nominal && isOfNoun(tree, timex, candidate.predicate)) ||
        anchors.some((anchor) => hangsOn(this.#reading.knowledge, tree, timex, anchor)),
    );
    const first =
      hanging[0] ??
      beforeWhen(tree, dates, candidate) ??
      opening(this.#reading.knowledge, tree, dates, candidate) ??
      beside(this.#reading.knowledge, tree, dates, candidate, clause) ??
      atEdgeOf(this.#reading.knowledge, tree, dates, candidate) ??
      ofVerbAbove(this.#reading.knowledge, tree, dates, candidate) ??
      ofWhatGoesAlong(tree, dates, candidate, this.#reading.knowledge) ??
      ofWhatIsNamed(tree, dates, candidate, this.#reading.knowledge) ??
      ofOccasionTold(this.#reading.knowledge, tree, dates, candidate) ??
      ofReportBehind(this.#reading.knowledge, tree, dates, candidate) ??
      this.#behindInfinitive(tree, dates, candidate, clause);
    if (!first) return [];
    if (hanging.length < 2 && !listed(tree, dates, first)) return [first];
    const run = runFrom(tree, dates, first);
    const stretch = joinedByAnd(tree, run) ? stretchOf(run.map(({ edtf }) => edtf!)) : null;
    if (stretch !== null) return [{ ...first, end: run.at(-1)!.end, edtf: stretch }];
    const fine = run.filter((timex) => isDay(timex.edtf!));
    const noun = candidate.object ?? candidate.predicate;
    const plural = fine.length > 1 && /S$/.test(tree.tokens[noun]!.xpos) && clause.start < fine[0]!.end;
    if (plural) return fine;
    const days = joinedByAnd(tree, run) ? daysInARow(run.map(({ edtf }) => edtf!)) : null;
    if (days !== null) return [{ ...first, end: run.at(-1)!.end, edtf: days }];
    return [fine.length > 0 && first.edtf!.length < 10 ? fine[0]! : first];
  }

  /**
   * `offered to hold talks on 3 March`, where that day is over for the document: nobody holds talks in the past, so the
   * day is that of the offer.
   */
  #behindInfinitive(tree: Tree, dates: readonly Timex[], candidate: EventCandidate, clause: Span): Timex | undefined {
    const { published, period } = this.#reading.document;
    const now = (published ?? period?.value ?? '').slice(0, 10);
    return dates.find(
      (timex) =>
        isDay(timex.edtf!) &&
        timex.edtf!.slice(0, now.length) < now &&
        timex.end <= clause.end + 1 &&
        hangsOnInfinitive(tree, timex, candidate.predicate),
    );
  }

  #stated(
    timex: Timex,
    sentence: ReadSentence,
    tree: Tree,
    { predicate }: EventCandidate,
    status: EventStatus,
  ): EventDate {
    // `has launched its campaign since May` is told of the launch, not of what goes on
    if (
      status === 'happened' &&
      isSince(sentence, timex) &&
      BEGINNING(this.#reading.knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())
    )
      return this.#begun(timex, sentence);
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

  #undated(
    sentence: ReadSentence,
    tree: Tree,
    candidate: EventCandidate,
    status: EventStatus,
    actor: string | null,
    quoted: boolean,
  ): EventDate {
    if (status === 'planned') return NO_DATE;
    const week = status === 'happened' ? weekOfIssue(this.#reading, sentence) : null;
    if (week) return { date: week, basis: 'heading', timex: null };
    const over = this.#dayOver(sentence);
    if (over && isTold(status) && (isBefore(tree, candidate) || isUpToNow(this.#reading.knowledge, tree, candidate)))
      return { date: `../${over}`, basis: 'entry', timex: null };
    if (isBefore(tree, candidate) || (over && isToldOf(tree, candidate))) return NO_DATE;
    if (over)
      return (isTold(status) ||
        (status === 'alleged' && isNews(tree, candidate)) ||
        isUnderWay(tree, candidate, status) ||
        holdsNow(tree, candidate, status)) &&
        !isCommentedOn(this.#reading.knowledge, tree, candidate)
        ? { date: over, basis: 'entry', timex: null }
        : NO_DATE;
    const era = dateByEra(this.#reading, sentence, tree, candidate);
    if (era !== null) return { date: era, basis: 'narrative', timex: null };
    if (status !== 'happened' && status !== 'denied') return NO_DATE;
    const tense = candidate.nominal
      ? tenseOfNoun(this.#reading.knowledge, tree, candidate)
      : tenseOf(tree, candidate.predicate);
    // `has not decided`, in the news of a day: it has not on that day
    const { published } = this.#reading.document;
    if (
      tense === 'perfect' &&
      status === 'denied' &&
      !quoted &&
      published !== null &&
      isDay(published) &&
      !this.#reading.document.period
    )
      return { date: published, basis: 'document', timex: null };
    if (tense === 'perfect' && status === 'happened') {
      const upToNow = isSoFar(tree, candidate) ? this.#soFar(sentence, quoted) : this.#frameOf(sentence);
      if (upToNow !== null) return upToNow;
    }
    // what a speaker looks back on was on none of the days of which the text around the quotation tells
    if (quoted && isLookingBack(tree, candidate)) return NO_DATE;
    if (isFrequent(this.#reading.knowledge, tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
    if (isOfAnEra(this.#reading.knowledge, tree, candidate) || (this.#narrative.isVague && isLater(tree, candidate))) {
      this.#narrative.leave(sentence);
      return NO_DATE;
    }
    const spoken = isSpoken(this.#reading.knowledge, tree, candidate);
    if (tense !== 'past' && !(spoken && tense === 'perfect') && !(spoken && tense === 'present')) return NO_DATE;
    const recent = isRecent(tree, candidate);
    const told = recent ? null : this.#narrative.dateOf(sentence, actor);
    if (tense === 'past' && !quoted && !isBackground(tree, candidate)) this.#narrative.goOn(actor);
    if (told && tense === 'past') {
      if (!quoted) this.#narrative.tellAgain(told, sentence, actor);
      return { date: told, basis: 'narrative', timex: null };
    }
    const month = this.#reading.document.period?.value ?? null;
    if (recent && month && /^\d{4}-\d\d$/.test(month)) return { date: month, basis: 'period', timex: null };
    const past = sentence.timexes.some((timex) => isBeforeYear(timex.edtf, month) && !isInLabel(tree, timex));
    if (
      spoken &&
      month &&
      !past &&
      !isToldOf(tree, candidate) &&
      this.#narrative.isWithin(month) &&
      /^\d{4}-\d\d$/.test(month)
    )
      return { date: month, basis: 'period', timex: null };
    return NO_DATE;
  }
}

/** Verbs whose subject begins something: they happen once. */
const BEGINNING = wordClass('beginning');

const isBeforeYear = (edtf: string | null, period: string | null): boolean =>
  period !== null && edtf !== null && /^\d{4}/.test(edtf) && edtf.slice(0, 4) < period.slice(0, 4);

/** How many characters into a sentence an expression may begin that opens it. */
const OPENING = 12;

const LATER = /\b(?:later|after|afterwards|(?:following|next) (?:day|morning|afternoon|evening|night))$/i;

const isTold = (status: EventStatus): boolean => status === 'happened' || status === 'denied';
