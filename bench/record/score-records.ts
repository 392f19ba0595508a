import { ATTRIBUTES, leastOverlap } from './attributes.ts';
import type { Gold, ScoredRecord } from './scored-record.ts';

/** Counts for one kind; rates follow from them, and counts of several documents add up. */
export interface KindCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  /** found with every attribute right */
  readonly allRight: number;
  /** found with this attribute right */
  readonly right: Readonly<Record<string, number>>;
  readonly missed: readonly ScoredRecord[];
  readonly extra: readonly ScoredRecord[];
  /** found pairs in which an attribute is wrong, with its name */
  readonly wrong: readonly {
    readonly attribute: string;
    readonly gold: ScoredRecord;
    readonly predicted: ScoredRecord;
  }[];
}

export interface KindScore {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly allRightF1: number | null;
  readonly ofFound: Readonly<Record<string, number | null>>;
}

/** What the shared gold annotates; it says nothing of other kinds. */
const SHARED_KINDS = ['figure', 'statement', 'event', 'agreement', 'commitment', 'compliance'];

/**
 * Compares predictions with the gold of one document. A prediction finds a gold record of its kind when their spans
 * overlap by at least half of the longer one (events: a third); pairs are made greedily, best overlap first, one to
 * one. Predictions that start outside the gold's passages are ignored. Kinds that neither side has are left out.
 */
export const countRecords = (gold: Gold, predicted: readonly ScoredRecord[]): Readonly<Record<string, KindCounts>> => {
  const inside = predicted.filter((record) =>
    gold.passages.some(([start, end]) => record.start >= start && record.start < end),
  );
  const counts: Record<string, KindCounts> = {};
  for (const kind of gold.kinds ?? SHARED_KINDS) {
    const golds = gold.records.filter((record) => record.kind === kind);
    const guesses = inside.filter((record) => record.kind === kind);
    if (golds.length > 0 || guesses.length > 0) counts[kind] = countKind(kind, golds, guesses);
  }
  return counts;
};

const countKind = (kind: string, golds: readonly ScoredRecord[], guesses: readonly ScoredRecord[]): KindCounts => {
  const pairs = pairUp(golds, guesses, leastOverlap(kind));
  const tests = ATTRIBUTES[kind] ?? {};
  const right: Record<string, number> = Object.fromEntries(Object.keys(tests).map((attribute) => [attribute, 0]));
  const wrong: { attribute: string; gold: ScoredRecord; predicted: ScoredRecord }[] = [];
  let allRight = 0;
  for (const [one, other] of pairs) {
    let failed = 0;
    for (const [attribute, test] of Object.entries(tests))
      if (test(one, other)) right[attribute] = (right[attribute] ?? 0) + 1;
      else {
        failed++;
        wrong.push({ attribute, gold: one, predicted: other });
      }
    if (failed === 0) allRight++;
  }
  const foundGold = new Set(pairs.map(([one]) => one));
  const foundGuess = new Set(pairs.map(([, other]) => other));
  return {
    gold: golds.length,
    predicted: guesses.length,
    found: pairs.length,
    allRight,
    right,
    missed: golds.filter((record) => !foundGold.has(record)),
    extra: guesses.filter((record) => !foundGuess.has(record)),
    wrong,
  };
};

const pairUp = (golds: readonly ScoredRecord[], guesses: readonly ScoredRecord[], least: number) => {
  const candidates: { overlap: number; gold: ScoredRecord; guess: ScoredRecord }[] = [];
  for (const gold of golds)
    for (const guess of guesses) {
      const shared = Math.max(0, Math.min(gold.end, guess.end) - Math.max(gold.start, guess.start));
      const overlap = shared / Math.max(gold.end - gold.start, guess.end - guess.start);
      if (overlap >= least) candidates.push({ overlap, gold, guess });
    }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<ScoredRecord>();
  const pairs: (readonly [ScoredRecord, ScoredRecord])[] = [];
  for (const { gold, guess } of candidates) {
    if (taken.has(gold) || taken.has(guess)) continue;
    taken.add(gold).add(guess);
    pairs.push([gold, guess]);
  }
  return pairs;
};

/** The counts of several documents together. */
export const addCounts = (
  all: readonly Readonly<Record<string, KindCounts>>[],
): Readonly<Record<string, KindCounts>> => {
  const sum: Record<string, KindCounts> = {};
  for (const counts of all)
    for (const [kind, one] of Object.entries(counts)) {
      const other = sum[kind];
      if (!other) {
        sum[kind] = one;
        continue;
      }
      const attributes = new Set([...Object.keys(one.right), ...Object.keys(other.right)]);
      sum[kind] = {
        gold: one.gold + other.gold,
        predicted: one.predicted + other.predicted,
        found: one.found + other.found,
        allRight: one.allRight + other.allRight,
        right: Object.fromEntries(
          [...attributes].map((name) => [name, (one.right[name] ?? 0) + (other.right[name] ?? 0)]),
        ),
        missed: [...other.missed, ...one.missed],
        extra: [...other.extra, ...one.extra],
        wrong: [...other.wrong, ...one.wrong],
      };
    }
  return sum;
};

/** Rates in percent, to one decimal; null where there is nothing to divide by. */
export const rates = (counts: KindCounts): KindScore => {
  const f1 = (found: number) => share(2 * found, counts.gold + counts.predicted);
  return {
    gold: counts.gold,
    predicted: counts.predicted,
    precision: share(counts.found, counts.predicted),
    recall: share(counts.found, counts.gold),
    f1: f1(counts.found),
    allRightF1: f1(counts.allRight),
    ofFound: Object.fromEntries(
      Object.entries(counts.right).map(([name, right]) => [name, share(right, counts.found)]),
    ),
  };
};

const share = (part: number, whole: number): number | null => (whole ? +((100 * part) / whole).toFixed(1) : null);
