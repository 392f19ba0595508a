import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../intake-limits.ts';
import { readSource } from '../read-source.ts';
import type { SourceText } from '../source-text.ts';

type Child = Paragraph | Table;

const pack = async (children: Child[], footnotes: Record<string, { children: Paragraph[] }> = {}) => {
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: 'Article %1.', alignment: AlignmentType.LEFT },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.LEFT },
  ];
  const document = new Document({
    title: 'Agreement on roads',
    creator: 'The desk',
    numbering: { config: [{ reference: 'articles', levels }] },
    footnotes,
    sections: [{ headers: { default: new Header({ children: [new Paragraph('Running header')] }) }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const read = (bytes: Uint8Array) => readSource(bytes, { name: 'agreement.docx', mediaType: null });
const article = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'articles', level } });

/** Every character that a part’s map holds is the one that stands in the part, or its reference decodes to it. */
const expectExact = (source: SourceText, bytes: Uint8Array) => {
  if (source.origin.form !== 'parts') throw new Error('not by parts');
  const files = unzipSync(bytes);
  for (const part of source.origin.parts) {
    const xml = strFromU8(files[part.name]!);
    for (const run of part.map.runs) {
      expect(run.start).toBeGreaterThanOrEqual(part.span.start);
      expect(run.start + run.length).toBeLessThanOrEqual(part.span.end);
      for (let i = 0; i < run.length; i++) {
        const character = source.text[run.start + i]!;
        if (xml[run.origin + i] !== character) {
          expect(xml[run.origin + i]).toBe('&');
          expect({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' }[character]).toBe(
            xml.slice(run.origin + i, xml.indexOf(';', run.origin + i) + 1),
          );
        }
      }
    }
  }
};

describe('readDocx', () => {
  it('knows the number of a note by figures that stand raised behind a sentence', async () => {
    const bytes = await pack([
      new Paragraph({ children: [new TextRun('The road is open.'), new TextRun({ text: '1', position: '4pt' })] }),
      new Paragraph({ children: [new TextRun('The area has 5 km'), new TextRun({ text: '2', position: '4pt' })] }),
      new Paragraph({ children: [new TextRun('It is narrow.'), new TextRun({ text: '3', position: '-4pt' })] }),
    ]);
    const { marks } = await read(bytes);
    expect(marks.filter(({ role }) => role === 'footnoteReference').map(({ number }) => number)).toEqual(['1']);
  });

  it('reads body and notes with their marks, and counts as Word does', async () => {
    const bytes = await pack(
      [
        new Paragraph({ text: 'Agreement on roads', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'General', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('The parties < & > agree'),
            new FootnoteReferenceRun(1),
            new TextRun({ text: ' to meet', bold: true }),
            new DeletedTextRun({ text: ' never', id: 1, author: 'x', date: '2024-01-01T00:00:00Z' }),
            new InsertedTextRun({ text: ' monthly', id: 2, author: 'x', date: '2024-01-01T00:00:00Z' }),
            new TextRun({ text: 'in Tbilisi.', break: 1 }),
            new TextRun({ text: 'unseen', vanish: true }),
          ],
        }),
        article('The road is opened.'),
        article('for trucks', 1),
        article('for buses', 1),
        article('The bridge is repaired.'),
        new Paragraph({ text: 'a point', bullet: { level: 0 } }),
        new Table({
          rows: [
            ['Year', 'Trucks'],
            ['2023', '40'],
          ].map(
            (row) => new TableRow({ children: row.map((each) => new TableCell({ children: [new Paragraph(each)] })) }),
          ),
        }),
      ],
      { 1: { children: [new Paragraph('Signed & sealed on 24 October.')] } },
    );
    const source = await read(bytes);
    expect(source.text).toBe(
      [
        'Agreement on roads',
        'General',
        'The parties < & > agree1 to meet monthly\nin Tbilisi.',
        'Article 1. The road is opened.',
        '(a) for trucks',
        '(b) for buses',
        'Article 2. The bridge is repaired.',
        'a point',
        'Year\tTrucks\n2023\t40',
        'Signed & sealed on 24 October.',
      ].join('\n\n'),
    );
    expect(
      source.marks.map((m) => [m.role, m.level, m.number, source.text.slice(m.start, m.end).slice(0, 12)]),
    ).toEqual([
      ['title', 1, null, 'Agreement on'],
      ['heading', 1, null, 'General'],
      ['paragraph', null, null, 'The parties '],
      ['footnoteReference', null, '1', '1'],
      ['listItem', 1, 'Article 1.', 'Article 1. T'],
      ['listItem', 2, '(a)', '(a) for truc'],
      ['listItem', 2, '(b)', '(b) for buse'],
      ['listItem', 1, 'Article 2.', 'Article 2. T'],
      ['listItem', 1, null, 'a point'],
      ['tableRow', null, null, 'Year\tTrucks'],
      ['tableRow', null, null, '2023\t40'],
      ['footnote', null, '1', 'Signed & sea'],
    ]);
    expect(source.metadata).toMatchObject({ title: 'Agreement on roads', author: 'The desk', published: null });
    expectExact(source, bytes);
  });

  it('leads every character of any document to its part', async () => {
    const run = fc.record({ text: fc.string({ maxLength: 12 }), bold: fc.boolean() });
    const paragraph = fc.array(run, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.string({ maxLength: 20 }),
        async (paragraphs, note) => {
          const children = paragraphs.map((runs) => new Paragraph({ children: runs.map((each) => new TextRun(each)) }));
          const first = new Paragraph({ children: [new TextRun('Start'), new FootnoteReferenceRun(1)] });
          const bytes = await pack([first, ...children], { 1: { children: [new Paragraph(note)] } });
          const source = await read(bytes);
          expectExact(source, bytes);
          // Each run’s text is there, white space at the ends of paragraphs aside.
          for (const text of paragraphs
            .flat()
            .map((each) => each.text.trim())
            .filter((each) => /^[\w &<>"']+$/.test(each)))
            expect(source.text).toContain(text);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses entities, broken XML and archives that swell', async () => {
    const files = unzipSync(await pack([new Paragraph('The parties agree.')]));
    const body = strFromU8(files['word/document.xml']!);
    const withBody = (xml: string) => zipSync({ ...files, 'word/document.xml': strToU8(xml) });
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    await expect(read(withBody(body.replace('?>', `?>${laughs}`)))).rejects.toMatchObject({ reason: 'malformed' });
    await expect(read(withBody(body.slice(0, -40)))).rejects.toMatchObject({ reason: 'malformed' });
    const swollen = withBody(body.replace('</w:body>', `${' '.repeat(5_000_000)}</w:body>`));
    await expect(read(swollen)).rejects.toMatchObject({ reason: 'tooLarge' });
    const limits = { ...DEFAULT_LIMITS, unpackedBytes: 1000 };
    await expect(readSource(zipSync(files), { name: 'a.docx', mediaType: null }, limits)).rejects.toMatchObject({
      reason: 'tooLarge',
    });
    const whole = zipSync(files);
    await expect(read(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ reason: 'malformed' });
  });

  it('refuses a document without text', async () => {
    await expect(read(await pack([new Paragraph('')]))).rejects.toMatchObject({ reason: 'noText' });
  });
});
