import type { NameUse } from '../../record/name-store.ts';
import { fold } from '../../text/fold.ts';
import type { NamedThing } from './name-suggestion.ts';

/** All uses of one id, or of one name that nobody knows, in a record. */
export interface NamedGroup extends NamedThing {
  /** every spelling, most frequent first */
  readonly spellings: readonly string[];
  /** offices in which documents present the person, folded, by document */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly documents: ReadonlySet<string>;
}

/** Groups of names, in the order in which they were first met. */
export const namedGroups = (uses: Iterable<NameUse>): readonly NamedGroup[] => {
  const gathered = new Map<string, NameUse[]>();
  for (const use of uses) {
    const key = use.id === null ? ` ${use.key}` : use.id;
    const list = gathered.get(key);
    if (list) list.push(use);
    else gathered.set(key, [use]);
  }
  return [...gathered.values()].map(groupOf);
};

const groupOf = (uses: readonly NameUse[]): NamedGroup => {
  const counts = new Map<string, number>();
  const offices = new Map<string, Set<string>>();
  for (const { name, findings, office, document } of uses) {
    counts.set(name, (counts.get(name) ?? 0) + findings);
    if (office === null) continue;
    const held = offices.get(document) ?? new Set();
    offices.set(document, held.add(fold(office)));
  }
  const spellings = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return {
    id: uses[0]!.id,
    name: spellings[0]!,
    findings: uses.reduce((sum, use) => sum + use.findings, 0),
    spellings,
    offices,
    documents: new Set(uses.map(({ document }) => document)),
  };
};

/** Things by several keys each, so that only those that share a key are compared. */
export class KeyIndex<Thing> {
  readonly #byKey = new Map<string, Thing[]>();

  add(thing: Thing, keys: Iterable<string>): void {
    for (const key of new Set(keys)) {
      const list = this.#byKey.get(key);
      if (list) list.push(thing);
      else this.#byKey.set(key, [thing]);
    }
  }

  /** All things that have one of the keys, in the order in which they were added under each. */
  sharing(keys: Iterable<string>): readonly Thing[] {
    return [...new Set([...keys].flatMap((key) => this.#byKey.get(key) ?? []))];
  }
}

/** Whether one of two names is merged into the other: a known name stays, of two that nobody knows the one found more often. */
export const goesInto = (a: NamedGroup, b: NamedGroup): boolean =>
  a !== b && (b.id !== null || b.findings > a.findings || (b.findings === a.findings && b.name < a.name));
