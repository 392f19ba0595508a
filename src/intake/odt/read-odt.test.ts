import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

const STYLES = `<office:automatic-styles>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
  <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-prefix="Article " style:num-suffix="." style:num-format="1"/>
    <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
  </text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
</office:automatic-styles>`;

const packed = (body: string, more: Record<string, string> = {}): Uint8Array => {
  const parts = {
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMES}>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
    ...more,
  };
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
};

const read = (bytes: Uint8Array) => readSource(bytes, { name: 'note.odt', mediaType: null });
const marked = async (body: string) => {
  const { text, marks } = await read(packed(body));
  return marks.map(({ role, level, number, start, end }) => [role, level, number, text.slice(start, end)]);
};

describe('readOdt', () => {
  it('reads paragraphs, headings and the title, blanks as they are shown', async () => {
    const body = `<text:p text:style-name="P1">Agreement on water</text:p>
      <text:h text:outline-level="1">Aims</text:h>
      <text:p>
        Norland   and <text:span>Ostria</text:span><text:s text:c="2"/>agree &amp; sign.<text:line-break/>They met. </text:p>
      <text:p text:style-name="P2">Means</text:p>`;
    expect((await read(packed(body))).text).toBe(
      'Agreement on water\n\nAims\n\nNorland and Ostria agree & sign.\nThey met.\n\nMeans',
    );
    expect(await marked(body)).toEqual([
      ['title', 1, null, 'Agreement on water'],
      ['heading', 1, null, 'Aims'],
      ['paragraph', null, null, 'Norland and Ostria agree & sign.\nThey met.'],
      ['heading', 2, null, 'Means'],
    ]);
  });

  it('counts the items of lists as the word processor shows them', async () => {
    const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
    const body = `<text:list text:style-name="L1">${item('<text:p>Each party opens the road.</text:p><text:p>It is free.</text:p>')}${item(
      `<text:p>Each party</text:p><text:list>${item('<text:p>clears mines;</text:p>')}${item('<text:p>reports.</text:p>')}</text:list>`,
    )}</text:list><text:list text:style-name="L2">${item('<text:p>a bullet</text:p>')}</text:list>`;
    expect(await marked(body)).toEqual([
      ['listItem', 1, 'Article 1.', 'Article 1. Each party opens the road.'],
      ['listItem', 1, null, 'It is free.'],
      ['listItem', 1, 'Article 2.', 'Article 2. Each party'],
      ['listItem', 2, '(a)', '(a) clears mines;'],
      ['listItem', 2, '(b)', '(b) reports.'],
      ['listItem', 1, null, 'a bullet'],
    ]);
  });

  it('puts notes behind the text, each with its reference, and reads tables by row', async () => {
    const body = `<text:p>The road is closed.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The ministry, 3 May.</text:p></text:note-body></text:note> It was open.</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Mines</text:p></table:table-cell></table:table-row></table:table>`;
    expect((await read(packed(body))).text).toBe(
      'The road is closed.1 It was open.\n\nYear\tMines\n\nThe ministry, 3 May.',
    );
    expect((await marked(body)).map(([role, , number, text]) => [role, number, text])).toEqual([
      ['paragraph', null, 'The road is closed.1 It was open.'],
      ['footnoteReference', '1', '1'],
      ['tableRow', null, 'Year\tMines'],
      ['footnote', '1', 'The ministry, 3 May.'],
    ]);
  });

  it('leaves out what is not shown: deletions, comments, hidden words, what pictures are called', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Never.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>They met<office:annotation><dc:creator>Ana</dc:creator><text:p>Never.</text:p></office:annotation> in Lea<text:span text:style-name="T1"> never</text:span>.<draw:frame><draw:image/><svg:title>Never.</svg:title><svg:desc>Never.</svg:desc></draw:frame></text:p>
      <text:p><text:title>Talks</text:title></text:p>`;
    expect((await read(packed(body))).text).toBe('They met in Lea.\n\nTalks');
  });

  it('leads every character back to its place in the XML, and takes what the document says of itself', async () => {
    const bytes = packed(
      '<text:p>Norland &lt;and&gt; Ostria.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>',
      {
        'meta.xml': `<office:document-meta ${NAMES}><office:meta><dc:title>Water</dc:title><meta:initial-creator>Ana</meta:initial-creator><dc:creator>Ben</dc:creator><dc:language>en-GB</dc:language><dc:date>2024-05-03T10:00:00</dc:date></office:meta></office:document-meta>`,
      },
    );
    const source = await read(bytes);
    expect(source.metadata).toMatchObject({ title: 'Water', author: 'Ana', language: 'en', published: null });
    const xml = strFromU8(unzipSync(bytes)['content.xml']!);
    if (source.origin.form !== 'parts') throw new Error('not by parts');
    expect(source.origin.parts.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([
      'Norland <and> Ostria.1',
      'A note.',
    ]);
    for (const { map } of source.origin.parts)
      for (const run of map.runs)
        for (let i = 0; i < run.length; i++) expect([source.text[run.start + i], '&']).toContain(xml[run.origin + i]);
  });

  it.each([
    [packed('<text:p>x</text:p>', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'encrypted'],
    [packed('<text:p>x'), 'malformed'],
    [packed('<text:p> </text:p>'), 'noText'],
    [packed('<text:p>x</text:p>').subarray(0, 300), 'malformed'],
  ])('names why one cannot be read (%#)', async (bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({ reason });
  });

  it('reads a document of thousands of styles that come from each other', async () => {
    const count = 16_000;
    const styles = Array.from(
      { length: count },
      (_, i) =>
        `<style:style style:name="S${i}" style:family="paragraph" style:parent-style-name="${i === 0 ? 'Heading_20_2' : `S${i - 1}`}"/>`,
    );
    const paragraphs = Array.from({ length: count }, (_, i) => `<text:p text:style-name="S${i}">Aims ${i}</text:p>`);
    const xml = `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document-content>`;
    const { marks } = await read(packed('', { 'content.xml': xml }));
    expect(marks).toHaveLength(count);
    expect(marks.every(({ role, level }) => role === 'heading' && level === 2)).toBe(true);
  });

  it('knows it when an ordinary program packed it again', async () => {
    const parts = unzipSync(packed('<text:p>They met.</text:p>'));
    const { mimetype, ...others } = parts;
    for (const again of [
      zipSync({ ...others, mimetype: mimetype! }),
      zipSync({ mimetype: mimetype!, 'content.xml': others['content.xml']! }),
      zipSync({
        ...others,
        'META-INF/manifest.xml': strToU8(
          '<manifest><file-entry media-type="application/vnd.oasis.opendocument.text" full-path="/"/></manifest>',
        ),
      }),
    ])
      expect((await read(again)).text).toBe('They met.');
    const sheet = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    await expect(read(zipSync({ ...others, mimetype: sheet }))).rejects.toThrow(
      'is an OpenDocument table, drawing or presentation',
    );
  });
});
