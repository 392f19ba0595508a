import type { Actor } from '../kinds/actor.ts';
import { NAME_PARTICLES } from '../text/name-words.ts';

/** The words of a name: letters and digits of any script, apostrophes inside a word kept. */
export const wordsOf = (name: string): readonly string[] =>
  name.match(/[\p{L}\p{M}\p{N}]+(?:['’ʻʼ`][\p{L}\p{M}]+)*/gu) ?? [];

/** What follows a family name and is not part of it. */
const ENDINGS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'oglu', 'oghlu', 'qizi', 'gizi', 'kizi']);

/** Given names (in order) and family name (with its particles) of one spelling of a person's name. */
export const partsOf = (
  name: string,
  family: string | null = null,
): { given: readonly string[]; family: readonly string[] } => {
  const words = wordsOf(name).filter((word) => !ENDINGS.has(word.toLowerCase()));
  if (family !== null) {
    const parts = wordsOf(family);
    if (parts.every((part) => words.includes(part)))
      return { given: words.filter((word) => !parts.includes(word)), family: parts };
  }
  let start = Math.max(words.length - 1, 0);
  while (start > 1 && NAME_PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return { given: words.slice(0, start), family: words.slice(start) };
};

/** Every spelling of a person's name, taken apart; a one-word spelling is a family name or a name in its own right. */
export const spellingsOf = (person: Actor): readonly { given: readonly string[]; family: readonly string[] }[] => [
  partsOf(person.name, person.family),
  ...person.names.map((name) => partsOf(name.text, person.family)),
];
