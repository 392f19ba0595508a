import { fold } from '../text/fold.ts';
import type { NameKind, RecordedNameDecision } from './name-decision.ts';
import { nameSpelling } from './name-spelling.ts';
import { standing } from './standing.ts';

/** A name or an id, and what it means by the decisions that stand. */
export interface NameResolution {
  readonly kind: NameKind;
  /** spelling of the name; empty when an id is meant */
  readonly key: string;
  /** the id; empty when a name is meant */
  readonly id: string;
  /** id of the document in which alone it holds; empty when it holds everywhere */
  readonly document: string;
  readonly target: string;
}

/** An actor or place that only the record knows. */
export interface RecordEntry {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  /** other names merged into it */
  readonly names: readonly string[];
}

/** What names and ids mean by the decisions of a record. */
export interface NameResolver {
  /** true when no merge stands: then every id stays as it was read */
  readonly isEmpty: boolean;
  readonly resolutions: readonly NameResolution[];
  readonly entries: readonly RecordEntry[];
  /** names merged into an id of the packs or the record */
  namesOf(kind: NameKind, id: string): readonly string[];
  /**
   * The id that a name means.
   * @param id as it was read; only a name without one is resolved by its words
   */
  resolve(kind: NameKind, name: string, id: string | null, document: string): string | null;
}

/** Ids of the record begin so; packs cannot have such ids. */
export const RECORD_ID = 'record:';

/** The id of an actor or place of the record by its name; null for a name without letters or digits. */
export const recordId = (name: string): string | null => {
  const slug = fold(name).replaceAll(' ', '-');
  return slug === '' ? null : `${RECORD_ID}${slug}`;
};

/** @param decisions all of them, in the order of their numbers; a later merge of the same name counts */
export const nameResolver = (decisions: readonly RecordedNameDecision[]): NameResolver => {
  const merges = standing(decisions).filter(({ action }) => action === 'merge');
  const direct = new Map<string, Omit<NameResolution, 'target'> & { target: string }>();
  const entries = new Map<string, { kind: NameKind; id: string; name: string; names: string[] }>();
  const names = new Map<string, string[]>();
  const point = (kind: NameKind, key: string, id: string, document: string, target: string) =>
    direct.set(slot(kind, key, id, document), { kind, key, id, document, target });
  for (const { kind, name, id, document, into, intoName } of merges) {
    if (into === null) continue;
    if (intoName !== null) {
      point(kind, nameSpelling(intoName), '', '', into);
      if (!entries.has(`${kind} ${into}`))
        entries.set(`${kind} ${into}`, { kind, id: into, name: intoName, names: [] });
    }
    point(kind, name === null ? '' : nameSpelling(name), id ?? '', document ?? '', into);
    if (name !== null) names.set(`${kind} ${into}`, [...(names.get(`${kind} ${into}`) ?? []), name]);
  }
  const end = (kind: NameKind, id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (
      let next = direct.get(slot(kind, '', at, ''));
      next && !seen.has(at);
      next = direct.get(slot(kind, '', at, ''))
    ) {
      seen.add(at);
      at = next.target;
    }
    return at;
  };
  for (const resolution of direct.values()) resolution.target = end(resolution.kind, resolution.target);
  const namesOf = (kind: NameKind, id: string): readonly string[] => [...new Set(names.get(`${kind} ${id}`) ?? [])];
  return {
    isEmpty: direct.size === 0,
    resolutions: [...direct.values()],
    entries: [...entries.values()].map((entry) => ({
      ...entry,
      names: namesOf(entry.kind, entry.id).filter((name) => name !== entry.name),
    })),
    namesOf,
    resolve: (kind, name, id, document) => {
      if (direct.size === 0) return id;
      if (id !== null) return direct.get(slot(kind, '', id, ''))?.target ?? id;
      const key = nameSpelling(name);
      if (key === '') return null;
      return (direct.get(slot(kind, key, '', document)) ?? direct.get(slot(kind, key, '', '')))?.target ?? null;
    },
  };
};

const slot = (kind: NameKind, key: string, id: string, document: string): string =>
  `${kind}\n${key}\n${id}\n${document}`;
