import { extractFigures } from '../../../src/extract/figures/extract-figures.ts';
import { extractStatements } from '../../../src/extract/statements/extract-statements.ts';
import { inventedReader } from '../invented-reader.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { FIGURE_EXAMPLES } from './figure-examples.ts';
import { FIGURE_WAYS } from './figure-ways.ts';

/** Counts and amounts of ours, in digits and words, with bounds, as ranges, shares and changes. */
export const retoldFigures: RetoldKind = {
  ways: Object.keys(FIGURE_WAYS),
  async tellings(wanted) {
    const read = await inventedReader();
    const ways = Object.entries(FIGURE_WAYS).filter(([way]) => wanted(way));
    const tellings: Telling[] = [];
    for (const example of FIGURE_EXAMPLES)
      for (const [way, { tell, bound, range, unit = example.unit, value, by }] of ways) {
        const text = tell(example);
        if (text === null) continue;
        const reading = read(text);
        const amount = value === undefined || value < 100 ? (value ?? example.value) : value * example.value;
        const found = extractFigures(reading, extractStatements(reading, [])).find((one) =>
          range ? one.min === range[0] * amount && one.max === range[1] * amount : isAbout(one.value, amount),
        );
        tellings.push({
          way,
          text,
          found: found !== undefined,
          right: {
            unit: found?.unit === unit,
            bound: found?.bound === bound,
            speaker: found !== undefined && (found.attributedTo?.name ?? null) === (by ?? null),
          },
        });
      }
    return tellings;
  },
};

/** A third is told as 33.3 per cent, however many places it is given with. */
const isAbout = (value: number | null, expected: number): boolean =>
  value !== null && Math.abs(value - expected) < 0.05;
