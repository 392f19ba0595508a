import type { BalanceEvent, BalanceMonth } from '../link/balances/actor-balance.ts';
import { shortId } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 90;

/** A balance as a person reads it: between whom, then month by month; months in a row without an event are one line. */
export const balanceText = (months: readonly BalanceMonth[], names: readonly [string, string]): string => {
  const runs: BalanceMonth[][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && isEmpty(month) && isEmpty(last[0]!)) last.push(month);
    else runs.push([month]);
  }
  return [
    `${colors.bold(`${shown(names[0])} and ${shown(names[1])}`)}\n\n`,
    ...runs.map((run) => (run.length === 1 ? monthText(run[0]!, names) : emptyText(run))),
  ].join('');
};

const isEmpty = ({ events, alleged }: BalanceMonth): boolean => events.length === 0 && alleged.length === 0;

/** Months without an event, with those in which something began to be read. */
const emptyText = (run: readonly BalanceMonth[]): string =>
  [
    colors.bold(`${run[0]!.month} to ${run.at(-1)!.month}  no event`),
    ...run.flatMap(({ month, sourcesBegin, sourcesAdded }) => [
      ...mark(`sources begin here in ${month}`, sourcesBegin),
      ...mark(`sources came into the record in ${month}`, sourcesAdded),
    ]),
    '',
  ]
    .map((text) => `${text}\n`)
    .join('');

/** A month: the sums, then the events behind them, then what is only alleged. */
const monthText = (month: BalanceMonth, [first, second]: readonly [string, string]): string => {
  const arrows = { fromFirst: `${first} → ${second}`, fromSecond: `${second} → ${first}`, joint: 'together' };
  const line = ({ event, score, type, direction, tellings }: BalanceEvent) =>
    `  ${signed(score).padStart(5)} ${event.finding.date ?? month.month} ${type.padEnd(9)} ${colors.dim(shortId(event.finding.id))} ${arrows[direction]}${tellings.length > 1 ? `, told ${tellings.length} times` : ''}: “${cut(shown(event.finding.quote))}”`;
  return [
    colors.bold(
      `${month.month}  ${month.mean === null ? 'no event' : `${signed(month.sum)}, mean ${signed(month.mean)}`}`,
    ) +
      (month.events.length === 0
        ? ''
        : `  ${count(month.events.length, 'event')}, ${count(month.tellings, 'telling')}; cooperation ${signed(month.cooperation)}, conflict ${signed(month.conflict)}`),
    ...mark('sources begin here', month.sourcesBegin),
    ...mark('sources came into the record', month.sourcesAdded),
    ...month.events.map(line),
    ...month.alleged.map((event) => `${colors.dim('alleged')}${line(event)}`),
    '',
  ]
    .map((text) => `${text}\n`)
    .join('');
};

const mark = (what: string, sources: readonly string[]): readonly string[] =>
  sources.length === 0 ? [] : [colors.yellow(`  ▲ ${what}: ${shown(sources.join(', '))}`)];

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const cut = (words: string): string => shortened(words, MOST_WORDS);
