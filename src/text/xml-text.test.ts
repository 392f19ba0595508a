import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

it('keeps tabs and line ends, and leaves out what XML has no place for', () => {
  expect(xmlText('a\tb\nc\u0000\u0008\u001Bd\uFFFE')).toBe('a\tb\ncd');
  expect(xmlText('half \uD800')).toBe('half \uFFFD');
  expect(xmlText(`"Q&A" <it's>`)).toBe('&quot;Q&amp;A&quot; &lt;it&#39;s&gt;');
});

it('gives of any text what an XML document may hold', () => {
  // XML 1.0, production [2] Char
  const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).toMatch(CHARACTERS);
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
