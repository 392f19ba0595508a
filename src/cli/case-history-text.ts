import type { CaseHistory } from '../publish/case-histories.ts';
import { shortId } from './finding-text.ts';
import { colors, shown } from './terminal.ts';

/** A person's case as a person reads it: each step with its day, court, articles and term. */
export const caseHistoryText = ({ person, steps, stage }: CaseHistory): string =>
  [
    `${colors.bold(shown(person))}  ${colors.dim(`now: ${stage}`)}`,
    ...steps.map(
      ({ date, id, stage: step, body, articles, term, quote }) =>
        `  ${(date ?? '—').padEnd(12)} ${colors.dim(shortId(id))} ${step.padEnd(11)} ${
          [body, articles.join(', '), term]
            .filter(Boolean)
            .map((each) => shown(each!))
            .join('; ') || shown(quote).slice(0, 100)
        }`,
    ),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
