import type { z } from 'zod';

/**
 * What is wrong with a value, in words of what to give instead; for schemas that say nothing of their own.
 * @returns undefined leaves it to zod
 */
export const plainMessage = (issue: z.core.$ZodRawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'It is missing.' : `Give ${NAMES[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      if (issue.origin === 'number') return `Give ${issue.minimum} or more.`;
      return issue.minimum === 1 ? 'It is empty.' : `Give at least ${issue.minimum} ${unitOf(issue.origin)}.`;
    case 'too_big':
      return issue.origin === 'number'
        ? `Give ${issue.maximum} or less.`
        : `Give at most ${issue.maximum} ${unitOf(issue.origin)}.`;
    case 'invalid_value':
      return `Choose from ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `'${key}'`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here.`;
    case 'invalid_format':
      return issue.pattern === undefined ? undefined : `Give it in the form ${issue.pattern}.`;
    default:
      return undefined;
  }
};

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
};

const unitOf = (origin: string): string => (origin === 'string' ? 'characters' : 'of them');
