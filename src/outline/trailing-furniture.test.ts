import { expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const kindsOf = (text: string) =>
  outline(plainSource(text)).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);

const ARTICLE = Array.from(
  { length: 12 },
  (_, i) =>
    `The council met for the ${i + 2}th time on the repair of the old bridge, and the mayor spoke of its costs.`,
);
const DIALOGUE = [
  'Necessary Cookies',
  'This cookie is used to tell visitors of the market page from programs.',
  'Functional Cookies',
  'Remembers in which language a visitor reads the pages of the market.',
  'Save my choice',
];

it('the dialogue on cookies behind an article is none of it', () => {
  const blocks = kindsOf(['The old bridge', ...ARTICLE, ...DIALOGUE].join('\n\n'));
  expect(blocks.filter(([kind]) => kind === 'paragraph').map(([, text]) => text)).toEqual(ARTICLE);
  expect(blocks.slice(-DIALOGUE.length).map(([kind]) => kind)).toEqual(DIALOGUE.map(() => 'furniture'));
});

it('an article that goes on behind it is read to its end, and one on cookies too', () => {
  const inTheMiddle = kindsOf(
    ['The old bridge', ...ARTICLE.slice(0, 6), ...DIALOGUE, ...ARTICLE.slice(6)].join('\n\n'),
  );
  expect(inTheMiddle.filter(([kind, text]) => kind === 'paragraph' && ARTICLE.includes(text!))).toHaveLength(12);
  const onCookies = kindsOf(
    [
      'The baker’s law',
      ...ARTICLE.map((line) => `${line} Which cookies are sold there is a matter of the market.`),
    ].join('\n\n'),
  );
  expect(onCookies.filter(([kind]) => kind === 'paragraph')).toHaveLength(12);
});
