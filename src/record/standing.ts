/** A decision of any kind, as far as taking back is concerned. */
export interface Undoable {
  readonly number: number;
  readonly action: string;
  /** number of the decision that an `undo` takes back */
  readonly undoes: number | null;
}

/** The decisions that no later standing decision takes back. An undo can be undone. */
export const standing = <D extends Undoable>(decisions: readonly D[]): readonly D[] => {
  const undone = new Set<number>();
  for (const decision of decisions.toReversed())
    if (decision.action === 'undo' && decision.undoes !== null && !undone.has(decision.number))
      undone.add(decision.undoes);
  return decisions.filter((decision) => decision.action !== 'undo' && !undone.has(decision.number));
};
