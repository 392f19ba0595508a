/**
 * Whether every word leads to one root and none to itself. Linear in the words.
 * @param head index of each word's head; -1 for the root
 */
export const isTree = (head: Int32Array): boolean => {
  // 0 for a word not yet seen, the number of the walk that saw it first for any other
  const seen = new Int32Array(head.length);
  let roots = 0;
  for (let word = 0; word < head.length; word++) {
    let at = word;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = word + 1;
      at = head[at]!;
    }
    if (at < 0) roots++;
    else if (seen[at] === word + 1) return false;
  }
  return roots === 1;
};
