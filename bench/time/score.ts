/** A temporal expression of a gold or predicted file. */
export interface ScoredTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly mod?: string | null;
  readonly text?: string;
}

/** One document of a file in the format of the benchmark: text, its creation time, its expressions. */
export interface TimeDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly ScoredTimex[];
}

export interface Ratio {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TimeError {
  readonly document: string;
  readonly kind: 'missed' | 'spurious' | 'value' | 'type' | 'extent';
  readonly gold: ScoredTimex | null;
  readonly predicted: ScoredTimex | null;
}

export interface TypeCount {
  gold: number;
  predicted: number;
  found: number;
  valueRight: number;
}

export interface TimeScore {
  readonly documents: number;
  readonly gold: number;
  readonly predicted: number;
  readonly strict: Ratio;
  readonly relaxed: Ratio;
  readonly typeF1: number;
  readonly valueF1: number;
  readonly byType: Readonly<Record<string, TypeCount>>;
  readonly errors: readonly TimeError[];
}

const ratio = (hits: number, gold: number, predicted: number): Ratio => {
  const precision = predicted === 0 ? 0 : (100 * hits) / predicted;
  const recall = gold === 0 ? 0 : (100 * hits) / gold;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/**
 * TempEval-3 (UzZaman et al. 2013), micro-averaged over documents. Relaxed: the spans overlap, paired one to one from
 * the left. Strict: they are the same. Type and value F1: the share of right ones among the relaxed pairs, times the
 * relaxed F1. The document creation time is not scored.
 */
export const scoreTimexes = (
  gold: readonly TimeDocument[],
  predicted: ReadonlyMap<string, readonly ScoredTimex[]>,
): TimeScore => {
  const errors: TimeError[] = [];
  const byType: Record<string, TypeCount> = {};
  const typeOf = (type: string) => (byType[type] ??= { gold: 0, predicted: 0, found: 0, valueRight: 0 });
  let [goldCount, predictedCount, pairs, strict, type, value] = [0, 0, 0, 0, 0, 0];
  const inOrder = (a: ScoredTimex, b: ScoredTimex) => a.start - b.start || a.end - b.end;
  for (const document of gold) {
    const right = [...document.timex].sort(inOrder);
    const ours = [...(predicted.get(document.id) ?? [])].sort(inOrder);
    goldCount += right.length;
    predictedCount += ours.length;
    for (const timex of right) typeOf(timex.type).gold++;
    for (const timex of ours) typeOf(timex.type).predicted++;
    const note = (kind: TimeError['kind'], g: ScoredTimex | null, p: ScoredTimex | null) =>
      errors.push({ document: document.id, kind, gold: g, predicted: p });
    let [i, j] = [0, 0];
    while (i < right.length || j < ours.length) {
      const g = right[i];
      const p = ours[j];
      if (g && p && g.start < p.end && p.start < g.end) {
        i++;
        j++;
        pairs++;
        const same = {
          span: g.start === p.start && g.end === p.end,
          type: g.type === p.type,
          value: g.value === p.value,
        };
        strict += Number(same.span);
        type += Number(same.type);
        value += Number(same.value);
        typeOf(g.type).found++;
        typeOf(g.type).valueRight += Number(same.value);
        if (!same.value) note('value', g, p);
        else if (!same.type) note('type', g, p);
        else if (!same.span) note('extent', g, p);
      } else if (g && (!p || g.end <= p.start)) {
        note('missed', g, null);
        i++;
      } else {
        note('spurious', null, p!);
        j++;
      }
    }
  }
  const relaxed = ratio(pairs, goldCount, predictedCount);
  const share = (hits: number) => (pairs === 0 ? 0 : (hits / pairs) * relaxed.f1);
  return {
    documents: gold.length,
    gold: goldCount,
    predicted: predictedCount,
    strict: ratio(strict, goldCount, predictedCount),
    relaxed,
    typeF1: share(type),
    valueF1: share(value),
    byType,
    errors,
  };
};
