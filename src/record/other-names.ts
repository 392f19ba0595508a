import type { Name } from '../kinds/actor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/**
 * Other names of what a phrase names, for a search: of a place under each side’s name; where no place is called so, of
 * the one actor who is. `Baku` is looked for as the city, not as the state that it may stand for.
 */
export const otherNames =
  (knowledge: Knowledge) =>
  (phrase: string): readonly string[] => {
    const places: readonly Named[] = knowledge.placesNamed(phrase);
    const actors: readonly Named[] = places.length === 0 ? knowledge.actorsNamed(phrase) : [];
    const named = actors.length > 1 ? [] : [...places, ...actors];
    const names = named.flatMap((each) => [each.name, ...each.names.map(({ text }) => text)]);
    return [...new Set(names)].filter((name) => name !== phrase && !name.includes('/'));
  };

interface Named {
  readonly name: string;
  readonly names: readonly Name[];
}
