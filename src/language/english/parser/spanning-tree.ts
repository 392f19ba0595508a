/**
 * The best tree over scores of arcs (Chu and Liu 1965, Edmonds 1967), with exactly one word on the root.
 * @param scores row by dependent, column by head; column `count` is the root
 * @param stride columns of a row
 * @returns the head of each word; `count` stands for the root
 */
export function spanningTree(scores: Float32Array, count: number, stride: number): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) heads[word] = bestHead(scores, word, count, stride);
  if (isTree(heads, count)) return heads;
  // A tree has at least one arc from the root; a large price on each such arc leaves exactly one.
  const nodes = count + 1;
  const matrix = new Float64Array(nodes * nodes);
  for (let word = 0; word < count; word++)
    for (let head = 0; head <= count; head++)
      matrix[head * nodes + word] =
        head === word ? Number.NEGATIVE_INFINITY : scores[word * stride + head]! - (head === count ? 1e6 : 0);
  return arborescence(matrix, nodes).subarray(0, count);
}

function bestHead(scores: Float32Array, word: number, count: number, stride: number): number {
  const start = word * stride;
  let best = word === 0 ? count : 0;
  for (let head = 0; head <= count; head++)
    if (head !== word && scores[start + head]! > scores[start + best]!) best = head;
  return best;
}

function isTree(heads: Int32Array, count: number): boolean {
  let roots = 0;
  for (const head of heads) if (head === count) roots++;
  return roots === 1 && findCycle(heads, count) === undefined;
}

/** A word on a cycle, if the heads make one. `root` has no head. */
function findCycle(heads: Int32Array, root: number): number | undefined {
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

/** The best arborescence; the last node is the root. `matrix` is row by head, column by dependent. */
function arborescence(matrix: Float64Array, nodes: number): Int32Array {
  const root = nodes - 1;
  const heads = new Int32Array(root);
  for (let node = 0; node < root; node++) {
    let best = root;
    for (let head = 0; head < nodes; head++)
      if (head !== node && matrix[head * nodes + node]! > matrix[best * nodes + node]!) best = head;
    heads[node] = best;
  }
  const onCycle = findCycle(heads, root);
  if (onCycle === undefined) return heads;
  const cycle: number[] = [];
  for (let at = onCycle; cycle.length === 0 || at !== onCycle; at = heads[at]!) cycle.push(at);
  const inside = new Set(cycle);
  const outside = Array.from({ length: nodes }, (_, node) => node).filter((node) => !inside.has(node));
  // The cycle becomes one node, the last but one; the root stays last.
  const kept = [...outside.slice(0, -1), -1, root];
  const size = kept.length;
  const merged = size - 2;
  const smaller = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  for (let a = 0; a < size; a++) {
    if (a === merged) continue;
    const from = kept[a]!;
    for (let b = 0; b < size - 1; b++)
      if (b !== merged && b !== a) smaller[a * size + b] = matrix[from * nodes + kept[b]!]!;
    for (const node of cycle) {
      const gain = matrix[from * nodes + node]! - matrix[heads[node]! * nodes + node]!;
      if (gain > smaller[a * size + merged]!) {
        smaller[a * size + merged] = gain;
        enters[a] = node;
      }
      if (a < merged && matrix[node * nodes + from]! > smaller[merged * size + a]!) {
        smaller[merged * size + a] = matrix[node * nodes + from]!;
        leaves[a] = node;
      }
    }
  }
  const found = arborescence(smaller, size);
  for (let b = 0; b < merged; b++) heads[kept[b]!] = found[b] === merged ? leaves[b]! : kept[found[b]!]!;
  const entrance = found[merged]!;
  heads[enters[entrance]!] = kept[entrance]!;
  return heads;
}
