import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameKind, RecordedNameDecision } from '../../record/name-decision.ts';
import { nameSpelling } from '../../record/name-spelling.ts';
import type { NameUse } from '../../record/name-store.ts';
import { standing } from '../../record/standing.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { bodySuggestions } from './body-suggestions.ts';
import { type NameSuggestion, thingOf } from './name-suggestion.ts';
import { type NamedGroup, namedGroups } from './named-group.ts';
import { personSuggestions } from './person-suggestions.ts';
import { otherNamesIn, placeSuggestions } from './place-suggestions.ts';

export type NamingKnowledge = Pick<
  Knowledge,
  'noGivenNames' | 'actors' | 'places' | 'actorsNamed' | 'placesNamed' | 'codebook'
>;

/** What suggestions are made from. */
export interface NameMaterial {
  readonly kind: NameKind;
  /** every name that findings use, as the record resolves it now */
  readonly uses: readonly NameUse[];
  /** all decisions about names; what was decided to be kept apart is not suggested again */
  readonly decisions: readonly RecordedNameDecision[];
  readonly knowledge: NamingKnowledge;
  /** the text of a document, asked for only where a text may explain a name */
  textOf(document: string): string;
}

/**
 * Names that may mean one actor or place, the surest first. Names are compared only with those that share a key of their
 * spelling. The same record gives the same suggestions.
 */
export const suggestNames = ({ kind, uses, decisions, knowledge, textOf }: NameMaterial): readonly NameSuggestion[] => {
  const groups = namedGroups(uses).map((group) => ({
    ...group,
    name: (kind === 'actor' ? knowledge.actors : knowledge.places).get(group.id ?? '')?.name ?? group.name,
  }));
  const found =
    kind === 'actor'
      ? [
          ...knownToPacks(groups, kind, knowledge),
          ...personSuggestions(groups, knowledge),
          ...bodySuggestions(
            groups,
            knowledge,
            once((document) => abbreviationsIn(textOf(document))),
          ),
        ]
      : [
          ...knownToPacks(groups, kind, knowledge),
          ...placeSuggestions(
            groups,
            knowledge,
            once((document) => otherNamesIn(textOf(document))),
          ),
        ];
  const apart = keptApart(kind, decisions);
  const best = new Map<string, NameSuggestion>();
  for (const suggestion of found) {
    if (apart.has(pairOf(suggestion.from, suggestion.into))) continue;
    const key = JSON.stringify([suggestion.from.name, suggestion.into.id ?? suggestion.into.name, suggestion.document]);
    const known = best.get(key);
    if (!known) best.set(key, suggestion);
    else
      best.set(key, {
        ...known,
        score: Math.max(known.score, suggestion.score),
        reasons: [...new Set([...known.reasons, ...suggestion.reasons])],
      });
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.from.findings - a.from.findings || compareTexts(a.from.name, b.from.name),
  );
};

/**
 * A name that is in the packs by now, or was not certain enough where it was read. One word is no proof of a person, and
 * a word in small letters (`an economist`) none of a newspaper.
 */
const knownToPacks = (
  groups: readonly NamedGroup[],
  kind: NameKind,
  knowledge: NamingKnowledge,
): readonly NameSuggestion[] => {
  const used = new Map(groups.flatMap(({ id, findings }) => (id === null ? [] : [[id, findings] as const])));
  return groups
    .filter(({ id, name }) => id === null && (kind === 'place' || /\p{Lu}/u.test(name)))
    .flatMap((group) => {
      const known = kind === 'actor' ? knowledge.actorsNamed(group.name) : knowledge.placesNamed(group.name);
      const [entry] = known;
      if (known.length !== 1 || !entry) return [];
      if (kind === 'actor' && (entry.kind === 'person' || entry.kind === 'state') && !group.name.trim().includes(' '))
        return [];
      return [
        {
          kind,
          from: thingOf(group),
          into: { id: entry.id, name: entry.name, findings: used.get(entry.id) ?? 0 },
          document: null,
          score: 0.85,
          reasons: [`a name of ${entry.name} in the packs`],
        },
      ];
    });
};

/** Pairs that analysts decided to keep apart, in either order. */
const keptApart = (kind: NameKind, decisions: readonly RecordedNameDecision[]): ReadonlySet<string> =>
  new Set(
    standing(decisions)
      .filter((decision) => decision.kind === kind && decision.action === 'apart')
      .map((decision) =>
        pairOf({ id: decision.id, name: decision.name ?? '' }, { id: decision.into, name: decision.intoName ?? '' }),
      ),
  );

type Thing = { readonly id: string | null; readonly name: string };

const pairOf = (a: Thing, b: Thing): string =>
  [a, b]
    .map(({ id, name }) => id ?? ` ${nameSpelling(name)}`)
    .sort()
    .join('\n');

const once = <T>(make: (document: string) => T): ((document: string) => T) => {
  const made = new Map<string, T>();
  return (document) => {
    if (!made.has(document)) made.set(document, make(document));
    return made.get(document)!;
  };
};
