import type { Finding } from '../kinds/finding.ts';
import type { Span } from '../kinds/span.ts';
import { findingFacets } from './finding-facets.ts';

/** The least part of the longer span that two findings share when they are taken for one. */
const LEAST_OVERLAP = 0.5;

/**
 * The finding of a newer reading that says what an older one said, at words that begin or end a little elsewhere: of
 * the same kind and type, most words shared. Null when there is none, or when two fit equally well.
 */
export const successorOf = (older: Finding, newer: readonly Finding[]): Finding | null => {
  const { type } = findingFacets(older);
  let best: Finding | null = null;
  let most = LEAST_OVERLAP;
  let tied = false;
  for (const candidate of newer) {
    if (candidate.kind !== older.kind || findingFacets(candidate).type !== type) continue;
    const overlap = sharedPart(older, candidate);
    if (overlap < most) continue;
    tied = overlap === most && best !== null;
    most = overlap;
    best = candidate;
  }
  return tied ? null : best;
};

const sharedPart = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start, 1);
