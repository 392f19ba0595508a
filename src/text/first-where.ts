/** Index of the first item of an ordered list that passes, which all behind it do too; its length where none does. By bisection. */
export const firstWhere = <T>(items: readonly T[], passes: (item: T) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
};
