import type { Name } from '../kinds/actor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/**
 * Other names of what a phrase names, for a search: of a place under each side’s name, and of an actor when the phrase
 * names one only. None for what the packs don’t know.
 */
export const otherNames =
  (knowledge: Knowledge) =>
  (phrase: string): readonly string[] => {
    const actors = knowledge.actorsNamed(phrase);
    const named: readonly { readonly name: string; readonly names: readonly Name[] }[] = [
      ...knowledge.placesNamed(phrase),
      ...(actors.length === 1 ? actors : []),
    ];
    const names = named.flatMap((each) => [each.name, ...each.names.map(({ text }) => text)]);
    return [...new Set(names)].filter((name) => name !== phrase && !name.includes('/'));
  };
