import { calendarDay, type DayNumber } from '../calendar.ts';
import { type EdtfPrecision, parseEdtf } from '../edtf.ts';
import type { PointOfView } from '../meaning.ts';
import type { TimeContext } from '../time-context.ts';
import type { AnchorBasis } from '../timex.ts';

/** A moment that expressions can be relative to. */
export interface Anchor {
  readonly basis: AnchorBasis;
  readonly edtf: string;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly precision: EdtfPrecision;
}

/** How exactly an anchor has to be known. */
export type Needed = 'day' | 'month' | 'year';

const anchorOf = (basis: AnchorBasis, value: string | null): Anchor | null => {
  if (value === null) return null;
  const range = parseEdtf(value);
  if (!range || range.earliest === null || range.latest === null) return null;
  const edtf = range.precision === 'time' ? value.slice(0, 10) : value;
  return { basis, edtf, earliest: range.earliest, latest: range.latest, precision: range.precision };
};

const suffices = ({ earliest, latest }: Anchor, needed: Needed): boolean => {
  const length = latest - earliest;
  if (needed === 'day') return length <= 3;
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  if (needed === 'month') return length <= 6 || (first.year === last.year && first.month === last.month);
  return first.year === last.year || length <= 6;
};

/** The anchors of one text, in the order in which each point of view asks for them. */
export class Anchors {
  readonly entry: Anchor | null;
  readonly heading: Anchor | null;
  readonly document: Anchor | null;
  readonly period: Anchor | null;
  /** the last date that the text told of, and the last that was as exact as is needed; they move on as the text is read */
  readonly #narrative: { day: Anchor | null; month: Anchor | null; year: Anchor | null };
  /** the dates whose year this very text stated, in order */
  readonly #told: { readonly anchor: Anchor; readonly stated: boolean; readonly opens: boolean }[] = [];
  /** true once this text has told of a date itself: before that, the narrative is what other paragraphs left behind */
  #moved = false;

  constructor(context: TimeContext) {
    this.entry = anchorOf('entry', context.entryDate);
    this.heading = anchorOf('heading', context.headingDate);
    this.document = anchorOf('document', context.documentDate);
    this.period = anchorOf('period', context.period);
    const carried = anchorOf('narrative', context.narrativeDate);
    this.#narrative = { day: carried, month: carried, year: carried };
  }

  /** The first anchor that is known exactly enough; null when there is none. */
  choose(from: PointOfView, needed: Needed): Anchor | null {
    const { entry, heading, document, period } = this;
    const narrative = this.#narrative[needed];
    const own = this.#moved ? narrative : null;
    const order =
      from === 'narrative'
        ? [narrative, entry, heading, document, period]
        : period && needed === 'day'
          ? [entry, heading, period, own, this.#documentInPeriod]
          : period
            ? [entry, heading, period, document, narrative]
            : [entry, heading, document, own];
    for (const anchor of order) if (anchor && suffices(anchor, needed)) return anchor;
    return null;
  }

  /** What the year of a date without year is chosen by: any anchor, however vague. */
  get year(): Anchor | null {
    return this.entry ?? this.heading ?? this.closePeriod ?? this.#current ?? this.#narrative.year ?? this.period;
  }

  /** The document, unless the text has told of days long after it: then another text stands in the same file. */
  get #current(): Anchor | null {
    const told = this.#narrative.year;
    return this.document && told && told.earliest - this.document.latest > A_YEAR ? told : this.document;
  }

  /** The period, where it is short enough to give a day its year. */
  get closePeriod(): Anchor | null {
    return this.period && this.period.latest - this.period.earliest < A_YEAR ? this.period : null;
  }

  /** What `now` is: never a moment that the text tells of. */
  get present(): Anchor | null {
    return this.entry ?? this.heading ?? this.period ?? this.document;
  }

  /** A bulletin is published after the time it covers: its date says nothing of the day of `yesterday` in it. */
  get #documentInPeriod(): Anchor | null {
    const { document, period } = this;
    return document && period && document.latest >= period.earliest && document.earliest <= period.latest
      ? document
      : null;
  }

  /** The dates whose year this very text stated, in order; a whole year counts until the text states another. */
  get told(): readonly Anchor[] {
    const last = this.#told.findLastIndex(({ stated }) => stated);
    return this.#told.flatMap(({ anchor }, i) => (i < last && anchor.precision === 'year' ? [] : anchor));
  }

  /** Of these the ones that opened their sentences, from which a history goes on. */
  get opened(): readonly Anchor[] {
    const { told } = this;
    return this.#told.flatMap(({ anchor, opens }) => (opens && told.includes(anchor) ? anchor : []));
  }

  /**
   * The text went on to tell of another day.
   * @param year whether the text states its year or goes on in the one that it stated; null where another date gave it
   */
  moveTo(
    edtf: string,
    year: 'stated' | 'narrative' | null,
    how: { readonly isInterval: boolean; readonly opens: boolean },
  ): void {
    const next = anchorOf('narrative', edtf);
    if (!next) return;
    this.#narrative.year = next;
    if (suffices(next, 'month')) this.#narrative.month = next;
    if (suffices(next, 'day')) this.#narrative.day = next;
    this.#moved = true;
    const isLong = how.isInterval && !suffices(next, 'year');
    if (year !== null && !isLong) this.#told.push({ anchor: next, stated: year === 'stated', opens: how.opens });
    if (this.#told.length > TOLD) this.#told.shift();
  }
}

const A_YEAR = 366;

/** How many dates back a year is remembered. */
const TOLD = 8;
