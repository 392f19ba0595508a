import type { EventFinding } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import { firstWhere } from '../../text/first-where.ts';

/** An event, its place in the list that was given, and the nearest one before it in the text that ends behind it. */
interface Placed {
  readonly event: EventFinding;
  readonly rank: number;
  readonly around: Placed | undefined;
  readonly previous: Placed | undefined;
}

/** Events of one document, sorted once, to be found by where they stand without going through all. */
export class EventsByPlace {
  readonly #byStart: readonly Placed[];
  /** the first of those with the same end */
  readonly #byEnd: readonly EventFinding[];

  constructor(events: readonly EventFinding[]) {
    const placed: Placed[] = [];
    const ranked = events.map((event, rank) => ({ event, rank }));
    for (const { event, rank } of ranked.toSorted((a, b) => a.event.start - b.event.start)) {
      const previous = placed.at(-1);
      let around = previous;
      while (around && around.event.end <= event.end) around = around.around;
      placed.push({ event, rank, around, previous });
    }
    this.#byStart = placed;
    this.#byEnd = events
      .toSorted((a, b) => a.end - b.end)
      .filter((event, i, sorted) => i === 0 || sorted[i - 1]!.end !== event.end);
  }

  /** Of the events that share words with a span the shortest; of several such the one that was given first. */
  innermost({ start, end }: Span): EventFinding | undefined {
    let best: Placed | undefined;
    let one = this.#byStart[firstWhere(this.#byStart, ({ event }) => event.start >= end) - 1];
    // An event that begins further off than the best is long could only be longer.
    while (one && (best === undefined || start - one.event.start < lengthOf(best))) {
      // Where one ends before the span all do that lie between it and the next that ends behind it.
      const shares: boolean = one.event.end > start;
      if (shares && (best === undefined || isInside(one, best))) best = one;
      one = shares ? one.previous : one.around;
    }
    return best?.event;
  }

  /** The event that ends nearest before a position or at it; of several such the one that was given first. */
  lastBefore(position: number): EventFinding | undefined {
    return this.#byEnd[firstWhere(this.#byEnd, ({ end }) => end > position) - 1];
  }
}

const lengthOf = ({ event }: Placed): number => event.end - event.start;

const isInside = (a: Placed, b: Placed): boolean =>
  lengthOf(a) < lengthOf(b) || (lengthOf(a) === lengthOf(b) && a.rank < b.rank);
