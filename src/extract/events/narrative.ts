import { type Part, partsOf } from '../parts.ts';
import { type QuotedReport, type Reading, type ReadSentence, startsSection } from '../reading.ts';
import { commonDate, isDay } from './event-date-value.ts';
import { opensAsBackground, speaksAgainOfOccasion } from './opens-as-background.ts';
import { blocksToldByDates } from './told-by-dates.ts';

interface ToldDate {
  readonly date: string;
  readonly block: number;
  readonly actor: string | null;
}

/** How many paragraphs back the day may have been told of with which an article about no period goes on. */
const PARAGRAPHS_BACK = 2;

/** The dates that a section has told of up to the sentence that is being read: where its narrative stands. */
export class Narrative {
  readonly #reading: Reading;
  #section = -1;
  #paragraph = -1;
  #report: QuotedReport | undefined;
  #told: ToldDate[] = [];
  /** whose deed the narrative told last, dated or not */
  #lastActor: string | null = null;
  /** whether the paragraph goes on with what the one before told */
  #continues = true;
  /** the paragraph in which the narrative moved on to a time that is told only in relation to something else */
  #leftIn = -1;
  /** the stretch up to now, or its beginning, over which a paragraph looks back */
  #span: { readonly date: string; readonly block: number } | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #part({ block }: ReadSentence): Part {
    return partsOf(this.#reading.blocks, this.#reading.document)[block]!;
  }

  get isEmpty(): boolean {
    return this.#told.length === 0;
  }

  /** The last day, or last day of a stretch of days, that was told of. */
  get lastDay(): string | null {
    const day = this.#told.findLast(({ date }) => isDay(date));
    return day?.date.split('/').at(-1) ?? null;
  }

  /** Whether all that was told of lies within a month or year. */
  isWithin(period: string): boolean {
    return this.#told.every(({ date }) => date.startsWith(period));
  }

  /** A heading starts a new train of thought; what its section told of before counts no more. */
  enter(sentence: ReadSentence): void {
    // sentences that are quoted from elsewhere go on from nothing that stands before them
    if (sentence.report !== this.#report) this.#told = [];
    this.#report = sentence.report;
    if (sentence.block === this.#paragraph) {
      this.#continues ||= speaksAgainOfOccasion(this.#reading.knowledge, sentence);
      return;
    }
    // what another date stands over is told anew
    const told = blocksToldByDates(this.#reading);
    if (told.has(sentence.block) && told.get(sentence.block) !== told.get(this.#paragraph)) this.#told = [];
    // an article without a period tells paragraphs of different times: only a day told of last is gone on with
    const last = this.#told.at(-1)?.block ?? this.#paragraph;
    if (this.#part(sentence).period === null)
      this.#told = this.#told.filter(
        ({ date, block }) => block === last && isDay(date) && sentence.block - last <= PARAGRAPHS_BACK,
      );
    this.#paragraph = sentence.block;
    this.#continues =
      !opensAsBackground(this.#reading.knowledge, this.#reading, sentence.block) ||
      speaksAgainOfOccasion(this.#reading.knowledge, sentence);
    let section = sentence.block;
    while (section > 0 && !startsSection(this.#reading.blocks[section]!)) section--;
    // what lies years back in a paragraph is background: the next paragraph goes on with the present
    const year = Number(this.#part(sentence).period?.slice(0, 4) ?? Number.NaN);
    this.#told = this.#told.filter(({ date }) => !(Math.abs(Number(date.slice(0, 4)) - year) > 2));
    // whoever asks turns to something else than what was last told of
    if (this.#reading.blocks[sentence.block]!.kind === 'question') this.#told = [];
    if (section === this.#section) return;
    this.#section = section;
    this.#told = [];
  }

  tell(date: string, sentence: ReadSentence, actor: string | null): void {
    const { block } = sentence;
    if (/\.\.|X/.test(date) || this.#isToCome(date, sentence)) return;
    const stretch = date.includes('/') && !isDay(date);
    const told = stretch ? commonDate(date.split('/').map((end) => end.slice(0, 4))) : date;
    if (told === null) return;
    this.#told.push({ date: told, block, actor });
    this.#lastActor = actor;
    this.#leftIn = -1;
  }

  /**
   * `a summit set for 11 November`, in a review of October: nothing else that it tells was then. What was done years after
   * the text came out is told by another text in the same file.
   */
  #isToCome(date: string, sentence: ReadSentence): boolean {
    const { period, published } = this.#part(sentence);
    const end = period?.split('/').at(-1) ?? published ?? '';
    const from = date.split('/')[0]!;
    if (Number(from.slice(0, 4)) - Number(end.slice(0, 4)) > 1) return false;
    const shared = Math.min(end.length, from.length);
    return /^\d{4}/.test(end) && from.slice(0, shared) > end.slice(0, shared);
  }

  /** A deed of the narrative without a date of its own. */
  goOn(actor: string | null): void {
    this.#lastActor = actor;
  }

  /**
   * A deed without a date of its own that was told as of the day that stands. In an article about no period the next paragraph
   * goes on with that day; the paragraphs of wires are of one sentence.
   */
  tellAgain(date: string, sentence: ReadSentence, actor: string | null): void {
    const { block } = sentence;
    if (this.#part(sentence).period !== null || !isDay(date)) return;
    if (!this.#told.some((one) => one.block === block)) this.#told.push({ date, block, actor });
  }

  /** `after the war`, `then` behind a month: what this paragraph tells from here on was on none of the days told of. */
  leave({ block }: ReadSentence): void {
    this.#leftIn = block;
  }

  /** `Over the past two years`, `since May`: over which time the rest of the paragraph looks back. */
  span(date: string, { block }: ReadSentence): void {
    this.#span = { date, block };
  }

  spanOf({ block }: ReadSentence): string | null {
    return this.#span?.block === block ? this.#span.date : null;
  }

  /** Whether the date that stands is no more exact than a month. */
  get isVague(): boolean {
    const last = this.#told.at(-1);
    return last !== undefined && !isDay(last.date);
  }

  /**
   * The one date that the paragraph, or else the section, tells of; of several the last, where the same actor goes on,
   * else what they share.
   */
  dateOf(sentence: ReadSentence, actor: string | null): string | null {
    const last = this.#told.at(-1);
    if (!last || this.#leftIn === sentence.block) return null;
    const here = this.#told.filter(({ block }) => block === sentence.block);
    if (here.length === 0 && !this.#continues) return null;
    const goesOn =
      last.actor !== null && last.actor === actor && this.#lastActor === actor && sentence.block - last.block <= 2;
    if (goesOn && isDay(last.date)) return last.date;
    if (here.length > 0) return commonDate(here.map(({ date }) => coarse(date))) ?? last.date.slice(0, 4);
    const days = this.#told.filter(({ date }) => isDay(date));
    const shared = commonDate((days.length > 0 ? days : this.#told).slice(-4).map(({ date }) => coarse(date)));
    if (shared !== null || sentence.block - last.block > 2) return shared;
    // a section that goes through the years goes on in the month or year of its last paragraph
    const before = this.#told.filter(({ block }) => block === last.block);
    return commonDate(before.map(({ date }) => coarse(date).slice(0, 7)));
  }
}

/** Of a season its year. */
const coarse = (edtf: string): string => (/^\d{4}-2[1-4]$/.test(edtf) ? edtf.slice(0, 4) : edtf);
