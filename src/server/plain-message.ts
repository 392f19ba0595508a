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
      if (NUMBERS.has(issue.origin))
        return `Give ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}.`;
      if (issue.exact) return `Give exactly ${issue.minimum} ${unitOf(issue.origin)}.`;
      return issue.minimum === 1 ? 'It is empty.' : `Give at least ${issue.minimum} ${unitOf(issue.origin)}.`;
    case 'too_big':
      if (NUMBERS.has(issue.origin))
        return `Give ${issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`}.`;
      return `Give ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum} ${unitOf(issue.origin)}.`;
    case 'invalid_value':
      return `Choose from ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `'${key}'`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here.`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? AS_DOCUMENTED;
    case 'invalid_union':
      return ofUnion(issue);
    case 'custom':
      return AS_DOCUMENTED;
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

const NUMBERS: ReadonlySet<string> = new Set(['number', 'int', 'bigint']);

/** What people read of a form: never the regular expression that checks it. */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'Give a day as 2024-10-27.',
  datetime: 'Give a time in UTC as 2024-10-27T09:30:00Z.',
  email: 'Give an address for mail, such as desk@example.org.',
  time: 'Give a time of day as 09:30:00.',
  url: 'Give an address, such as https://example.org/page.',
};

const AS_DOCUMENTED = 'Give it in the form that docs/api.md shows.';

/** Of what may be one of several: what each of them would take, where that is one thing of the value as a whole. */
const ofUnion = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string => {
  if (Array.isArray(issue.options)) return `Choose from ${issue.options.map(String).join(', ')}.`;
  const taken = issue.errors.map(([first, ...others]) =>
    first && others.length === 0 && first.path.length === 0 ? first.message : null,
  );
  return taken.length === 0 || taken.includes(null) ? AS_DOCUMENTED : [...new Set(taken)].join(' Or: ');
};

const unitOf = (origin: string): string => (origin === 'string' ? 'characters' : 'of them');
