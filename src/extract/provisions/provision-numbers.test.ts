import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { provisionCodebook } from './provision-codebook.ts';
import { provisionNumbers } from './provision-numbers.ts';

const codebook = provisionCodebook((await loadResources()).knowledge);

/** Numbers of lines, each a block; those that begin with `#` are headings. */
const numbers = (...lines: readonly string[]): readonly (string | null)[] => {
  const text = lines.map((line) => line.replace(/^# /, '')).join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const length = line.replace(/^# /, '').length;
    const block = {
      kind: line.startsWith('# ') ? ('heading' as const) : ('paragraph' as const),
      start,
      end: start + length,
    };
    start += length + 1;
    return block;
  });
  return provisionNumbers(text, blocks as unknown as Parameters<typeof provisionNumbers>[1], codebook);
};

it('numbers paragraphs, letters and Roman numbers under their article', () => {
  expect(
    numbers(
      '# Article 2',
      '1. The lake:',
      '(a) is open;',
      '(i) by day;',
      '(ii) by night;',
      '(b) is free.',
      '2. It is deep.',
      '# Article 3',
      '(a) Boats',
      '(b) Nets',
    ),
  ).toEqual([
    null,
    'Article 2(1)',
    'Article 2(1)(a)',
    'Article 2(1)(a)(i)',
    'Article 2(1)(a)(ii)',
    'Article 2(1)(b)',
    'Article 2(2)',
    null,
    'Article 3(a)',
    'Article 3(b)',
  ]);
});

it('takes the i behind h for a letter', () => {
  const letters = [...'abcdefghij'].map((letter) => `(${letter}) the boat`);
  expect(numbers('# Article 1', ...letters).at(-1)).toBe('Article 1(j)');
});

it('knows clauses numbered with points, and points without an article', () => {
  expect(numbers('# Article 4: Nets', '4.1 Nets are mended.', '5.2 Boats are not.')).toEqual([
    null,
    'Article 4.1',
    'point 5.2',
  ]);
  expect(numbers('The two sides agreed:', '1. to meet;', '2. to talk.')).toEqual([null, 'point 1', 'point 2']);
});
