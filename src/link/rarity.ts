/** In a handful of items two that share a word share it by no means often; so many are assumed at least. */
const LEAST_ITEMS = 200;

/** How many items there are, and how many of them have a key. */
export interface Frequencies {
  readonly items: number;
  of(key: string): number;
}

const NONE: Frequencies = { items: 0, of: () => 0 };

/**
 * How telling a word or name is: 1 when only one item has it, 0 when all have it (inverse document frequency, Spärck
 * Jones 1972, brought to the range from 0 to 1).
 */
export class Rarity {
  readonly #known: Frequencies;
  readonly #counts = new Map<string, number>();
  #items = 0;

  /** @param known what was counted before, as a record keeps it; nothing when left out */
  constructor(known: Frequencies = NONE) {
    this.#known = known;
  }

  /** @param keys of one item, each once */
  add(keys: Iterable<string>): void {
    this.#items++;
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  of(key: string): number {
    const count = this.#known.of(key) + (this.#counts.get(key) ?? 0);
    return 1 - Math.log(Math.max(1, count)) / Math.log(Math.max(LEAST_ITEMS, this.#known.items + this.#items));
  }

  /** The weight of what both have, as a share of the smaller one’s weight; 0 when one of them is empty. */
  overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const least = Math.min(this.#weight(a), this.#weight(b));
    return least === 0 ? 0 : this.#weight([...a].filter((key) => b.has(key))) / least;
  }

  /** How much of each is in the other: the geometric mean of the common weight’s shares in both (Ochiai). */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const [one, other] = [this.#weight(a), this.#weight(b)];
    if (one === 0 || other === 0) return 0;
    return this.#weight([...a].filter((key) => b.has(key))) / Math.sqrt(one * other);
  }

  /** What both have, rarest first. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
    return [...a].filter((key) => b.has(key)).sort((x, y) => this.of(y) - this.of(x) || (x < y ? -1 : 1));
  }

  #weight(keys: Iterable<string>): number {
    let sum = 0;
    for (const key of keys) sum += this.of(key);
    return sum;
  }
}
