import { withoutUnseen } from '../intake/unseen-characters.ts';
import type { Finding } from '../kinds/finding.ts';
import type { Span } from '../kinds/span.ts';
import { oncePer } from '../text/once-per.ts';
import { oneLine } from '../text/one-line.ts';
import { findingFacets } from './finding-facets.ts';

/** The least part of the longer span that two findings share when they are taken for one. */
const LEAST_OVERLAP = 0.5;

/** The least part of the words of the older one that the newer has too, wherever they stand. */
const LEAST_WORDS = 0.5;

/**
 * The finding of a newer reading that says what an older one said, at words that begin or end a little elsewhere: of
 * the same kind and type, most words shared; where the text itself moved (what nobody sees in its words is left out by newer
 * readings) the one of the very same words, the nearest of several. Null when there is none, or when two fit equally well.
 */
export const successorOf = (older: Finding, newer: readonly Finding[]): Finding | null => {
  const { type } = findingFacets(older);
  const alike = newer.filter((candidate) => candidate.kind === older.kind && findingFacets(candidate).type === type);
  const words = seenWords(older);
  const same = alike.filter((candidate) => seenWords(candidate) === words);
  if (same.length > 0)
    return same.reduce((a, b) => (Math.abs(b.start - older.start) < Math.abs(a.start - older.start) ? b : a));
  let best: Finding | null = null;
  let most = LEAST_OVERLAP;
  let tied = false;
  for (const candidate of alike) {
    const overlap = sharedPart(older, candidate);
    if (overlap < most || !sharesWords(words, seenWords(candidate))) continue;
    tied = overlap === most && best !== null;
    most = overlap;
    best = candidate;
  }
  return tied ? null : best;
};

/** Asked of every finding of a reading for every decision on the one before. */
const seenWords = oncePer(({ quote }: Finding): string => oneLine(withoutUnseen(quote).text));

const sharesWords = (older: string, newer: string): boolean => {
  const told = new Set(newer.split(' '));
  const words = older.split(' ');
  return words.filter((word) => told.has(word)).length >= LEAST_WORDS * Math.min(words.length, told.size);
};

const sharedPart = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start, 1);
