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
  undoes: z.int().positive().optional(),
  share: z.number().lt(5).optional(),
  code: z.string().length(3).optional(),
  embargo: z.iso.date().optional(),
  expires: z.iso.datetime().optional(),
  address: z.url().optional(),
  mail: z.email().optional(),
  either: z.union([z.string(), z.number()]).optional(),
  nested: z.union([z.iso.date(), z.array(z.number())]).optional(),
  told: z.discriminatedUnion('by', [z.object({ by: z.literal('a') }), z.object({ by: z.literal('b') })]).optional(),
  refined: z
    .string()
    .refine((text) => text !== 'z')
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
  [{ id: 'z' }, 'Give it in the form that docs/api.md shows.'],
  [{ undoes: 0 }, 'Give more than 0.'],
  [{ share: 5 }, 'Give less than 5.'],
  [{ code: 'abcd' }, 'Give exactly 3 characters.'],
  [{ code: 'ab' }, 'Give exactly 3 characters.'],
  [{ embargo: 'tomorrow' }, 'Give a day as 2024-10-27.'],
  [{ expires: '2024-10-27' }, 'Give a time in UTC as 2024-10-27T09:30:00Z.'],
  [{ address: 'example' }, 'Give an address, such as https://example.org/page.'],
  [{ mail: 'example' }, 'Give an address for mail, such as desk@example.org.'],
  [{ either: true }, 'Give text. Or: Give a number.'],
  [{ nested: true }, 'Give text. Or: Give a list.'],
  [{ nested: ['x', 'y'] }, 'Give it in the form that docs/api.md shows.'],
  [{ told: { by: 'c' } }, 'Choose from a, b.'],
  [{ refined: 'z' }, 'Give it in the form that docs/api.md shows.'],
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
