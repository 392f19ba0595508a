type Values = Readonly<Record<string, unknown>>;

/** What somebody typed into a form, put upon what the finding says by now. */
export interface CarriedOver {
  readonly values: Values;
  /** fields that both changed, each otherwise */
  readonly clashes: readonly string[];
}

/**
 * Carries over what was typed into a form when the finding was changed under it: a field that was not touched says what
 * it says now, one that was touched keeps what was typed.
 * @param before the values with which the form was opened
 * @param now the values that stand now
 * @param typed the values in the form
 */
export const carriedOver = (before: Values, now: Values, typed: Values): CarriedOver => {
  const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const touched = Object.keys(typed).filter((field) => differ(typed[field], before[field]));
  return {
    values: { ...now, ...Object.fromEntries(touched.map((field) => [field, typed[field]])) },
    clashes: touched.filter((field) => differ(now[field], before[field]) && differ(now[field], typed[field])),
  };
};
