import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../intake-limits.ts';
import { readSource } from '../read-source.ts';
import type { SourceText } from '../source-text.ts';

const compiler = NodeCompiler.create();
const typeset = (source: string): Uint8Array => new Uint8Array(compiler.pdf({ mainFileContent: source }));

/** A PDF written by hand: objects in order, then the table that says where each begins. */
const written = (objects: readonly string[], trailer = ''): Uint8Array => {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
};

const onePage = (content: string, extra: readonly string[] = [], trailer = '', page = '') =>
  written(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${page} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...extra,
    ],
    trailer,
  );

const read = (bytes: Uint8Array) => readSource(bytes, { name: 'paper.pdf', mediaType: 'application/pdf' });

const SIZE = { width: 595.3, height: 841.9 };
const expectPlaces = (source: SourceText, size = SIZE) => {
  if (source.origin.form !== 'pages') throw new Error('not by pages');
  const { pages, rectangles } = source.origin;
  for (let at = 0; at < source.text.length; at++) {
    const found = rectangles({ start: at, end: at + 1 });
    expect(found).toHaveLength(1);
    const { page, x, y, width, height } = found[0]!;
    if (width <= 0 || height <= 0 || x < 0 || y < 0 || x + width > size.width || y + height > size.height)
      expect(found[0]).toBe('a rectangle on the page');
    const span = pages[page - 1]!;
    if (/\S/.test(source.text[at]!) && (at < span.start || at >= span.end)) expect(span).toBe(`around ${at}`);
  }
};

const SENTENCE =
  'The delegations met in the border village and spoke about the demarcation of the border and the opening of roads. ';
const LAYOUT = `#set document(title: "Bulletin of October")
#set page(paper: "a4", header: [Sample Monitor #h(1fr) October 2024], footer: context align(center)[#counter(page).display()])
#set text(size: 11pt)
= I. Border talks
Both sides issued a statement.#footnote[Joint statement of 24 October.] ${SENTENCE.repeat(3)}

${SENTENCE.repeat(3)}
== Figures
#table(columns: (5cm, 5cm), [Year], [Trucks], [2023], [40])
#pagebreak()
= II. Columns
#columns(2)[LEFT ${SENTENCE.repeat(14)} #colbreak() RIGHT ${SENTENCE.repeat(14)}]
#pagebreak()
= III. End
${SENTENCE}`;

