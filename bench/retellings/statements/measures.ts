import type { Draft } from '../../../src/kinds/finding.ts';
import type { StatementFinding } from '../../../src/kinds/statement.ts';
import type { Telling } from '../retold-kind.ts';

export type FoundStatement = Pick<Draft<StatementFinding>, 'speaker' | 'act' | 'quote'>;

type Met = Pick<Telling, 'found' | 'right'>;

export interface Wanted {
  readonly speaker: readonly { readonly name: string }[];
  readonly said: readonly string[];
  /** any of which it may do */
  readonly acts: readonly string[];
  /** how many statements there may be */
  readonly most: number;
}

/** Whether what is wanted is found, by the same speaker, in the same words, with the same act, and no more than it. */
export const met = (statements: readonly FoundStatement[], { speaker, said, acts, most }: Wanted): Met => {
  const each = (holds: (one: FoundStatement, words: string) => boolean): boolean =>
    said.every((words) => statements.some((one) => shares(one.quote, words) && holds(one, words)));
  return {
    found: each(() => true),
    right: {
      speaker: each((one) => namesOf(one.speaker) === namesOf(speaker)),
      words: each(({ quote }, words) => isSame(quote, words)),
      act: each(({ act }) => acts.includes(act)),
      number: statements.length <= most,
    },
  };
};

/** The same of a text in which whoever says it plainly does not: that they are silent. */
export const metInSilence = (statements: readonly FoundStatement[], plain: FoundStatement): Met => {
  const found = !statements.some(
    (one) => namesOf(one.speaker) === namesOf(plain.speaker) && shares(one.quote, plain.quote),
  );
  return { found, right: { speaker: found, words: found, act: found, number: found } };
};

export const isSame = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** Whether each has at least half of its words in the other. */
const shares = (one: string, other: string): boolean => {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const common = words.filter((word) => others.includes(word)).length;
  return common > 0 && 2 * common >= Math.max(words.length, others.length);
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const namesOf = (speaker: Wanted['speaker']): string =>
  speaker
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join();
