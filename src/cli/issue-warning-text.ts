import type { IssueWarning } from '../publish/issue/check/issue-warning.ts';
import { colors, shown } from './terminal.ts';

/** A warning with what the issue and the source have. */
export const issueWarningText = ({ sentence, rule, message, expected, actual }: IssueWarning): string =>
  [
    `${colors.bold(sentence)}  ${rule}: ${shown(message)}`,
    `    issue:  ${shown(actual)}`,
    ...(expected === null ? [] : [`    source: ${shown(expected)}`]),
    '',
  ].join('\n');
