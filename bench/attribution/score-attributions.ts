import { type CharSpan, metricTokens, overlapOf, sharedTokens, tokensTouched } from './word-tokens.ts';

/** An attribution of a gold or predicted file: each role a list of [start, end] offsets. */
export interface ScoredAttribution {
  readonly source: readonly CharSpan[];
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
}

export interface AttributionDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly attributions: readonly ScoredAttribution[];
}

/** How many pairs were made, of how many predicted and how many gold. */
export interface Tally {
  readonly found: number;
  readonly predicted: number;
  readonly gold: number;
}

export const ROLES = ['cue', 'source', 'content'] as const;
type Role = (typeof ROLES)[number];
type Prepared = Readonly<Record<Role, ReadonlySet<number>>>;

/** Measures by name: `cue overlap`, `whole overlap`, `pair overlap` and so on. */
export type Tallies = Readonly<Record<string, Tally>>;

const LEAST = 0.5;

const exact = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && sharedTokens(a, b) === a.size;
const overlaps = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => overlapOf(a, b) >= LEAST;

/** One-to-one pairs, the most alike first. */
const pairsOf = <T>(
  golds: readonly T[],
  guesses: readonly T[],
  fits: (gold: T, guess: T) => boolean,
  likeness: (gold: T, guess: T) => number,
): readonly (readonly [gold: T, guess: T])[] => {
  const candidates: { readonly likeness: number; readonly gold: T; readonly guess: T }[] = [];
  for (const gold of golds)
    for (const guess of guesses)
      if (fits(gold, guess)) candidates.push({ likeness: likeness(gold, guess), gold, guess });
  candidates.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const { gold, guess } of candidates) {
    if (taken.has(gold) || taken.has(guess)) continue;
    taken.add(gold).add(guess);
    pairs.push([gold, guess]);
  }
  return pairs;
};

const prepare = (text: string, attributions: readonly ScoredAttribution[]): readonly Prepared[] => {
  const tokens = metricTokens(text);
  return attributions.map(
    (one) => Object.fromEntries(ROLES.map((role) => [role, tokensTouched(one[role], tokens)])) as unknown as Prepared,
  );
};

const agree = (role: Role, gold: Prepared, guess: Prepared, same = overlaps): boolean =>
  (role === 'source' && gold.source.size === 0 && guess.source.size === 0) || same(gold[role], guess[role]);

const likeness = (gold: Prepared, guess: Prepared): number =>
  ROLES.reduce((sum, role) => sum + overlapOf(gold[role], guess[role]), 0);

/**
 * Scores one document. A role agrees when each span's words cover half of the larger one; a whole attribution when cue,
 * source and content all do (two empty sources agree); a pair when source and content do.
 */
export const scoreAttributions = (
  text: string,
  gold: readonly ScoredAttribution[],
  predicted: readonly ScoredAttribution[],
): Tallies => {
  const golds = prepare(text, gold);
  const guesses = prepare(text, predicted);
  const tallies: Record<string, Tally> = {};
  for (const role of ROLES) {
    const right = golds.map((one) => one[role]).filter((set) => set.size > 0);
    const ours = guesses.map((one) => one[role]).filter((set) => set.size > 0);
    const count = { predicted: ours.length, gold: right.length };
    tallies[`${role} exact`] = { found: pairsOf(right, ours, exact, () => 1).length, ...count };
    tallies[`${role} overlap`] = { found: pairsOf(right, ours, overlaps, overlapOf).length, ...count };
  }
  const count = { predicted: guesses.length, gold: golds.length };
  const whole = (same: typeof overlaps) =>
    pairsOf(golds, guesses, (a, b) => ROLES.every((role) => agree(role, a, b, same)), likeness).length;
  tallies['whole exact'] = { found: whole(exact), ...count };
  tallies['whole overlap'] = { found: whole(overlaps), ...count };
  tallies['pair overlap'] = {
    found: pairsOf(golds, guesses, (a, b) => agree('source', a, b) && agree('content', a, b), likeness).length,
    ...count,
  };
  return tallies;
};

/** Gold that no prediction finds as a whole, and predictions that find none. */
export const missesOf = (document: AttributionDocument, predicted: readonly ScoredAttribution[]) => {
  const golds = prepare(document.text, document.attributions);
  const guesses = prepare(document.text, predicted);
  const pairs = pairsOf(golds, guesses, (a, b) => ROLES.every((role) => agree(role, a, b)), likeness);
  const paired = new Set(pairs.flat());
  return {
    missed: document.attributions.flatMap((one, i) => {
      const gold = golds[i]!;
      if (paired.has(gold)) return [];
      const near = guesses.findIndex((guess) => !paired.has(guess) && overlaps(gold.cue, guess.cue));
      return [{ gold: one, near: predicted[near] ?? null }];
    }),
    extra: predicted.filter((_, i) => !paired.has(guesses[i]!)),
  };
};

/** How the content stands: as a quotation, with one in it, or without. */
export const contentKind = (text: string, { content }: ScoredAttribution): 'direct' | 'mixed' | 'indirect' => {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
  if (/^\s*[“"]/.test(words) && /[”"]\W*$/.test(words)) return 'direct';
  return /[“”"]/.test(words) ? 'mixed' : 'indirect';
};

export const addTallies = (a: Tallies, b: Tallies): Tallies => {
  const sum: Record<string, Tally> = { ...a };
  for (const [name, tally] of Object.entries(b)) {
    const other = sum[name];
    sum[name] = other
      ? {
          found: other.found + tally.found,
          predicted: other.predicted + tally.predicted,
          gold: other.gold + tally.gold,
        }
      : tally;
  }
  return sum;
};

/** Precision, recall and F1 in percent. */
export const ratesOf = ({ found, predicted, gold }: Tally) => ({
  precision: predicted ? (100 * found) / predicted : 0,
  recall: gold ? (100 * found) / gold : 0,
  f1: predicted + gold ? (200 * found) / (predicted + gold) : 0,
});
