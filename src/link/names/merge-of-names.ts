import type { NameDecision, NameKind } from '../../record/name-decision.ts';
import type { RecordEntry } from '../../record/name-resolver.ts';
import { nameSpelling } from '../../record/name-spelling.ts';
import type { NameUse } from '../../record/name-store.ts';
import type { NamingKnowledge } from './suggest-names.ts';

/** What a decision about two names is made from. */
export interface MergeMaterial {
  readonly kind: NameKind;
  readonly uses: readonly NameUse[];
  /** actors or places that only the record knows */
  readonly entries: readonly RecordEntry[];
  readonly knowledge: NamingKnowledge;
}

/** Nothing in the record or the packs has this name. */
export class UnknownName extends Error {
  override readonly name = 'UnknownName';
}

/**
 * What `merge A B` means. A is an id, or a name of the record that nobody knows; B an id, a name that the packs or the
 * record know of one alone, or else the name of an actor or place that the record knows from now on.
 * @throws UnknownName when the record has no A
 */
export const mergeOfNames = (
  a: string,
  b: string,
  material: MergeMaterial,
): Pick<NameDecision, 'name' | 'id' | 'into' | 'intoName'> => {
  const { kind, uses } = material;
  const id = idOf(a, material);
  if (id === null && !uses.some((use) => use.id === null && use.key === nameSpelling(a))) {
    const known = uses.find((use) => use.id !== null && use.key === nameSpelling(a))?.id;
    throw new UnknownName(
      known
        ? `'${a}' is a name of ${known}. Give that id to merge it into another ${kind}.`
        : `No finding of the record names the ${kind} '${a}'. Give the name as findings have it, or an id.`,
    );
  }
  const into = idOf(b, material) ?? knownAs(b, material);
  return { name: id === null ? a : null, id, into, intoName: into === null ? b : null };
};

const idOf = (text: string, { kind, entries, knowledge }: MergeMaterial): string | null => {
  const known = kind === 'actor' ? knowledge.actors : knowledge.places;
  return known.has(text) || entries.some((entry) => entry.id === text) ? text : null;
};

/** The one whom the record or the packs know by this name. */
const knownAs = (name: string, { kind, entries, knowledge }: MergeMaterial): string | null => {
  const key = nameSpelling(name);
  const own = entries.filter((entry) => [entry.name, ...entry.names].some((each) => nameSpelling(each) === key));
  if (own.length === 1) return own[0]!.id;
  const packs: readonly { readonly id: string }[] =
    kind === 'actor' ? knowledge.actorsNamed(name) : knowledge.placesNamed(name);
  return packs.length === 1 ? packs[0]!.id : null;
};
