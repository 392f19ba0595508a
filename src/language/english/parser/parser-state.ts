/**
 * The state of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and the
 * arcs so far. The root stands behind the last word and is the last word of the buffer.
 */
export class ParserState {
  readonly size: number;
  readonly stack: Int32Array;
  depth = 0;
  /** first word of the buffer; `size` is the root */
  next = 0;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** leftmost and second leftmost dependents, then the rightmost two; -1 when there is none */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.stack = new Int32Array(size + 1);
    this.head = new Int32Array(size + 1).fill(-1);
    this.label = new Int32Array(size + 1).fill(-1);
    this.left1 = new Int32Array(size + 1).fill(-1);
    this.left2 = new Int32Array(size + 1).fill(-1);
    this.right1 = new Int32Array(size + 1).fill(-1);
    this.right2 = new Int32Array(size + 1).fill(-1);
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
  }

  get done(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  get canShift(): boolean {
    return this.next < this.size;
  }

  /** Only the last word left may hang on the root, so that there is one root. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.next < this.size || this.depth === 1);
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  left(label: number): void {
    this.#attach(this.stack[--this.depth]!, this.next, label);
  }

  right(label: number): void {
    const dependent = this.stack[--this.depth]!;
    this.#attach(dependent, this.stack[this.depth - 1]!, label);
  }

  #attach(dependent: number, head: number, label: number): void {
    this.head[dependent] = head;
    this.label[dependent] = label;
    if (dependent < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
      this.leftCount[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
      this.rightCount[head]!++;
    }
  }
}
