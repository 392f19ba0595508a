/** What hangs on each word of a tree, in the order of the text. The place behind the last word is the root's. */
export class Dependents {
  /** the first word that hangs on each word, -1 for none */
  readonly first: Int32Array;
  /** the next word that hangs on the same head, -1 for none */
  readonly next: Int32Array;

  /** @param longest how many words a tree has at most */
  constructor(longest: number) {
    this.first = new Int32Array(longest + 1);
    this.next = new Int32Array(longest);
  }

  /** The dependents of a tree; they hold until the next. */
  of(head: Int32Array): this {
    const { first, next } = this;
    first.fill(-1, 0, head.length + 1);
    for (let at = head.length - 1; at >= 0; at--) {
      const to = head[at]!;
      next[at] = first[to]!;
      first[to] = at;
    }
    return this;
  }
}
