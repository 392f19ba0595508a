import { editDistance } from '../text/edit-distance.ts';

/** The names that a misspelt one most likely stands for: those nearest to it, where two letters at most are wrong. */
export const nearest = (misspelt: string, names: readonly string[]): readonly string[] => {
  const distances = names.map((name) => ({ name, distance: editDistance(name, misspelt) }));
  const least = Math.min(2, misspelt.length - 1, ...distances.map(({ distance }) => distance));
  return distances.filter(({ distance }) => distance === least).map(({ name }) => name);
};
