import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { oncePer } from '../../../text/once-per.ts';

const NONE: readonly string[] = [];

/**
 * The words by which the names of states and of the seats of their governments end, in lower case: where a government
 * can do something, `Ostria closed its schools` tells it as well. None without the actors of the packs.
 */
export const namesOfStates = ({ actors }: Partial<Pick<Knowledge, 'actors'>>): readonly string[] => {
  return actors ? lastWordsOf(actors) : NONE;
};

const lastWordsOf = oncePer((actors: Knowledge['actors']): readonly string[] => {
  const words = new Set<string>();
  for (const { kind, name, names, seats } of actors.values()) {
    if (kind !== 'state' && kind !== 'authority') continue;
    for (const one of [
      name,
      ...names.filter(({ language }) => language === null || language === 'en').map(({ text }) => text),
      ...seats,
    ]) {
      const last = one.split(/\s+/).at(-1)!;
      if (/^\p{Lu}[\p{L}-]{2,}$/u.test(last)) words.add(last.toLowerCase());
    }
  }
  return [...words];
});
