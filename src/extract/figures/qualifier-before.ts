import type { FigureBound } from '../../kinds/figure.ts';
import type { AmountLine } from './amount-line.ts';

/** Qualifiers directly before the amount, outwards: `a total of more than`. The first that sets a bound wins. */
export const qualifierBefore = (
  line: AmountLine,
  at: number,
): { readonly from: number; readonly bound: FigureBound } => {
  let from = at;
  let bound: FigureBound = '=';
  for (let round = 0; round < 3; round++) {
    const match = line.codebook.before.endingBefore(line.row, from);
    if (!match || isPartOfVerb(line, match.from, from)) break;
    from = match.from;
    if (bound === '=') bound = match.value;
  }
  return { from, bound };
};

/** `$2 billion over five years`, `spread over two days`: the time in which; `lasted over five years` is a bound. */
export const isDuring = ({ row, codebook }: AmountLine, at: number): boolean => {
  const before = row[at - 2];
  return row[at - 1]?.key === 'over' && before !== undefined && before.key !== ',' && !codebook.lasting.has(before.key);
};

/** `handed over 15 prisoners`, `took over 40 schools`: the word belongs to the verb and sets no bound. */
const isPartOfVerb = ({ row, codebook }: AmountLine, from: number, to: number): boolean =>
  to === from + 1 && row[from]!.key === 'over' && codebook.handingOver.has(row[from - 1]?.key ?? '');
