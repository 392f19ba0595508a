import { z } from 'zod';

/** What a link says of its two ends: the same passage, one event, one claim, figures of one series. */
export const LINK_KINDS = ['repeat', 'same-event', 'claim', 'series'] as const;
export const LinkKind = z.enum(LINK_KINDS);
export type LinkKind = z.infer<typeof LinkKind>;

/** Of a claim: the second denies the first, says it again, or gives another account of it. */
export const LINK_RELATIONS = ['denies', 'repeats', 'answers'] as const;
export const LinkRelation = z.enum(LINK_RELATIONS);
export type LinkRelation = z.infer<typeof LinkRelation>;

/** What can be decided about a pair; `join` makes one that no rule found. */
export const LINK_ACTIONS = ['accept', 'reject', 'join', 'undo'] as const;

/**
 * What an analyst decides of a pair. Accepted and joined ones stay together, rejected ones apart, whatever is linked
 * later; the latest decision that stands counts.
 */
export const LinkDecision = z.object({
  kind: LinkKind,
  action: z.enum(LINK_ACTIONS),
  first: z.string().describe('id of a finding; of a passage `document:start-end`'),
  second: z.string(),
  relation: LinkRelation.nullable().default(null).describe('of claims joined by hand'),
  undoes: z.int().positive().nullable().default(null).describe('of an undo: number of the decision that it takes back'),
  who: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
  reason: z.string().nullable().default(null),
});
export type LinkDecision = Readonly<z.infer<typeof LinkDecision>>;

/** A decision to be recorded: what its ends are says of which kind it is. */
export type NewLinkDecision = Omit<LinkDecision, 'kind'>;

/** A decision as the record keeps it, for ever: numbered in order. */
export interface RecordedLinkDecision extends LinkDecision {
  readonly number: number;
}

/** A passage as decisions name it. */
export interface PassageEnd {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A passage as one string, the other way round of `readPassageEnd`. */
export const passageEnd = ({ document, start, end }: PassageEnd): string => `${document}:${start}-${end}`;

/** Null for what is no passage, such as the id of a finding. */
export const readPassageEnd = (text: string): PassageEnd | null => {
  const match = /^([0-9a-f]{64}):(\d+)-(\d+)$/.exec(text);
  return match ? { document: match[1]!, start: Number(match[2]), end: Number(match[3]) } : null;
};
