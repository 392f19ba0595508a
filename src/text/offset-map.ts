import type { Span } from '../kinds/span.ts';

/** A stretch of derived text that was copied unchanged from its origin. */
export interface Run {
  /** where it starts in the derived text */
  readonly start: number;
  /** where it starts in the origin */
  readonly origin: number;
  readonly length: number;
}

/**
 * Leads from every position of a derived text to where it stands in the text it was made from, and back.
 * The derived text is made of runs copied in order; what stands between two runs was inserted (a space for a line
 * end, say) and belongs to the gap between their origins. Lookups are binary searches. Immutable.
 */
export class OffsetMap {
  readonly #starts: Int32Array;
  readonly #origins: Int32Array;
  readonly #lengths: Int32Array;

  private constructor(runs: readonly Run[]) {
    this.#starts = new Int32Array(runs.length);
    this.#origins = new Int32Array(runs.length);
    this.#lengths = new Int32Array(runs.length);
    runs.forEach(({ start, origin, length }, i) => {
      this.#starts[i] = start;
      this.#origins[i] = origin;
      this.#lengths[i] = length;
    });
  }

  /** The map of a text that is its own origin. */
  static identity(length: number): OffsetMap {
    return new OffsetMap([{ start: 0, origin: 0, length }]);
  }

  /**
   * @param runs ascending in both texts, without overlap; empty runs are dropped, adjacent ones joined.
   * @throws RangeError when they are not ascending.
   */
  static of(runs: readonly Run[]): OffsetMap {
    const joined: Run[] = [];
    for (const run of runs) {
      if (run.length === 0) continue;
      const last = joined.at(-1);
      if (last && (run.start < last.start + last.length || run.origin < last.origin + last.length))
        throw new RangeError(`run at ${run.start} (origin ${run.origin}) overlaps or precedes the one before it`);
      if (last && run.start === last.start + last.length && run.origin === last.origin + last.length)
        joined[joined.length - 1] = { ...last, length: last.length + run.length };
      else joined.push(run);
    }
    return new OffsetMap(joined);
  }

  get runs(): readonly Run[] {
    return Array.from(this.#starts, (start, i) => ({ start, origin: this.#origins[i]!, length: this.#lengths[i]! }));
  }

  /** The origin of the character at `position`; an inserted character yields the end of the run before it. */
  toOrigin(position: number): number {
    const i = lastAtOrBefore(this.#starts, position);
    if (i < 0) return this.#origins[0] ?? 0;
    return this.#origins[i]! + Math.min(position - this.#starts[i]!, this.#lengths[i]!);
  }

  /** The smallest span of the origin that holds every copied character of `span`. */
  toOriginSpan(span: Span): Span {
    if (span.end <= span.start) {
      const at = this.toOrigin(span.start);
      return { start: at, end: at };
    }
    const first = lastAtOrBefore(this.#starts, span.start);
    const startsInGap = first < 0 || span.start >= this.#starts[first]! + this.#lengths[first]!;
    const next = this.#origins[first + 1];
    const start = startsInGap && next !== undefined ? next : this.toOrigin(span.start);
    const last = lastAtOrBefore(this.#starts, span.end - 1);
    const end =
      last < 0 ? start : this.#origins[last]! + Math.min(span.end - this.#starts[last]!, this.#lengths[last]!);
    return { start, end: Math.max(start, end) };
  }

  /** Where the character at `origin` went; one that was left out yields where the next one that was kept begins. */
  fromOrigin(origin: number): number {
    const i = lastAtOrBefore(this.#origins, origin);
    if (i < 0) return this.#starts[0] ?? 0;
    const offset = origin - this.#origins[i]!;
    if (offset < this.#lengths[i]!) return this.#starts[i]! + offset;
    return this.#starts[i + 1] ?? this.#starts[i]! + this.#lengths[i]!;
  }

  /** The map from this map’s derived text to the origin of its origin. */
  through(outer: OffsetMap): OffsetMap {
    const runs: Run[] = [];
    for (const run of this.runs) {
      let at = 0;
      while (at < run.length) {
        const i = lastAtOrBefore(outer.#starts, run.origin + at);
        const inside = i < 0 ? 0 : outer.#starts[i]! + outer.#lengths[i]! - (run.origin + at);
        if (i >= 0 && inside > 0) {
          const length = Math.min(inside, run.length - at);
          runs.push({ start: run.start + at, origin: outer.toOrigin(run.origin + at), length });
          at += length;
        } else {
          const nextStart = outer.#starts[i + 1];
          if (nextStart === undefined) break;
          at += nextStart - (run.origin + at);
        }
      }
    }
    return OffsetMap.of(runs);
  }
}

/** Index of the last element that is at most `value` in an ascending array; -1 when there is none. */
export const lastAtOrBefore = (ascending: ArrayLike<number>, value: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
