import type { FigureFinding } from '../kinds/figure.ts';

/** The words before an amount that is no exact one. */
export const BOUND_WORDS: Readonly<Record<FigureFinding['bound'], string>> = {
  '=': '',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'fewer than ',
  '<=': 'up to ',
  '~': 'about ',
};

/** A number with thin spaces between thousands, so that it reads the same in every country. */
export const formatNumber = (value: number): string => {
  const [whole, fraction] = String(rounded(value)).split('.') as [string, string | undefined];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202F') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
};

/** A third is not printed with all its threes. */
const rounded = (value: number): number => (/\.\d{5,}/.test(String(value)) ? Math.round(value * 100) / 100 : value);

/** `km²` for the `km2` of the record. */
const raised = (unit: string): string => unit.replace(/(?<=^[a-z]{1,2})[23]$/, (digit) => (digit === '2' ? '²' : '³'));

/** `more than 400 persons`, `1.5–2 m`, `about 13 000 000 000 USD`. */
export const formatAmount = (figure: Pick<FigureFinding, 'value' | 'min' | 'max' | 'bound' | 'unit'>): string => {
  const amount =
    figure.min !== null && figure.max !== null
      ? `${formatNumber(figure.min)}–${formatNumber(figure.max)}`
      : figure.value !== null
        ? formatNumber(figure.value)
        : '';
  const unit = figure.unit === 'percent' ? '\u202F%' : figure.unit ? ` ${raised(figure.unit)}` : '';
  return `${BOUND_WORDS[figure.bound]}${amount}${unit}`;
};
