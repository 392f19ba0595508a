import type { EventFinding } from '../../kinds/event.ts';

/** Lists of words of codebook/interchange.yaml by which victims are told apart. */
export interface VictimWords {
  readonly protesters: ReadonlySet<string>;
  readonly civilians: ReadonlySet<string>;
  /** people of whom nothing else is said */
  readonly presumed: ReadonlySet<string>;
  /** words that lead on to those of whom there are so many */
  readonly amounts: ReadonlySet<string>;
  /** words before a noun by which they are no civilians */
  readonly armed: ReadonlySet<string>;
}

export interface Victims {
  readonly kind: 'protesters' | 'civilians';
  /** true when nothing says that they were civilians, and nothing that they were not */
  readonly presumed: boolean;
}

/** What those upon whom an event came are called; null when their name says nothing of it, or the packs know them. */
export const victimsOf = ({ recipient }: Pick<EventFinding, 'recipient'>, words: VictimWords): Victims | null =>
  recipient[0] === undefined || recipient[0].actor !== null ? null : victimsNamed(recipient[0].name, words);

/** What a noun phrase calls people: `at least six medics` civilians, `two army medics` neither. */
export const victimsNamed = (name: string, words: VictimWords): Victims | null => {
  for (const part of name.toLowerCase().split(/\bof\b/)) {
    const [phrase = ''] = part.split(BEHIND_THE_NOUN);
    const tokens = phrase.split(/[^\p{L}\p{M}’']+/u).filter(Boolean);
    const last = tokens.at(-1);
    if (last === undefined) continue;
    if (isIn(words.amounts, last)) continue;
    if (tokens.slice(0, -1).some((token) => words.armed.has(token))) return null;
    const nouns = [last, tokens.slice(-2).join(' '), tokens.slice(-3).join(' ')];
    const called = (set: ReadonlySet<string>) => nouns.some((noun) => isIn(set, noun));
    if (called(words.protesters)) return { kind: 'protesters', presumed: false };
    if (called(words.civilians)) return { kind: 'civilians', presumed: false };
    return called(words.presumed) ? { kind: 'civilians', presumed: true } : null;
  }
  return null;
};

/** What stands behind the noun says more of it, and names nobody else. */
const BEHIND_THE_NOUN =
  /[,;(]|\b(?:in|from|at(?! (?:least|most)\b)|near|who|whom|that|which|with|on|by|to|for|among|including|and|or)\b/;

const isIn = (set: ReadonlySet<string>, noun: string): boolean =>
  set.has(noun) ||
  (noun.endsWith('s') && set.has(noun.slice(0, -1))) ||
  (noun.endsWith('ies') && set.has(`${noun.slice(0, -3)}y`));
