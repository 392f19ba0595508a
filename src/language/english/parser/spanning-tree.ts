/**
 * The best tree over scores of arcs (Chu and Liu 1965, Edmonds 1967), with exactly one word on the root.
 * @param scores row by dependent, column by head; column `count` is the root
 * @param stride columns of a row
 * @returns the head of each word; `count` stands for the root
 */
export function spanningTree(scores: Float32Array, count: number, stride: number): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) heads[word] = bestHead(scores, word, count, stride);
  const roots = rootsOf(heads, count);
  const cyclic = findCycle(heads, count) !== undefined;
  if (roots === 1 && !cyclic) return heads;
  if (cyclic) {
    // Mostly the best tree has one root by itself, and it is found in fewer steps.
    const free = arborescence(matrixOf(scores, count, stride, 0), count + 1);
    if (rootsOf(free, count) === 1) return free;
  }
  // A tree has at least one arc from the root; a large price on each such arc leaves exactly one.
  return arborescence(matrixOf(scores, count, stride, 1e6), count + 1);
}

/** Scores of arcs, row by head and column by dependent, the root last, each arc from the root at a price. */
function matrixOf(scores: Float32Array, count: number, stride: number, price: number): Float64Array {
  const nodes = count + 1;
  const matrix = new Float64Array(nodes * nodes);
  for (let word = 0; word < count; word++)
    for (let head = 0; head <= count; head++)
      matrix[head * nodes + word] =
        head === word ? Number.NEGATIVE_INFINITY : scores[word * stride + head]! - (head === count ? price : 0);
  return matrix;
}

function bestHead(scores: Float32Array, word: number, count: number, stride: number): number {
  const start = word * stride;
  let best = word === 0 ? count : 0;
  for (let head = 0; head <= count; head++)
    if (head !== word && scores[start + head]! > scores[start + best]!) best = head;
  return best;
}

/** How many words hang on the root. */
function rootsOf(heads: Int32Array, root: number): number {
  let roots = 0;
  for (const head of heads) if (head === root) roots++;
  return roots;
}

/** A word on a cycle, if the heads make one. `root` has no head. */
export function findCycle(heads: Int32Array, root: number): number | undefined {
  const seen = new Int32Array(heads.length + 1);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at !== root && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at]!;
    }
    if (at !== root && seen[at] === start + 1) return at;
  }
  return undefined;
}

/** A cycle that became one node: `node` stands for it from then on. */
interface Contraction {
  readonly node: number;
  readonly cycle: readonly number[];
  /** the heads that make the cycle, in the order of `cycle` */
  readonly heads: readonly number[];
  /** for each head outside the word of the cycle that it would take */
  readonly enters: Int32Array;
  /** for each word outside the word of the cycle that would take it */
  readonly leaves: Int32Array;
}

/**
 * The best arborescence; the last node is the root. `matrix` is row by head, column by dependent, and is used up:
 * a cycle's rows and columns become those of one of its words, so that a contraction costs its length times the nodes.
 */
function arborescence(matrix: Float64Array, nodes: number): Int32Array {
  const root = nodes - 1;
  const heads = new Int32Array(root);
  for (let node = 0; node < root; node++) heads[node] = bestOf(matrix, nodes, node);
  const contractions: Contraction[] = [];
  const gone = new Uint8Array(nodes);
  for (let on = findCycle(heads, root); on !== undefined; on = findCycle(heads, root)) {
    const contraction = contract(matrix, nodes, heads, gone, on);
    contractions.push(contraction);
    const { node, cycle } = contraction;
    for (let word = 0; word < root; word++) if (cycle.includes(heads[word]!)) heads[word] = node;
    for (const word of cycle) if (word !== node) heads[word] = root;
    heads[node] = bestOf(matrix, nodes, node);
  }
  for (const { node, cycle, heads: around, enters, leaves } of contractions.reverse()) {
    const head = heads[node]!;
    for (let word = 0; word < root; word++) if (heads[word] === node) heads[word] = leaves[word]!;
    cycle.forEach((word, index) => {
      heads[word] = word === enters[head] ? head : around[index]!;
    });
  }
  return heads;
}

function bestOf(matrix: Float64Array, nodes: number, node: number): number {
  let best = nodes - 1;
  for (let head = 0; head < nodes; head++)
    if (head !== node && matrix[head * nodes + node]! > matrix[best * nodes + node]!) best = head;
  return best;
}

/** Makes the cycle through `on` one node. Words that are gone have no arcs any more. */
function contract(matrix: Float64Array, nodes: number, heads: Int32Array, gone: Uint8Array, on: number): Contraction {
  const cycle: number[] = [];
  for (let at = on; cycle.length === 0 || at !== on; at = heads[at]!) cycle.push(at);
  const around = cycle.map((word) => heads[word]!);
  const lost = cycle.map((word) => matrix[heads[word]! * nodes + word]!);
  const enters = new Int32Array(nodes);
  const leaves = new Int32Array(nodes);
  for (const word of cycle) gone[word] = 1;
  for (let other = 0; other < nodes; other++) {
    if (gone[other] === 1) continue;
    let gain = Number.NEGATIVE_INFINITY;
    let reach = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < cycle.length; index++) {
      const word = cycle[index]!;
      const entering = matrix[other * nodes + word]! - lost[index]!;
      if (entering > gain) {
        gain = entering;
        enters[other] = word;
      }
      if (matrix[word * nodes + other]! > reach) {
        reach = matrix[word * nodes + other]!;
        leaves[other] = word;
      }
    }
    for (const word of cycle) {
      matrix[other * nodes + word] = Number.NEGATIVE_INFINITY;
      matrix[word * nodes + other] = Number.NEGATIVE_INFINITY;
    }
    matrix[other * nodes + on] = gain;
    matrix[on * nodes + other] = reach;
  }
  for (const head of cycle) for (const word of cycle) matrix[head * nodes + word] = Number.NEGATIVE_INFINITY;
  gone[on] = 0;
  return { node: on, cycle, heads: around, enters, leaves };
}
