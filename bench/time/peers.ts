import { createRequire } from 'node:module';
import type * as Recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { formatWeek, isoWeekOf, parseDay } from '../../src/time/calendar.ts';
import type { ScoredTimex, TimeDocument } from './score.ts';

/**
 * Other taggers, each put into the terms of the benchmark as well as its own answer allows: prepositions before the
 * expression are cut off, and the value is written as finely as the tagger says that it knows it.
 */
export interface Peer {
  readonly name: string;
  /** all that the tagger does for a text, without putting it into TIMEX3: what the speed bench measures */
  readonly read: (text: string, documentDate: string) => unknown;
  readonly tag: (document: TimeDocument) => readonly ScoredTimex[];
}

const LEADING = /^(?:on|in|at|for|by|since|until|till|from|during|within|through|between|of|before|after|over)\s+/i;

/** Cuts the words before and the marks after an expression that do not belong to it. */
const trimmed = (text: string, start: number, end: number): { start: number; end: number } => {
  let from = start;
  for (let words = LEADING.exec(text.slice(from, end)); words; words = LEADING.exec(text.slice(from, end)))
    from += words[0].length;
  let to = end;
  while (to > from && /[\s,.;:'"]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};

const two = (value: number): string => String(value).padStart(2, '0');
const LONG_UNITS: readonly [RegExp, string][] = [
  [/year/i, 'Y'],
  [/month/i, 'M'],
  [/week/i, 'W'],
  [/day/i, 'D'],
];

const weekOf = (day: string): string => formatWeek(isoWeekOf(parseDay(day.slice(0, 10)) ?? 0));

const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00`);

const readChrono = (text: string, day: string) => chrono.casual.parse(text, noon(day));

const tagChrono = ({ text, dct }: TimeDocument): readonly ScoredTimex[] =>
  readChrono(text, dct).map(({ index, text: words, start }) => {
    const span = trimmed(text, index, index + words.length);
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const time = start.isCertain('hour') ? `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}` : '';
    const knowsDay = start.isCertain('day') || start.isCertain('weekday') || /day|night|morning/i.test(words);
    if (/\bweek$/i.test(words)) return { ...span, type: 'DATE', value: weekOf(start.date().toISOString()) };
    if (/^(?:for|within)\s/i.test(words)) {
      const unit = LONG_UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? 'D';
      return { ...span, type: 'DURATION', value: `P${/\d+/.exec(words)?.[0] ?? 'X'}${unit}` };
    }
    const value =
      knowsDay || time
        ? `${year}-${two(month ?? 1)}-${two(day ?? 1)}${time}`
        : start.isCertain('month')
          ? `${year}-${two(month ?? 1)}`
          : `${year}`;
    return { ...span, type: time ? 'TIME' : 'DATE', value };
  });

const compromise = nlp as unknown as {
  plugin(plugin: unknown): void;
  (
    text: string,
  ): {
    dates(context: object): { json(options: object): readonly CompromiseDate[] };
    durations(): { json(options: object): readonly CompromiseDate[] };
  };
};

interface CompromiseDate {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: {
    readonly start?: string;
    readonly unit?: string;
    readonly duration?: Readonly<Record<string, number>>;
  };
}

let compromiseIsReady = false;

/** It throws on some texts; those count as texts in which it finds nothing. */
const readCompromise = (text: string, day: string): readonly CompromiseDate[] => {
  if (!compromiseIsReady) compromise.plugin(compromiseDates);
  compromiseIsReady = true;
  try {
    return compromise(text)
      .dates({ today: day.slice(0, 10), timezone: 'UTC' })
      .json({ offset: true });
  } catch {
    return [];
  }
};

const tagCompromise = ({ text, dct }: TimeDocument): readonly ScoredTimex[] =>
  readCompromise(text, dct).flatMap(({ offset, dates }) => {
    const span = trimmed(text, offset.start, offset.start + offset.length);
    if (span.end <= span.start) return [];
    const start = dates?.start ?? '';
    const unit = dates?.unit ?? 'day';
    if (!start) return [{ ...span, type: 'DURATION', value: 'PXX' }];
    const value =
      unit === 'year'
        ? start.slice(0, 4)
        : unit === 'month'
          ? start.slice(0, 7)
          : unit === 'quarter'
            ? `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`
            : unit === 'time' || unit === 'hour' || unit === 'minute'
              ? start.slice(0, 16)
              : start.slice(0, 10);
    return [{ ...span, type: value.length > 10 ? 'TIME' : 'DATE', value }];
  });

const require = createRequire(import.meta.url);
let recognizers: typeof Recognizers | null = null;

const readRecognizers = (text: string, day: string) => {
  recognizers ??= require('@microsoft/recognizers-text-date-time') as typeof Recognizers;
  return recognizers.recognizeDateTime(text, 'en-us', undefined, noon(day));
};

const RECOGNIZER_TYPES: Readonly<Record<string, string>> = {
  time: 'TIME',
  datetime: 'TIME',
  timerange: 'TIME',
  datetimerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

const tagRecognizers = ({ text, dct }: TimeDocument): readonly ScoredTimex[] =>
  readRecognizers(text, dct).map(({ start, end, typeName, resolution }) => {
    const values = (resolution as { values?: readonly Readonly<Record<string, string>>[] } | null)?.values ?? [];
    const past = values[0];
    const timex = past?.timex ?? '';
    const isDay = past?.type === 'date' && past.value;
    const quarter = /^\((\d{4})-(\d{2})-01,.*P3M\)$/.exec(timex);
    const value = isDay
      ? past.value!
      : quarter
        ? `${quarter[1]}-Q${Math.ceil(Number(quarter[2]) / 3)}`
        : timex.startsWith('XXXX') && past?.start
          ? past.start.slice(0, 7)
          : timex;
    return {
      ...trimmed(text, start, end + 1),
      type: RECOGNIZER_TYPES[typeName.split('.').at(-1) ?? ''] ?? 'DATE',
      value,
    };
  });

const withoutOverlap =
  (tag: Peer['tag']): Peer['tag'] =>
  (document) => {
    let end = -1;
    return tag(document).filter((timex) => {
      if (timex.start < end) return false;
      end = timex.end;
      return true;
    });
  };

export const PEERS: readonly Peer[] = [
  { name: 'Microsoft recognizers 1.3.2', read: readRecognizers, tag: withoutOverlap(tagRecognizers) },
  { name: 'chrono-node 2.10.3', read: readChrono, tag: withoutOverlap(tagChrono) },
  { name: 'compromise-dates 3.9.0', read: readCompromise, tag: withoutOverlap(tagCompromise) },
];
