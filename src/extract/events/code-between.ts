import type { EventType } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { matchPredicates, type PredicateMatch } from './match-predicate.ts';
import { modalityOf } from './modality.ts';

/**
 * What a given source does to a given target, as event coders are asked for it: of all predicates of the text the one
 * whose actor is the source and whose recipient is the target; else the one that comes nearest to it.
 */
export const codeBetween = (
  reading: Reading,
  codebook: EventCodebook,
  source: Span | null,
  target: Span | null,
): CodedType | null => {
  let best: { readonly coded: CodedType; readonly score: number } | null = null;
  for (const sentence of reading.sentences) {
    const tree = treeOf(sentence);
    for (const match of matchPredicates(tree, codebook)) {
      const score = closeness(tree, sentence, match, source, target);
      if (!best || score > best.score) best = { coded: codedType(tree, match), score };
    }
  }
  return best?.coded ?? null;
};

/** An event type with its mode, after modality. */
export interface CodedType {
  readonly type: EventType;
  readonly mode: string | null;
}

const COOPERATIVE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'TRADE',
]);
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/**
 * PLOVER has no field for modality, it has types: an offer or announcement to cooperate is AGREE, a refusal REJECT, an
 * announced hostile act THREATEN; a deal that is concluded is SUPPORT.
 */
const codedType = (tree: Tree, { entry, predicate }: PredicateMatch): CodedType => {
  const modality = modalityOf(tree, predicate);
  if (COOPERATIVE.has(entry.type)) {
    if (modality === 'offered') return { type: 'AGREE', mode: null };
    if (modality === 'refused') return { type: 'REJECT', mode: null };
    if (modality === 'demanded') return { type: 'REQUEST', mode: null };
  }
  if (entry.mode === 'conclude') return { type: 'SUPPORT', mode: null };
  if (HOSTILE.has(entry.type)) {
    if (modality === 'offered') return { type: 'THREATEN', mode: null };
    if (modality === 'demanded') return { type: 'REQUEST', mode: null };
  }
  return { type: entry.type, mode: entry.mode };
};

const closeness = (
  tree: Tree,
  sentence: ReadSentence,
  match: PredicateMatch,
  source: Span | null,
  target: Span | null,
): number => {
  const at = (span: Span | null, heads: readonly number[]): boolean =>
    span !== null && heads.some((head) => within(tree, head, span));
  const below = (span: Span | null): boolean => span !== null && within(tree, match.predicate, span);
  let score = match.object === null && tree.tokens[match.predicate]!.upos !== 'VERB' ? 0 : 1;
  if (at(source, match.actors)) score += 4;
  else if (at(source, match.recipients)) score -= 1;
  else if (below(source)) score += 1;
  if (at(target, match.recipients)) score += 3;
  else if (below(target)) score += 2;
  score -= depth(tree, match.predicate) * 0.3;
  return score - (sentence.start > (source?.end ?? 0) ? 1 : 0);
};

/** Whether any token of the span is this token or stands below it. */
const within = (tree: Tree, head: number, span: Span): boolean =>
  tree.tokens.some((token) => token.start >= span.start && token.end <= span.end && reaches(tree, token.index, head));

const reaches = (tree: Tree, from: number, to: number): boolean => {
  for (let at = from, climbed = 0; at >= 0 && climbed < 40; at = tree.tokens[at]!.head, climbed++)
    if (at === to) return true;
  return false;
};

const depth = (tree: Tree, index: number): number => {
  let levels = 0;
  for (let at = tree.tokens[index]!.head; at >= 0 && levels < 20; at = tree.tokens[at]!.head) levels++;
  return levels;
};
