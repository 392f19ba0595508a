import type { Knowledge } from '../../../knowledge/knowledge.ts';

const NONE: readonly string[] = [];
const BUILT = new WeakMap<Knowledge['actors'], readonly string[]>();

/**
 * The words by which the names of states and of the seats of their governments end, in lower case: where a government
 * can do something, `Ostria closed its schools` tells it as well. None without the actors of the packs.
 */
export const namesOfStates = ({ actors }: Partial<Pick<Knowledge, 'actors'>>): readonly string[] => {
  if (!actors) return NONE;
  const known = BUILT.get(actors);
  if (known) return known;
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
  const built = [...words];
  BUILT.set(actors, built);
  return built;
};
