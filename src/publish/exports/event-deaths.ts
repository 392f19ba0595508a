import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import type { Finding } from '../../kinds/finding.ts';
import { overlaps } from '../../kinds/span.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { canBeDated } from './event-days.ts';
import { isRunningTotal, type TotalWords } from './running-total.ts';

/** How many were killed in an event, by a figure within its words. */
export interface EventDeaths {
  readonly figure: FigureFinding;
  /** true when the number is a sum over a longer time, and not of this event alone */
  readonly running: boolean;
}

/**
 * The deaths of a document’s events, by the id of the event. Each number stands under one event, the one told most closely.
 * @param standsFor the id of the event that stands for all mentions of one
 */
export const deathsByEvent = (
  findings: readonly Finding[],
  standsFor: (event: EventFinding) => string,
  text: string | null,
  words: TotalWords,
): ReadonlyMap<string, EventDeaths> => {
  const deaths = new Map<string, EventDeaths>();
  const figures = findings.filter((finding) => finding.kind === 'figure' && countsDead(finding)) as FigureFinding[];
  if (figures.length === 0) return deaths;
  const events = findings.filter((finding) => finding.kind === 'event' && holdsDeaths(finding)) as EventFinding[];
  for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
    const event = events
      .filter((one) => overlaps(one, figure))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (event === undefined) continue;
    const running = isRunningTotal(figure, event, text, words);
    const id = standsFor(event);
    const known = deaths.get(id);
    if (known === undefined || (known.running && !running)) deaths.set(id, { figure, running });
  }
  return deaths;
};

/** Units of numbers of people, as figures have them. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['persons', 'people', 'deaths', 'fatalities']);

const DEAD = /\b(?:killed|dead|deaths?|died|executed|beheaded|fatalit(?:y|ies)|slain)\b/i;

/** Whom nobody killed yet: `hostages to be executed`. */
const TO_COME = /\bto (?:be|die)\b/;

const countsDead = ({ measure, quote, unit, value, min, max }: FigureFinding): boolean =>
  OF_PEOPLE.has(unit) &&
  DEAD.test(`${measure} ${quote}`) &&
  !TO_COME.test(measure) &&
  [value, min, max].every((number) => (number ?? 0) >= 0);

/** A disaster has its dead, who are nobody’s. */
const holdsDeaths = (event: EventFinding): boolean => event.type !== 'DISASTER' && canBeDated(event);

/** Least, best and most of a number; null for an end that the words leave open: at least 20, up to 30. */
export const estimatesOf = ({ value, min, max, bound }: FigureFinding) => {
  const low = bound === '<' || bound === '<=' ? null : (min ?? value);
  const high = bound === '>' || bound === '>=' ? null : (max ?? value);
  return { low, best: value ?? min ?? max, high };
};

const BOUNDS: Readonly<Record<string, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  '~': 'about',
};

/** What a row says of its number beside it: that it is bounded, that it is a sum and not written; null for a plain number. */
export const deathsNote = (deaths: EventDeaths | null): string | null => {
  if (deaths === null) return null;
  const { figure, running } = deaths;
  if (running) return `“${oneLine(figure.quote)}” is a running total and not this event’s.`;
  return figure.bound in BOUNDS ? `Deaths: ${BOUNDS[figure.bound]} ${figure.value ?? figure.min ?? figure.max}.` : null;
};

/** True when an event tells no more than a running total: who was killed are all who were killed in a longer time. */
export const tellsOnlyATotal = (event: EventFinding, deaths: EventDeaths | null, { tolls }: TotalWords): boolean => {
  if (!deaths?.running) return false;
  const counted = fold(deaths.figure.quote);
  const words = fold(event.quote).replace(/^the /, '');
  return (
    event.recipient.some(({ name }) => ` ${fold(name)} `.includes(` ${counted} `)) ||
    words.startsWith(counted) ||
    tolls.some((toll) => words.startsWith(fold(toll)))
  );
};
