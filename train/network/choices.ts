/**
 * What each word of a sentence shall answer: one answer or several, each with its share. The answers of word `w` stand
 * from `starts[w]` up to `starts[w + 1]`; a word without any is not learnt from. Shares of a word add up to 1.
 */
export interface Choices {
  readonly starts: Int32Array;
  readonly answers: Int32Array;
  readonly shares: Float32Array;
}

/** One answer for each word; a negative number is none. */
export function certain(answers: ArrayLike<number>): Choices {
  const starts = new Int32Array(answers.length + 1);
  const known: number[] = [];
  for (let word = 0; word < answers.length; word++) {
    if (answers[word]! >= 0) known.push(answers[word]!);
    starts[word + 1] = known.length;
  }
  return { starts, answers: Int32Array.from(known), shares: new Float32Array(known.length).fill(1) };
}

/** Answers with a share below this are left out, and the rest is made whole again. */
const SMALL = 0.01;

/** The probabilities of each word's answers, the small ones left out. */
export function likely(probabilities: Float32Array, words: number, columns: number, size: number): Choices {
  const starts = new Int32Array(words + 1);
  const answers: number[] = [];
  const shares: number[] = [];
  for (let word = 0; word < words; word++) {
    const first = answers.length;
    let whole = 0;
    for (let answer = 0; answer < size; answer++) {
      const share = probabilities[word * columns + answer]!;
      if (share < SMALL) continue;
      answers.push(answer);
      shares.push(share);
      whole += share;
    }
    for (let at = first; at < shares.length; at++) shares[at]! /= whole;
    starts[word + 1] = answers.length;
  }
  return { starts, answers: Int32Array.from(answers), shares: Float32Array.from(shares) };
}

/** The annotators' answers with `share` of the weight, what others think with the rest; words keep to whom answers at all. */
export function mixed(known: Choices, thought: Choices, share: number): Choices {
  const words = known.starts.length - 1;
  const starts = new Int32Array(words + 1);
  const answers: number[] = [];
  const shares: number[] = [];
  for (let word = 0; word < words; word++) {
    const together = new Map<number, number>();
    const asked = [known, thought].map(({ starts: from }) => from[word]! < from[word + 1]!);
    for (const [index, part] of [known, thought].entries()) {
      const weight = asked[1 - index] ? (index === 0 ? share : 1 - share) : 1;
      for (let at = part.starts[word]!; at < part.starts[word + 1]!; at++)
        together.set(part.answers[at]!, (together.get(part.answers[at]!) ?? 0) + part.shares[at]! * weight);
    }
    for (const [answer, part] of together) {
      answers.push(answer);
      shares.push(part);
    }
    starts[word + 1] = answers.length;
  }
  return { starts, answers: Int32Array.from(answers), shares: Float32Array.from(shares) };
}
