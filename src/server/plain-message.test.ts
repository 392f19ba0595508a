import { expect, test } from 'vitest';
import { z } from 'zod';
import { plainMessage } from './plain-message.ts';

const schema = z.strictObject({
  words: z.string().min(1).max(5).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
  kinds: z.array(z.enum(['event', 'figure'])).optional(),
  id: z
    .string()
    .regex(/^[a-f]+$/)
    .optional(),
  own: z.string().regex(/^x$/, { error: 'Give x.' }).optional(),
});

test.each([
  [{ words: 5 }, 'Give text.'],
  [{ words: '' }, 'It is empty.'],
  [{ words: 'too long' }, 'Give at most 5 characters.'],
  [{ limit: 'many' }, 'Give a number.'],
  [{ limit: 0 }, 'Give 1 or more.'],
  [{ limit: 900 }, 'Give 500 or less.'],
  [{ limit: 1.5 }, 'Give a whole number.'],
  [{ kinds: 'event' }, 'Give a list.'],
  [{ kinds: ['evnt'] }, 'Choose from event, figure.'],
  [{ id: 'z' }, 'Give it in the form /^[a-f]+$/.'],
  [{ own: 'y' }, 'Give x.'],
  [{ lmit: 5 }, "'lmit' is not known here."],
])('%j', (value, message) => {
  expect(schema.safeParse(value, { error: plainMessage }).error?.issues.map((issue) => issue.message)).toEqual([
    message,
  ]);
});

test('a value that is missing', () => {
  expect(z.object({ q: z.string() }).safeParse({}, { error: plainMessage }).error?.issues[0]?.message).toBe(
    'It is missing.',
  );
});
