import type { NameKind } from '../../record/name-decision.ts';

/** A name or an id as findings use it. */
export interface NamedThing {
  /** id in the packs or the record; null for a name that nobody knows */
  readonly id: string | null;
  /** the most frequent spelling; of an id that no finding bears its name in the packs */
  readonly name: string;
  readonly findings: number;
}

/** Two names that may mean one actor or place, and what speaks for it. Nothing follows until an analyst merges them. */
export interface NameSuggestion {
  readonly kind: NameKind;
  /** what would be merged: a name that nobody knows */
  readonly from: NamedThing;
  readonly into: NamedThing;
  /** id of the document in which alone the name means that; null when it does everywhere */
  readonly document: string | null;
  /** 0 to 1; for the order only */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a suggestion says of a group of names, and nothing else that is known of it. */
export const thingOf = ({ id, name, findings }: NamedThing): NamedThing => ({ id, name, findings });

/** Makes suggestions of one kind. */
export const suggestionOf =
  (kind: NameKind) =>
  (
    from: NamedThing,
    into: NamedThing,
    document: string | null,
    score: number,
    reasons: readonly string[],
  ): NameSuggestion => ({ kind, from: thingOf(from), into: thingOf(into), document, score, reasons });
