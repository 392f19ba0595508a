import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import type { SourceText } from '../source-text.ts';

const read = (html: string | Uint8Array) =>
  readSource(typeof html === 'string' ? new TextEncoder().encode(html) : html, {
    name: 'page.html',
    mediaType: 'text/html',
  });

const PARAGRAPHS = [
  'The foreign ministers of Armenia and Azerbaijan met in Kazan on 24 October, both sides said in their statements.',
  'They spoke for two hours about the text of the treaty, article by article, and agreed to meet again before winter.',
  'Officials in both capitals described the talks as constructive, a word that is used after most meetings of the kind.',
];

const page = (article: string, head = '') => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">${head}<style>p { color: red }</style><script>track("visitor")</script></head>
<body><header><a href="/">Sample Wire</a></header><nav><ul><li><a href="/n">News</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article>${article}</article>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Other story</a></li></ul></aside></main>
<footer>Copyright Sample Wire. All rights reserved.</footer><script>more()</script></body></html>`;

const asParagraphs = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('\n');

/** Every character that is no inserted blank is the one that stands in the page, or its reference decodes to it. */
const expectExact = (source: SourceText, html: string) => {
  if (source.origin.form !== 'characters') throw new Error('not by characters');
  const { map } = source.origin;
  let copied = 0;
  for (const run of map.runs)
    for (let i = 0; i < run.length; i++) {
      const character = source.text[run.start + i]!;
      const at = run.origin + i;
      copied++;
      if (html[at] === character) continue;
      const begin = html.lastIndexOf('&', at);
      expect(html.slice(begin, at + 1)).toMatch(/^&[#\w]*$/);
      expect(at - begin).toBeLessThan(2);
    }
  expect(source.text.length - copied).toBe([...gaps(source)].reduce((sum, gap) => sum + gap.length, 0));
  for (const gap of gaps(source)) expect(gap).toMatch(/^\s+$/);
};

function* gaps(source: SourceText): Generator<string> {
  if (source.origin.form !== 'characters') return;
  let at = 0;
  for (const run of source.origin.map.runs) {
    if (run.start > at) yield source.text.slice(at, run.start);
    at = run.start + run.length;
  }
}

describe('readHtml', () => {
  it('takes the article and leaves navigation, scripts, styles, asides and footers', async () => {
    const html = page(`<h1>Ministers meet in Kazan</h1>${asParagraphs}`, '<title>Ministers meet in Kazan</title>');
    const source = await read(html);
    expect(source.text).toBe(['Ministers meet in Kazan', ...PARAGRAPHS].join('\n\n'));
    expect(source.marks.map((mark) => mark.role)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
    expectExact(source, html);
  });

  it('never lets hidden parts become text', async () => {
    const html = page(
      `${asParagraphs}<p hidden>one secret</p><p style="color:red; display: none">two secret</p><div aria-hidden="true">three secret</div><span popover>four secret</span><template><p>four secret</p></template><noscript>five secret</noscript><!-- six secret -->`,
    );
    expect((await read(html)).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('decodes character references and leads each to its ampersand', async () => {
    const html = page(
      `<p>Caf&eacute; &amp; caf&#233;&nbsp;&copyright &lt;b&gt; AT&T &amp;amp; &#x1F54A; ${PARAGRAPHS[0]}</p>${asParagraphs}`,
    );
    const source = await read(html);
    expect(source.text.startsWith('Café & café\u00a0©right <b> AT&T &amp; \u{1f54a} The foreign')).toBe(true);
    expectExact(source, html);
    const map = source.origin.form === 'characters' ? source.origin.map : null;
    expect(html.slice(map!.toOrigin(source.text.indexOf('é')))).toMatch(/^&eacute;/);
    expect(html.slice(map!.toOrigin(source.text.indexOf('right')))).toMatch(/^right &lt;b/);
  });

  it('marks headings, lists with their numbers, tables and notes', async () => {
    const html = page(
      `<h1>Talks</h1>${asParagraphs}<h2>Points</h2><ol start="3"><li>Open the road</li><li value="7">Open the bridge</li></ol>
      <table><tr><th>Year</th><th>Trucks</th></tr><tr><td>2023</td><td>40</td></tr></table>
      <p>Both sides signed it.<sup><a href="#fn1">1</a></sup> Nobody objected to the wording of it.</p><ol><li id="fn1">Statement of 24 October.</li></ol>`,
    );
    const source = await read(html);
    const marked = source.marks
      .filter((mark) => mark.role !== 'paragraph')
      .map((mark) => [mark.role, mark.level, mark.number, source.text.slice(mark.start, mark.end)]);
    expect(marked).toEqual([
      ['title', 1, null, 'Talks'],
      ['heading', 2, null, 'Points'],
      ['listItem', 1, '3', 'Open the road'],
      ['listItem', 1, '7', 'Open the bridge'],
      ['tableRow', null, null, 'Year\tTrucks'],
      ['tableRow', null, null, '2023\t40'],
      ['footnoteReference', null, '1', '1'],
      ['footnote', null, '1', 'Statement of 24 October.'],
    ]);
    expectExact(source, html);
  });

  it('takes a page without an article whole', async () => {
    const html = '<html><body><p>One line.</p><ul><li>A point</li><li>Another</li></ul></body></html>';
    expect((await read(html)).text).toBe('One line.\n\nA point\nAnother');
  });

  it('reads what the page says of itself', async () => {
    const head = `<title>Roads open - Sample Wire</title><link rel="canonical" href="https://example.org/roads">
      <meta property="og:site_name" content="Sample Wire"><meta name="author" content="A. Writer">
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-10-24T09:00:00+04:00"}]}</script>
      <script type="application/ld+json">{ broken</script>`;
    expect((await read(page(asParagraphs, head))).metadata).toEqual({
      title: 'Roads open',
      publisher: 'Sample Wire',
      author: 'A. Writer',
      fetched: null,
      published: '2024-10-24T09:00:00+04:00',
      language: 'en',
      address: 'https://example.org/roads',
    });
  });

  it('passes over what is no type and no name in data for search engines', async () => {
    const nested = `${'['.repeat(100_000)}"Sample Wire"${']'.repeat(100_000)}`;
    const head = `<script type="application/ld+json">[{"@type":{"toString":1,"valueOf":1}},
      {"@type":["Thing","NewsArticle"],"headline":"Roads open","publisher":${nested},"author":["A. Writer",{"name":"B. Writer"}]}]</script>`;
    expect((await read(page(asParagraphs, head))).metadata).toMatchObject({
      title: 'Roads open',
      publisher: null,
      author: 'A. Writer, B. Writer',
    });
  });

  it('decodes as the page names its encoding', async () => {
    const text = 'Встреча прошла в Москве.';
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5"></head><body><p>${text}</p></body></html>`;
    expect(await read(iconv.encode(html, 'iso-8859-5'))).toMatchObject({ text, encoding: 'iso-8859-5' });
  });

  it('survives broken mark-up: text in tables, unclosed elements, overlapping ones', async () => {
    const html = `<table>Loose &amp; words<tr><td>cell one<td>cell two</table><p>One <b>two <i>three</b> four</i><p>five<div>six`;
    const source = await read(html);
    expectExact(source, html);
    for (const word of ['cell one', 'cell two', 'One two three four', 'five', 'six'])
      expect(source.text).toContain(word);
  });

  it('reads hundreds of nested elements, and refuses a hundred thousand', async () => {
    const nested = (depth: number) => `<html><body>${'<div>'.repeat(depth)}The ministers met.${'</div>'.repeat(depth)}`;
    expect((await read(nested(900))).text).toBe('The ministers met.');
    await expect(read(nested(100_000))).rejects.toMatchObject({ reason: 'malformed' });
  });

  it('does not take tags in scripts and comments for nesting', async () => {
    const tags = '<div><section>'.repeat(1500);
    const html = page(`${asParagraphs}<script>const parts = '${tags}';</script><!-- ${tags} -->`);
    expect((await read(html)).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('leads every character of any page to itself', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'road',
        'Šuša',
        'the',
        '&amp;',
        '&eacute;',
        '&nbsp;',
        '&#x41;',
        '&lt',
        '&bogus;',
        '&',
        '\r\n',
        '  ',
        '🕊',
      ),
      fc.string({ maxLength: 5 }).map((each) => each.replace(/[<>&\0\r]/g, '')),
    );
    const inline = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const tag = fc.constantFrom('p', 'div', 'h2', 'b', 'td', 'li', 'ul', 'table', 'pre', 'span', 'section', 'a', 'br');
    const piece = fc
      .tuple(tag, inline, fc.boolean())
      .map(([name, text, closed]) => `<${name}>${text}${closed ? `</${name}>` : ''}`);
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 15 }), async (pieces) => {
        const html = `<html><body><p>Start.</p>${pieces.join('')}</body></html>`;
        expectExact(await read(html), html);
      }),
      { numRuns: 150 },
    );
  });
});
