import { expect, test } from 'vitest';
import { popoverMark } from './popover-mark.ts';

test('an id that a file gives cannot become markup', () => {
  const html = popoverMark()({
    number: 1,
    first: true,
    citation: 'Gazette',
    passages: [
      {
        finding: 'x"><img src=x onerror=alert(1)>',
        document: 'd',
        start: 0,
        end: 5,
        quote: 'words',
        printed: false,
        within: false,
      },
    ],
  });
  expect(html).toContain('data-findings="x&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" popover>');
  expect(html).not.toContain('<img');
});
