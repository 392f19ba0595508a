/** PLOVER’s roots as the data have them (YIELD is CONCEDE and RETREAT), and the quadrant of each. */
export const QUADRANT: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  ACCUSE: 3,
  REQUEST: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  SANCTION: 4,
  COERCE: 4,
  ASSAULT: 4,
};

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

export interface LabelScore {
  /** mean of F1 over the labels that occur in the gold */
  readonly macroF1: number;
  readonly accuracy: number;
  readonly classes: Readonly<Record<string, ClassScore>>;
}

/** Scores one answer a sentence; no answer is a miss of the right label and a false alarm of none. */
export const scoreLabels = (gold: readonly string[], predicted: readonly (string | null)[]): LabelScore => {
  const classes: Record<string, ClassScore> = {};
  for (const label of [...new Set(gold)].sort()) {
    const hit = gold.filter((wanted, i) => wanted === label && predicted[i] === label).length;
    const count = gold.filter((wanted) => wanted === label).length;
    const answered = predicted.filter((answer) => answer === label).length;
    const precision = answered ? hit / answered : 0;
    const recall = hit / count;
    classes[label] = { precision, recall, f1: hit ? (2 * precision * recall) / (precision + recall) : 0, count };
  }
  const f1s = Object.values(classes).map(({ f1 }) => f1);
  return {
    macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    accuracy: gold.filter((wanted, i) => wanted === predicted[i]).length / gold.length,
    classes,
  };
};