describe('readPdf', () => {
  it('reads pages in order, columns one after the other, each character with its place', async () => {
    const source = await read(typeset(LAYOUT));
    const flat = source.text.replace(/\s+/g, ' ');
    expect(flat).toContain('I. Border talks Both sides issued a statement.1 The delegations met');
    expect(flat).toContain(`LEFT ${SENTENCE.repeat(14)}RIGHT ${SENTENCE.repeat(14).trim()}`);
    expect(source.text).toContain('Year\tTrucks\n2023\t40');
    expect(source.origin.form === 'pages' && source.origin.pages).toHaveLength(3);
    expect(source.metadata.title).toBe('Bulletin of October');
    expectPlaces(source);
  });

  it('reads a last column of few lines after the full one', async () => {
    const text = SENTENCE.repeat(21).trim();
    const source = await read(typeset(`#set page(paper: "a4")\n#set text(size: 11pt)\n#columns(2)[${text}]`));
    expect(source.text.replace(/\s+/g, ' ')).toBe(text);
  });

  it('marks headings, notes, running headers and page numbers', async () => {
    const source = await read(typeset(LAYOUT));
    const marked = source.marks
      .filter(({ role }) => role !== 'paragraph')
      .map((mark) => [mark.role, mark.level, mark.number, source.text.slice(mark.start, mark.end)]);
    const furniture = (page: number) => ['furniture', null, null, String(page)];
    const header = ['furniture', null, null, 'Sample Monitor\tOctober 2024'];
    expect(marked).toEqual([
      header,
      ['heading', 1, null, 'I. Border talks'],
      ['footnoteReference', null, '1', '1'],
      ['heading', 2, null, 'Figures'],
      ['footnote', null, '1', '1Joint statement of 24 October.'],
      furniture(1),
      header,
      ['heading', 1, null, 'II. Columns'],
      furniture(2),
      header,
      ['heading', 1, null, 'III. End'],
      furniture(3),
    ]);
  });

  it('believes the tags: paragraphs that a page or a date at a line’s beginning cuts, headings in small type, ornaments', async () => {
    const cut = `${SENTENCE.repeat(6)}The minister said on 17 May: the road is to open.`;
    const source = await read(
      typeset(`#set page(width: 15cm, height: 7cm, header: context [Monitor #h(1fr) #counter(page).display(n => ("North", "South", "East").at(n - 1))])
#set text(size: 10pt)
#show heading: it => block(text(size: 10pt, it.body))
= Small
#pdf.artifact[*III*]

${cut}

${SENTENCE.repeat(2)}#footnote[${SENTENCE.repeat(3).trim()}]`),
    );
    const of = (role: string) =>
      source.marks
        .filter((mark) => mark.role === role)
        .map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, ' '));
    expect(of('heading')).toEqual(['Small']);
    expect(of('furniture')).toEqual(['Monitor North', 'III', 'Monitor South']);
    expect(of('footnote').join(' ')).toBe(`1${SENTENCE.repeat(3).trim()}`);
    expect(of('paragraph').join(' ')).toContain(cut);
  });

  it('parts paragraphs by a blank line, and lines of a paragraph by a line end', async () => {
    const source = await read(typeset(`#set page(paper: "a4")\n${SENTENCE.repeat(3)}\n\nA second paragraph.`));
    const paragraphs = source.text.split('\n\n');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]!.replaceAll('\n', ' ')).toBe(SENTENCE.repeat(3).trim());
    expect(paragraphs[1]).toBe('A second paragraph.');
  });

  it('keeps hyphens at line ends as they stand', async () => {
    const source = await read(onePage('BT /F 12 Tf 50 300 Td (The agree-) Tj 0 -14 Td (ment was signed.) Tj ET'));
    expect(source.text).toBe('The agree-\nment was signed.');
  });

  it('puts back hyphens whose glyph stands for the soft hyphen', async () => {
    const text =
      'Long-lasting negotiations concerning transportation infrastructure were characterised as constructive. ';
    const source = await read(
      typeset(
        `#set page(width: 8cm, height: 30cm)\n#set par(justify: true)\n#set text(hyphenate: true, lang: "en")\n${text.repeat(9)}`,
      ),
    );
    const joined = source.text.replace(/(?<=[a-z])-\n(?=[a-z])/g, '').replace(/\s+/g, ' ');
    expect(source.text).toMatch(/[a-z]-\n[a-z]/);
    expect(joined.replaceAll('Longlasting', 'Long-lasting')).toBe(text.repeat(9).trim());
  });

  it('places characters by the page’s lower left corner, on turned pages as they are shown', async () => {
    const content = 'BT /F 10 Tf 50 300 Td (Baku) Tj ET';
    const plain = await read(onePage(content));
    const [first] = plain.origin.form === 'pages' ? plain.origin.rectangles({ start: 0, end: 4 }) : [];
    expect(first).toMatchObject({ page: 1, x: 50, height: 10 });
    expect(first!.y).toBeCloseTo(297.8);
    const turned = await read(onePage(content, [], '', '/Rotate 90'));
    expect(turned.text).toBe('Baku');
    expectPlaces(turned, { width: 400, height: 300 });
  });

  it('says why a PDF cannot be read', async () => {
    const scan = onePage('0.5 g 10 10 200 200 re f');
    await expect(read(scan)).rejects.toMatchObject({ reason: 'noText' });
    const key = `<${'41'.repeat(32)}>`;
    const lock = `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`;
    const locked = onePage('BT /F 12 Tf 50 300 Td (Secret) Tj ET', [lock], '/Encrypt 6 0 R /ID [<01> <01>]');
    await expect(read(locked)).rejects.toMatchObject({ reason: 'encrypted' });
    const whole = typeset(LAYOUT);
    await expect(read(whole.subarray(0, 600))).rejects.toMatchObject({ reason: 'malformed' });
    const limits = { ...DEFAULT_LIMITS, pages: 2 };
    await expect(readSource(whole, { name: 'a.pdf', mediaType: null }, limits)).rejects.toMatchObject({
      reason: 'tooLarge',
    });
  });
});
