import { expect, it } from 'vitest';
import { passedOverText } from './passed-over-text.ts';

it('names what was passed over by its kind, the first of many', () => {
  const passed = ['a.png', 'b.png', 'c.png', 'd.png'].map(
    (name) => ({ origin: `in/${name}`, why: 'picture' }) as const,
  );
  expect(passedOverText([...passed, { origin: 'in/sums.csv', why: 'table' }])).toBe(
    [
      'Passed over 5 files; name one itself to have it read.',
      '  pictures (recognise their text to have it read): a.png, b.png, c.png and 1 more',
      '  tables without a column “text”: sums.csv',
    ].join('\n'),
  );
  expect(passedOverText([{ origin: 'in/README.md', why: 'about' }])).toBe(
    'Passed over 1 file; name one itself to have it read.\n  files about the files beside them: README.md',
  );
});
