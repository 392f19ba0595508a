/**
 * Krippendorff’s alpha for nominal data: 1 for perfect agreement, 0 for what chance gives, below 0 for less than that.
 * Any number of observers, values may be missing. Null where nothing can be compared: fewer than two values in every
 * unit, or one and the same value throughout.
 *
 * With n_cc' the coincidences of values c and c' (each pair of values within a unit counts 1 / (m_u − 1), m_u being the
 * values of the unit) and n_c their sums: α = 1 − (n − 1) · Σ n_cc' (c ≠ c') / Σ n_c · n_c' (c ≠ c').
 * Source: K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011), section C.
 *
 * @param units of each unit the values that observers gave it
 */
export const krippendorffAlpha = (units: Iterable<readonly string[]>): number | null => {
  const totals = new Map<string, number>();
  let all = 0;
  let differing = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      differing += (count * (values.length - count)) / (values.length - 1);
    }
    all += values.length;
  }
  const expected = [...totals.values()].reduce((sum, total) => sum + total * (all - total), 0);
  return expected === 0 ? null : 1 - ((all - 1) * differing) / expected;
};
