import type { FigureBound } from '../../../src/kinds/figure.ts';
import type { FigureExample } from './figure-examples.ts';

/** A way of telling an amount, and what of it differs from the plain one. */
export interface FigureWay {
  readonly tell: (example: FigureExample) => string | null;
  readonly bound: FigureBound;
  /** two amounts of a range, as factors of the value */
  readonly range?: readonly [number, number];
  /** instead of the unit of what is counted */
  readonly unit?: string;
  readonly value?: number;
  /** whose word it is said to be */
  readonly by?: string;
}

interface Words {
  readonly n: string;
  readonly w: string;
  /** one and a half times, and twice as much, in digits */
  readonly more: string;
  readonly double: string;
  readonly noun: string;
  readonly Noun: string;
  readonly done: string;
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

const wordsOf = ({ digits, words, value, noun, done }: FigureExample): Words => ({
  n: digits,
  w: words,
  more: grouped(1.5 * value),
  double: grouped(2 * value),
  noun,
  Noun: noun.charAt(0).toUpperCase() + noun.slice(1),
  done,
});

const way = (
  tell: (words: Words) => string,
  bound: FigureBound = '=',
  options: Omit<FigureWay, 'tell' | 'bound'> = {},
): FigureWay => ({ tell: (example) => tell(wordsOf(example)), bound, ...options });
/** Of things that are counted one by one. */
const counted = (
  tell: (words: Words) => string,
  bound: FigureBound = '=',
  options: Omit<FigureWay, 'tell' | 'bound'> = {},
): FigureWay => ({
  tell: (example) => (/ of |^(?:euros|megawatts)$/.test(example.noun) ? null : tell(wordsOf(example))),
  bound,
  ...options,
});
const MINISTRY = { by: 'ministry' };

export const FIGURE_WAYS: Readonly<Record<string, FigureWay>> = {
  plain: way(({ n, noun }) => `The report lists ${n} ${noun}.`),
  'in words': way(({ w, noun }) => `The report lists ${w} ${noun}.`),
  'as the subject': way(({ n, noun, done }) => `${n} ${noun} were ${done}.`),
  'as the subject, in words': way(
    ({ w, noun, done }) => `${w.charAt(0).toUpperCase()}${w.slice(1)} ${noun} were ${done} in May.`,
  ),
  'there were': way(({ n, noun }) => `There were ${n} ${noun} in the valley.`),
  'more than': way(({ n, noun }) => `The report lists more than ${n} ${noun}.`, '>'),
  over: way(({ n, noun, done }) => `Over ${n} ${noun} were ${done}.`, '>'),
  'in excess of': way(({ n, noun }) => `The report lists in excess of ${n} ${noun}.`, '>'),
  'at least': way(({ n, noun, done }) => `At least ${n} ${noun} were ${done}.`, '>='),
  'no fewer than': way(({ n, noun, done }) => `No fewer than ${n} ${noun} were ${done}.`, '>='),
  'or more': way(({ n, noun, done }) => `${n} or more ${noun} were ${done}.`, '>='),
  nearly: way(({ n, noun, done }) => `Nearly ${n} ${noun} were ${done}.`, '<'),
  'fewer than': way(({ n, noun, done }) => `Fewer than ${n} ${noun} were ${done}.`, '<'),
  'up to': way(({ n, noun }) => `The report lists up to ${n} ${noun}.`, '<='),
  'as many as': way(({ n, noun, done }) => `As many as ${n} ${noun} were ${done}.`, '<='),
  'no more than': way(({ n, noun, done }) => `No more than ${n} ${noun} were ${done}.`, '<='),
  about: way(({ n, noun, done }) => `About ${n} ${noun} were ${done}.`, '~'),
  some: way(({ n, noun, done }) => `Some ${n} ${noun} were ${done}.`, '~'),
  'an estimated': way(({ n, noun, done }) => `An estimated ${n} ${noun} were ${done}.`, '~'),
  'or so': way(({ n, noun, done }) => `${n} or so ${noun} were ${done}.`, '~'),
  'more than, in words': way(({ w, noun, done }) => `More than ${w} ${noun} were ${done}.`, '>'),
  'between and': way(({ n, more, noun, done }) => `Between ${n} and ${more} ${noun} were ${done}.`, '=', {
    range: [1, 1.5],
  }),
  'from to': way(({ n, more, noun }) => `The report lists from ${n} to ${more} ${noun}.`, '=', { range: [1, 1.5] }),
  'with a dash': way(({ n, more, noun, done }) => `${n}–${more} ${noun} were ${done}.`, '=', { range: [1, 1.5] }),
  'a total of': way(({ n, noun, done }) => `A total of ${n} ${noun} were ${done}.`),
  another: way(({ n, noun, done }) => `Another ${n} ${noun} were ${done}.`),
  'a further': way(({ n, noun, done }) => `A further ${n} ${noun} were ${done}.`),
  'so many more': way(({ n, noun, done }) => `${n} more ${noun} were ${done}.`),
  'the last': way(({ n, noun, done }) => `The last ${n} ${noun} were ${done} in May.`),
  'with an adjective': counted(({ n, noun, done }) => `${n} northern ${noun} were ${done}.`),
  'with a name before': counted(({ n, noun, done }) => `${n} Kelvian ${noun} were ${done}.`),
  'of whom': counted(({ n, double, noun, done }) => `Of the ${double} ${noun}, ${n} were ${done}.`),
  'so many of them': counted(({ n, double, noun, done }) => `There were ${double} ${noun}; ${n} of them were ${done}.`),
  'so many of the': counted(({ n, double, noun, done }) => `${n} of the ${double} ${noun} were ${done}.`),
  including: counted(({ n, noun }) => `Many places suffered, including ${n} ${noun}.`),
  'among them': counted(({ n, noun }) => `Losses were high, among them ${n} ${noun}.`),
  'the number rose to': counted(({ n, noun }) => `The number of ${noun} rose to ${n}.`),
  'the number of was': counted(({ n, noun }) => `The number of ${noun} was ${n}.`),
  'rose by to': way(({ n, noun, double }) => `The stock rose by ${n} ${noun} to ${double}.`),
  'rose from to': way(({ n, noun, double }) => `The stock rose from ${double} to ${n} ${noun}.`),
  'brought the total to': counted(({ n, noun }) => `This brought the number of ${noun} to ${n}.`),
  'compared with': way(
    ({ n, noun, double, done }) => `${n} ${noun} were ${done}, compared with ${double} a year earlier.`,
  ),
  'up from': way(({ n, noun, double, done }) => `${n} ${noun} were ${done}, up from ${double} in 2022.`),
  numbering: counted(({ n, Noun }) => `${Noun} numbered ${n}.`),
  'it said': way(({ n, noun, done }) => `The ministry said ${n} ${noun} were ${done}.`, '=', MINISTRY),
  'according to': way(({ n, noun, done }) => `According to the ministry, ${n} ${noun} were ${done}.`, '=', MINISTRY),
  'it said, behind': way(({ n, noun, done }) => `${n} ${noun} were ${done}, the ministry said.`, '=', MINISTRY),
  'put at': counted(({ n, noun }) => `The ministry put the number of ${noun} at ${n}.`, '=', MINISTRY),
  'estimated at': counted(({ n, noun }) => `The ministry estimated the number of ${noun} at ${n}.`, '=', MINISTRY),
  'reported, in quotation marks': way(
    ({ n, noun, done }) => `“We know that ${n} ${noun} were ${done},” the ministry said.`,
    '=',
    MINISTRY,
  ),
  'in brackets': way(({ n, noun }) => `The list is long (${n} ${noun}).`),
  'between dashes': way(({ n, noun, done }) => `Much – ${n} ${noun} – was ${done}.`),
  'after a day': way(({ n, noun, done }) => `On 3 May, ${n} ${noun} were ${done}.`),
  'after a year': way(({ n, noun, done }) => `In 2023, ${n} ${noun} were ${done}.`),
  'behind a colon': way(({ n, noun }) => `The balance: ${n} ${noun}.`),
  'in a list': way(({ n, noun }) => `The report lists two ferries, ${n} ${noun} and six cars.`),
  'in a relative clause': way(({ n, noun, done }) => `The storm, in which ${n} ${noun} were ${done}, passed.`),
  'without separators': way(({ n, noun, done }) => `${n.replace(',', '')} ${noun} were ${done}.`),
  'in thousands': way(({ n, noun, done }) => `${n} thousand ${noun} were ${done}.`, '=', { value: 1000 }),
  'in millions': way(({ n, noun, done }) => `${n} million ${noun} were ${done}.`, '=', { value: 1e6 }),
  'per cent': way(({ noun }) => `12 per cent of ${noun} are gone.`, '=', { value: 12, unit: 'percent' }),
  'with a sign of per cent': way(({ noun }) => `12.5% of the ${noun} are gone.`, '=', { value: 12.5, unit: 'percent' }),
  'a third': way(({ noun }) => `A third of the ${noun} are gone.`, '=', { value: 33.3, unit: 'percent' }),
  'two thirds': way(({ noun }) => `Two thirds of the ${noun} are gone.`, '=', { value: 66.7, unit: 'percent' }),
  half: way(({ noun }) => `Half of the ${noun} are gone.`, '=', { value: 50, unit: 'percent' }),
  'more than half': way(({ noun }) => `More than half of the ${noun} are gone.`, '>', { value: 50, unit: 'percent' }),
  'one in four': counted(({ noun }) => `One in four ${noun} is gone.`, '=', { value: 25, unit: 'percent' }),
  'rose by per cent': counted(({ noun }) => `The number of ${noun} rose by 4 % to a new high.`, '=', {
    value: 4,
    unit: 'percent',
  }),
  'a dozen': counted(({ noun }) => `A dozen ${noun} are gone.`, '=', { value: 12 }),
  'two dozen': counted(({ noun }) => `Two dozen ${noun} are gone.`, '=', { value: 24 }),
};
