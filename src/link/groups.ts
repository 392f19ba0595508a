/** Things joined step by step into groups (disjoint sets); things are whole numbers from 0. */
export class Groups {
  readonly #parent: number[];
  readonly #members: (number[] | null)[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#members = this.#parent.map((i) => [i]);
  }

  /** What stands for the group of this thing. */
  of(thing: number): number {
    let root = thing;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[thing] !== root) {
      const next = this.#parent[thing]!;
      this.#parent[thing] = root;
      thing = next;
    }
    return root;
  }

  membersOf(thing: number): readonly number[] {
    return this.#members[this.of(thing)]!;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    const [keep, give] = this.#members[one]!.length >= this.#members[other]!.length ? [one, other] : [other, one];
    this.#parent[give] = keep;
    this.#members[keep]!.push(...this.#members[give]!);
    this.#members[give] = null;
  }

  /** All groups, each in the order of its things, in the order of their first things. */
  all(): readonly (readonly number[])[] {
    return this.#members
      .filter((members) => members !== null)
      .map((members) => members.toSorted((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }
}
