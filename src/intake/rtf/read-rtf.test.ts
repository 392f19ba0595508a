import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\froman\fcharset204 Times;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s2\b heading 2;}}{\*\generator Writer;}`;

const file = (body: string): Uint8Array => Buffer.from(`${HEAD}${body}}`, 'latin1');
const read = (body: string) => readSource(file(body), { name: 'note.rtf', mediaType: null });
const marked = async (body: string) => {
  const { text, marks } = await read(body);
  return marks.map(({ role, level, number, start, end }) => [role, level, number, text.slice(start, end)]);
};

describe('readRtf', () => {
  it('reads paragraphs and headings, blanks as they are shown', async () => {
    const body = String.raw`{\info{\title Roads}{\author Ana}{\creatim\yr2024}}{\header Never\par}
\pard\s2 Aims\par
\pard\plain {\b Norland}  and
 Ostria agree.\line They met.\tab{\i  Twice. }\par
\pard\outlinelevel0 Means\par {\pict\pngblip 89504e47}`;
    const { text, metadata, mediaType } = await read(body);
    expect(text).toBe('Aims\n\nNorland and Ostria agree.\nThey met.\tTwice.\n\nMeans');
    expect([metadata.title, metadata.author, metadata.published, mediaType]).toEqual([
      'Roads',
      'Ana',
      null,
      'application/rtf',
    ]);
    expect(await marked(body)).toEqual([
      ['heading', 2, null, 'Aims'],
      ['paragraph', null, null, 'Norland and Ostria agree.\nThey met.\tTwice.'],
      ['heading', 1, null, 'Means'],
    ]);
  });

  it('reads letters in every way in which they are written', async () => {
    const body = String.raw`Z\'fcrich \ldblquote Nein\rdblquote  \u8211? {\f1\'cc\'e8\'ed\'f1\'ea} \u-10179?\u-8704? {\uc2\u601\'3f\'3fliyev} \{x\\y\} a\~b e\_mail`;
    expect((await read(body)).text).toBe('Zürich “Nein” – Минск 😀 əliyev {x\\y} a\u00a0b e-mail');
  });

  it('takes the numbers of lists and the rows of tables', async () => {
    const body = String.raw`\pard{\listtext\pard\plain Article 1.\tab}Each party opens the road.\par
\pard\trowd\intbl Year\cell Mines\cell\row
\pard\intbl 2023\cell 12\cell\row
\pard After it.\par`;
    expect((await read(body)).text).toBe('Article 1. Each party opens the road.\n\nYear\tMines\n2023\t12\n\nAfter it.');
    expect(await marked(body)).toEqual([
      ['listItem', 1, 'Article 1.', 'Article 1. Each party opens the road.'],
      ['tableRow', null, null, 'Year\tMines'],
      ['tableRow', null, null, '2023\t12'],
      ['paragraph', null, null, 'After it.'],
    ]);
  });

  it('puts notes behind the text, each with its reference', async () => {
    const body = String.raw`The road is closed.{\super\chftn}{\footnote\pard {\super\chftn} The ministry, 3 May.} It was open.\par`;
    expect((await read(body)).text).toBe('The road is closed.1 It was open.\n\nThe ministry, 3 May.');
    expect((await marked(body)).map(([role, , number, text]) => [role, number, text])).toEqual([
      ['paragraph', null, 'The road is closed.1 It was open.'],
      ['footnoteReference', '1', '1'],
      ['footnote', '1', 'The ministry, 3 May.'],
    ]);
  });

  it('leaves out what is not shown: deletions, hidden words, the makings of fields, comments', async () => {
    const body = String.raw`They {\deleted never }met{\v  never} in {\field{\*\fldinst HYPERLINK "x"}{\fldrslt Lea}}.{\*\annotation Never.}{\*\unknown{\b Never.}}\par`;
    expect((await read(body)).text).toBe('They met in Lea.');
  });

  it('leads every character that stands in the file back to its byte', async () => {
    const bytes = file(String.raw`Norland and {\b Ostria}.{\footnote\pard A note.}\par`);
    const source = await readSource(bytes, { name: null, mediaType: null });
    if (source.origin.form !== 'parts') throw new Error('not by parts');
    expect(source.origin.parts.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([
      'Norland and Ostria.',
      'A note.',
    ]);
    for (const { map } of source.origin.parts)
      for (const run of map.runs)
        for (let i = 0; i < run.length; i++)
          expect(String.fromCharCode(bytes[run.origin + i]!)).toBe(source.text[run.start + i]);
  });

  it.each([
    [Buffer.from('{\\rtf1 }'), 'noText'],
    [Buffer.from('{\\rtf1{\\pict 0011'), 'noText'],
  ])('names why one cannot be read (%#)', async (bytes, reason) => {
    await expect(readSource(bytes, { name: 'a.rtf', mediaType: null })).rejects.toMatchObject({ reason });
  });

  it('reads what is there of one that was cut off', async () => {
    expect((await readSource(Buffer.from('{\\rtf1 They met in {\\b Le'), { name: null, mediaType: null })).text).toBe(
      'They met in Le',
    );
  });

  it('parts the cells of a table in a table, and words by blanks of any width', async () => {
    const body = String.raw`\pard\trowd\intbl\itap2 Mines\nestcell 12\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl Outer\cell\row
\pard One\emspace two\enspace three.\par`;
    expect((await read(body)).text).toBe('Mines\t12\nOuter\n\nOne two three.');
  });

  it('passes over a word that only looks like one', async () => {
    expect((await read(String.raw`\constructor They \valueof met.\par`)).text).toBe('They met.');
  });
});
