import type { CaseHistory } from '../publish/case-histories.ts';
import { shortId } from './finding-text.ts';
import { colors, shown, terminalWidth } from './terminal.ts';

/** A person's case as a person reads it: each step with its day, court, articles and term. */
export const caseHistoryText = ({ person, steps, stage }: CaseHistory): string =>
  [
    `${colors.bold(shown(person))}  ${colors.dim(`now: ${stage}`)}`,
    ...steps.map(
      ({ date, id, stage: step, body, articles, term, quote }) =>
        `  ${(date ?? '—').padEnd(12)} ${colors.dim(shortId(id))} ${step.padEnd(11)} ${
          [body, articles.join(', '), term && termText(term)]
            .filter(Boolean)
            .map((each) => shown(each!))
            .join('; ') || cut(shown(quote))
        }`,
    ),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

/** Words that a terminal cannot show in the line are cut there; a file gets them whole. */
const cut = (words: string): string =>
  terminalWidth === null || words.length <= 100 ? words : `${words.slice(0, 99).trimEnd()}…`;

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** `P1Y6M` as “1 year 6 months”; what is no such duration stays as it is. */
const termText = (term: string): string =>
  /^P(?:\d+[YMWD])+$/.test(term)
    ? [...term.matchAll(/(\d+)([YMWD])/g)]
        .map(([, n, unit]) => `${n} ${UNITS[unit as keyof typeof UNITS]}${n === '1' ? '' : 's'}`)
        .join(' ')
    : term;
