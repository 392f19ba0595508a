import type { BalanceEvent, BalanceMonth } from '../link/balances/actor-balance.ts';
import { shortId } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 90;

/** A month of a balance as a person reads it: the sums, then the events behind them, then what is only alleged. */
export const balanceMonthText = (month: BalanceMonth, [first, second]: readonly [string, string]): string => {
  const arrows = { fromFirst: `${first} → ${second}`, fromSecond: `${second} → ${first}`, joint: 'together' };
  const line = ({ event, score, type, direction, tellings }: BalanceEvent) =>
    `  ${signed(score).padStart(5)} ${event.finding.date ?? event.earliest} ${type.padEnd(9)} ${colors.dim(shortId(event.finding.id))} ${arrows[direction]}${tellings.length > 1 ? `, told ${tellings.length} times` : ''}: “${cut(shown(event.finding.quote))}”`;
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
