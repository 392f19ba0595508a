import type { DayPart, Season, Unit } from './lexicon.ts';
import type { TimexType } from './timex.ts';

/** Where the words point from: the moment of writing, or the moment that the text tells of. */
export type PointOfView = 'speech' | 'narrative';

/** The year of a date: a number, so many years from the year of the anchor, or not said. */
export type YearReference = number | { readonly shift: number; readonly from: PointOfView } | null;

export type Portion = 'START' | 'MID' | 'END';

/** What an expression says, before it is known what it is relative to. */
export type Meaning =
  | {
      readonly kind: 'calendar';
      readonly year: YearReference;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      /** `last October`, `next April`; null when the words do not say */
      readonly shift: -1 | 0 | 1 | null;
    }
  | {
      /** a season, quarter or half of a year */
      readonly kind: 'year-part';
      readonly part: Season | `Q${1 | 2 | 3 | 4}` | `H${1 | 2}`;
      readonly year: YearReference;
      readonly shift: -1 | 0 | 1 | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: -1 | 0 | 1 | null;
      readonly from: PointOfView;
    }
  /** `this week`, `last year`, `the same day`: the unit that holds the anchor, or so many before or after it */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly from: PointOfView }
  /** `two years ago`, `a day earlier`; amount null when vague */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number | null;
      readonly sign: -1 | 1;
      readonly from: PointOfView;
    }
  /** `the quarter`, `the latest quarter`, `the year-ago period`: the quarter that an earnings story reports */
  | { readonly kind: 'reported-quarter'; readonly yearShift: number; readonly year: number | null }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  | {
      readonly kind: 'duration';
      readonly unit: Unit;
      /** null when vague */
      readonly amount: number | null;
      /** which side of the anchor it lies on (`the past two years`, `the next two years`), where the words say so */
      readonly side: -1 | 1 | null;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | {
      readonly kind: 'holiday';
      readonly name: Holiday;
      readonly year: YearReference;
      readonly shift: -1 | 0 | 1 | null;
    }
  | { readonly kind: 'day-part'; readonly part: DayPart; readonly of: Meaning }
  | { readonly kind: 'clock'; readonly time: string; readonly of: Meaning | null }
  | { readonly kind: 'portion'; readonly portion: Portion; readonly of: Meaning }
  /** the day so many days before or after another: `the eve of`, `the day before` */
  | { readonly kind: 'beside'; readonly days: number; readonly of: Meaning }
  /** the unit that holds a date: `the week of March 6` */
  | { readonly kind: 'holding'; readonly unit: Unit; readonly of: Meaning }
  /** the night between two days */
  | { readonly kind: 'night-to'; readonly of: Meaning }
  | { readonly kind: 'interval'; readonly from: Meaning; readonly to: Meaning }
  /** a date that cannot be worked out: `the eve of the summit` */
  | { readonly kind: 'unknown'; readonly value: string };

export type Holiday =
  | 'christmas'
  | 'christmas-eve'
  | 'new-year'
  | 'new-year-eve'
  | 'easter'
  | 'good-friday'
  | 'thanksgiving'
  | 'halloween'
  | 'us-labor'
  | 'us-memorial'
  | 'valentine';

/** A stretch of tokens read as an expression of time, not yet resolved. */
export interface Candidate {
  /** token index */
  readonly first: number;
  /** token index, exclusive */
  readonly end: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
  /** TIMEX3 mod */
  readonly mod: string | null;
}

export const dateCandidate = (first: number, end: number, meaning: Meaning, mod: string | null = null): Candidate => ({
  first,
  end,
  type: 'DATE',
  meaning,
  mod,
});

/** What a rule answers where it reads nothing: always the same array, as rules are asked at every other word. */
export const NONE: readonly Candidate[] = [];

export const monthOf = (year: YearReference, month: number, shift: -1 | 0 | 1 | null = null): Meaning => ({
  kind: 'calendar',
  year,
  month,
  day: null,
  weekday: null,
  shift,
});
export const dayOf = (year: YearReference, month: number | null, day: number): Meaning => ({
  kind: 'calendar',
  year,
  month,
  day,
  weekday: null,
  shift: null,
});
export const yearOf = (year: YearReference): Meaning => ({
  kind: 'calendar',
  year,
  month: null,
  day: null,
  weekday: null,
  shift: null,
});
export const unitOf = (unit: Unit, shift: number, from: PointOfView = 'speech'): Meaning => ({
  kind: 'unit',
  unit,
  shift,
  from,
});
