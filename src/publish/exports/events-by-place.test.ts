import { expect, test } from 'vitest';
import type { EventFinding } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import { overlaps } from '../../kinds/span.ts';
import { event } from '../../record/sample-analysis.ts';
import { EventsByPlace } from './events-by-place.ts';

const at = (start: number, end: number) =>
  event({ start, end, quote: 'x'.repeat(end - start) }, { type: 'ASSAULT' }) as EventFinding;
const span = (found: EventFinding | undefined) => found && [found.start, found.end];

test('the shortest event that shares words with a span', () => {
  const places = new EventsByPlace([at(0, 100), at(10, 40), at(20, 30), at(50, 60)]);
  expect(span(places.innermost({ start: 22, end: 24 }))).toEqual([20, 30]);
  expect(span(places.innermost({ start: 32, end: 34 }))).toEqual([10, 40]);
  expect(span(places.innermost({ start: 30, end: 31 }))).toEqual([10, 40]);
  expect(span(places.innermost({ start: 70, end: 71 }))).toEqual([0, 100]);
  expect(span(places.innermost({ start: 28, end: 52 }))).toEqual([20, 30]);
  expect(places.innermost({ start: 100, end: 110 })).toBeUndefined();
});

test('the event that ends nearest before a position', () => {
  const places = new EventsByPlace([at(0, 100), at(10, 40), at(20, 40), at(5, 30)]);
  expect(span(places.lastBefore(60))).toEqual([10, 40]);
  expect(span(places.lastBefore(40))).toEqual([10, 40]);
  expect(span(places.lastBefore(39))).toEqual([5, 30]);
  expect(places.lastBefore(29)).toBeUndefined();
});

test('finds what going through all of them finds', () => {
  // Numbers of a linear congruential generator: the same ones each time.
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  const drawn = (): Span => {
    const start = below(200);
    return { start, end: start + 1 + below(below(4) === 0 ? 120 : 12) };
  };
  for (let round = 0; round < 40; round++) {
    const events = Array.from({ length: 60 }, drawn).map(({ start, end }) => at(start, end));
    const places = new EventsByPlace(events);
    for (let asked = 0; asked < 60; asked++) {
      const figure = drawn();
      const shortest = events
        .filter((one) => overlaps(one, figure))
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
      expect(places.innermost(figure)).toBe(shortest);
      const nearest = events.filter(({ end }) => end <= figure.start).toSorted((a, b) => b.end - a.end)[0];
      expect(places.lastBefore(figure.start)).toBe(nearest);
    }
  }
});
