import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

it('leaves no mark by which a text could leave its element or attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>Q&A</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Q&amp;A&lt;/a&gt;',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text))),
  );
});

it('leaves out what turns the direction of what is read', () => {
  expect(escapeHtml('pay \u202E001\u202C now \u2066x\u2069')).toBe('pay 001 now x');
});

it('can be undone', () => {
  const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => MARKS[name]!)).toBe(text);
    }),
  );
});
