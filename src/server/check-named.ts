import type { Knowledge } from '../knowledge/knowledge.ts';
import { Problem } from './problem.ts';

interface NamedId {
  readonly field: string;
  readonly what: 'actor' | 'place';
  readonly id: string;
}

/**
 * Holds the ids of actors and places in values that somebody gives against the packs: a slip of the hand would make an
 * actor of its own, under which nobody looks. What the finding itself has already may stay, whatever packs it came from.
 * @param values new values by field
 * @param before the finding as it stands; null for a new one
 * @throws Problem
 */
export const checkNamed = (
  values: Readonly<Record<string, unknown>>,
  before: object | null,
  { actors, places }: Pick<Knowledge, 'actors' | 'places'>,
): void => {
  const had = new Set(before === null ? [] : idsOf(before, '').map(({ what, id }) => `${what} ${id}`));
  const unknown = Object.entries(values)
    .flatMap(([field, value]) => idsOf(value, field))
    .filter(({ what, id }) => !(what === 'actor' ? actors : places).has(id) && !had.has(`${what} ${id}`));
  if (unknown.length === 0) return;
  const errors = unknown.map(({ field, what, id }) => ({
    where: field,
    message: `No ${what} of the packs has the id '${id}'. Give one that has, or leave the id out.`,
  }));
  throw new Problem('refused', errors.map(({ where, message }) => `${where}: ${message}`).join(' '), { errors });
};

/** The ids in parties and mentions of places, however deep they stand. */
const idsOf = (value: unknown, field: string): readonly NamedId[] => {
  if (typeof value !== 'object' || value === null) return [];
  const named = value as Readonly<Record<string, unknown>>;
  const own = (['actor', 'place'] as const).flatMap((what) => {
    const id = 'name' in named ? named[what] : null;
    return typeof id === 'string' ? [{ field, what, id }] : [];
  });
  return [...own, ...Object.values(named).flatMap((each) => idsOf(each, field))];
};
