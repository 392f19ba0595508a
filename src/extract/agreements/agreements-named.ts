import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';

const INDEXES = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Ids of the packs' agreements that go by this name, however it is capitalised. */
export const agreementsNamed = (knowledge: Knowledge, name: string): readonly string[] => {
  let index = INDEXES.get(knowledge);
  if (!index) {
    index = indexOf(knowledge);
    INDEXES.set(knowledge, index);
  }
  return index.get(fold(name)) ?? [];
};

const indexOf = (knowledge: Knowledge): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const entry of knowledge.agreements.values())
    for (const name of [entry.name, ...entry.names.map((other) => other.text)]) {
      const key = fold(name);
      const ids = index.get(key) ?? [];
      if (!ids.includes(entry.id)) index.set(key, [...ids, entry.id]);
    }
  return index;
};
