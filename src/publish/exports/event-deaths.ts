import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import type { Finding } from '../../kinds/finding.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { canBeDated } from './event-days.ts';
import { EventsByPlace } from './events-by-place.ts';
import { isRunningTotal, type TotalWords } from './running-total.ts';

/** How many were killed in an event, by figures within its words or right behind them. */
export interface EventDeaths {
  /** one, or several that are listed: two soldiers and a driver */
  readonly figures: readonly [FigureFinding, ...FigureFinding[]];
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
  const places = new EventsByPlace(events);
  const attacks = new EventsByPlace(events.filter(({ type }) => type === 'ASSAULT'));
  let last: DeadOf | undefined;
  for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
    const before: DeadOf | undefined = last;
    const listed = before !== undefined && isListed(before.figure, figure, text);
    const event: EventFinding | undefined =
      // The number stands in the words of the event that is told most closely.
      places.innermost(figure) ?? attackBefore(figure, attacks, text) ?? (listed ? before.event : undefined);
    if (event === undefined) continue;
    const running = isRunningTotal(figure, event, text, words);
    const id = standsFor(event);
    const known = deaths.get(id);
    if (known === undefined || (known.running && !running)) deaths.set(id, { figures: [figure], running });
    else if (!running && listed && known.figures.at(-1) === before.figure)
      deaths.set(id, { figures: [...known.figures, figure], running });
    last = { figure, event };
  }
  return deaths;
};

/** A number of dead and the event under which it stands. */
interface DeadOf {
  readonly figure: FigureFinding;
  readonly event: EventFinding;
}

/** `Rebels attacked a convoy, killing four guards`: the attack in whose sentence the number stands behind such a verb. */
const attackBefore = (
  { start }: FigureFinding,
  attacks: EventsByPlace,
  text: string | null,
): EventFinding | undefined => {
  const nearest = attacks.lastBefore(start);
  return nearest && text !== null && start - nearest.end < LONGEST_GAP && KILLING.test(text.slice(nearest.end, start))
    ? nearest
    : undefined;
};

const LONGEST_GAP = 160;
/** What stands between an attack and its dead: nothing that ends a sentence. */
const KILLING = /^[^.!?;]*(?:\bkilling|\bleaving|\bclaiming the lives of|\band (?:kill|kills|killed))\s+$/i;

/** True of a number that is listed with the one before it: `two soldiers and two drivers`. */
const isListed = (before: FigureFinding, figure: FigureFinding, text: string | null): boolean =>
  text !== null && /^(?:\s*,)?\s+and\s+$|^\s*,\s+$/.test(text.slice(before.end, figure.start));

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

/** Least, best and most of all numbers; null for an end that the words of any leave open: at least 20, up to 30. */
export const estimatesOf = (figures: readonly FigureFinding[]) => {
  const all = figures.map(({ value, min, max, bound }) => ({
    low: bound === '<' || bound === '<=' ? null : (min ?? value),
    best: value ?? min ?? max,
    high: bound === '>' || bound === '>=' ? null : (max ?? value),
  }));
  const sum = (end: 'low' | 'best' | 'high') =>
    all.reduce<number | null>(
      (total, { [end]: value }) => (total === null || value === null ? null : total + value),
      0,
    );
  return { low: sum('low'), best: sum('best'), high: sum('high') };
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
  if (deaths.running) return `“${oneLine(deaths.figures[0].quote)}” is a running total and not this event’s.`;
  const bounded = deaths.figures.filter(({ bound }) => bound in BOUNDS);
  return bounded.length === 0
    ? null
    : `Deaths: ${bounded.map(({ bound, value, min, max }) => `${BOUNDS[bound]} ${value ?? min ?? max}`).join(', ')}.`;
};

/** True when an event tells no more than a running total: who was killed are all who were killed in a longer time. */
export const tellsOnlyATotal = (event: EventFinding, deaths: EventDeaths | null, { tolls }: TotalWords): boolean => {
  if (!deaths?.running) return false;
  const counted = fold(deaths.figures[0].quote);
  const words = fold(event.quote).replace(/^the /, '');
  return (
    event.recipient.some(({ name }) => ` ${fold(name)} `.includes(` ${counted} `)) ||
    words.startsWith(counted) ||
    tolls.some((toll) => words.startsWith(fold(toll)))
  );
};
