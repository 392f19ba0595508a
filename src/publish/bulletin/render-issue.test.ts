import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../intake/read-source.ts';
import type { Issue, IssueTheme } from '../../kinds/issue.ts';
import { sampleIssue } from '../issue/sample-issue.ts';
import { ISSUE_FORMATS, type IssueFormat, renderIssue } from './render-issue.ts';

const THEMES: readonly IssueTheme[] = ['think-tank', 'agency'];
const textOf = async (format: IssueFormat, theme: IssueTheme): Promise<string> => {
  const { bytes, extension } = await renderIssue(sampleIssue(), format, { theme });
  const { text } = await readSource(bytes, { name: `issue.${extension}`, mediaType: null });
  return text.replace(/\s+/g, ' ');
};

/** What a reader of every format must find. */
const WORDS = [
  'The month brought talks, and little clearing.',
  'A map of mines is to be handed over.',
  'Երևան, თბილისი',
  'Москва',
  'Gəbələ',
  '5–6 October 2024',
  'Twelve thousand, and it is not enough.',
  'at least 12 500 mines',
  'Mill Lane Statement, Article 4',
  'broken, was pending',
  'The agency cleared 11 000 mines.',
  'Monthly chronicle, 31 October 2024',
];

const CELLS = ['Mill Lane Statement, Article 4', 'broken, was pending'];

describe.each(ISSUE_FORMATS)('renderIssue as %s', (format) => {
  it('gives the same bytes for the same issue', async () => {
    const [a, b] = [await renderIssue(sampleIssue(), format), await renderIssue(sampleIssue(), format)];
    expect(Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes))).toBe(0);
    expect(a.warnings).toEqual([]);
  });
});

describe.each(['html', 'pdf', 'docx'] as const)('an issue as %s, read by Chancery’s own intake', (format) => {
  it.each(THEMES)('holds all its words, %s', async (theme) => {
    const text = await textOf(format, theme);
    // Cells of a PDF are read line by line across the table.
    const words = format === 'pdf' ? WORDS.filter((one) => !CELLS.includes(one)) : WORDS;
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });
});

describe('a day', () => {
  /** The sample with the days of its chronicle in its dossier too. */
  const withDaysInDossier = (): Issue => {
    const issue = sampleIssue();
    const days = issue.parts.find(({ kind }) => kind === 'chronicle')!.blocks;
    const own = days.map((day) => ({ ...day, id: `d${day.id}` }));
    const parts = issue.parts.map((part) =>
      part.kind === 'dossier' ? { ...part, blocks: [part.blocks[0]!, ...own, ...part.blocks.slice(1)] } : part,
    );
    return { ...issue, parts };
  };

  it('stands a level below the headings of a part that has some', async () => {
    const text = async (format: IssueFormat) => strFromU8((await renderIssue(withDaysInDossier(), format)).bytes);
    const markdown = await text('markdown');
    expect(markdown.match(/^#+ 3 October 2024$/gm)).toEqual(['### 3 October 2024', '#### 3 October 2024']);
    const html = await text('html');
    expect(html.match(/<h\d id="d?b4"/g)).toEqual(['<h3 id="b4"', '<h4 id="db4"']);
    const { bytes } = await renderIssue(withDaysInDossier(), 'docx');
    const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const styles = [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>(?:(?!<\/w:p>).)*?3 October 2024/g)];
    expect(styles.map(([, style]) => style)).toEqual(['Heading2', 'Heading3']);
  });

  it('below a heading keeps a PDF what readers of it need', async () => {
    expect((await renderIssue(withDaysInDossier(), 'pdf')).warnings).toEqual([]);
  });
});

describe('an issue as PDF', () => {
  it('conforms to PDF/UA-1: tagged, with title and language', async () => {
    const { bytes, warnings } = await renderIssue(sampleIssue(), 'pdf');
    const source = Buffer.from(bytes).toString('latin1');
    expect(warnings).toEqual([]);
    expect(source).toMatch(/\/Lang ?\(en/);
    expect(source).toMatch(/\/MarkInfo/);
    expect(source).toMatch(/pdfuaid:part/);
    expect(source).toMatch(/\/Outlines/);
  });

  it('uses no font but those that ship', async () => {
    const source = Buffer.from((await renderIssue(sampleIssue(), 'pdf')).bytes).toString('latin1');
    const fonts = [...source.matchAll(/\/FontName ?\/[A-Z]{6}\+([A-Za-z0-9]+)/g)].map((match) => match[1]!);
    expect(fonts.length).toBeGreaterThan(3);
    expect(
      fonts.filter((font) => !/^(?:SourceSerif4|SourceSans3|NotoSansArmenian|NotoSansGeorgian)/.test(font)),
    ).toEqual([]);
  });

  it('is written all the same when no font has a character, and says so', async () => {
    const { bytes, warnings } = await renderIssue(with漢字(sampleIssue()), 'pdf');
    expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(warnings).toHaveLength(1);
  });

  it('takes no words for mark-up', async () => {
    const title = '#panic("x") $x^2$ *bold* @label <label> `code` \\ // comment';
    const { bytes } = await renderIssue(
      { ...sampleIssue(), masthead: { ...sampleIssue().masthead, name: title } },
      'pdf',
    );
    const { text } = await readSource(bytes, { name: 'issue.pdf', mediaType: null });
    expect(text.replace(/\s+/g, ' ')).toContain(title);
  });
});

const with漢字 = (issue: Issue): Issue => ({ ...issue, masthead: { ...issue.masthead, subtitle: '漢字' } });

describe('an issue as DOCX', () => {
  it('has real footnotes, headings and a contents field', async () => {
    const { bytes } = await renderIssue(sampleIssue(), 'docx');
    const files = unzipSync(bytes);
    const document = strFromU8(files['word/document.xml']!);
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(14);
    expect(document).toMatch(/TOC \\/);
    expect(document.match(/w:val="Heading1"/g)!.length).toBeGreaterThanOrEqual(9);
    expect(strFromU8(files['word/footnotes.xml']!)).toContain('at least 12 500');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<dc:title>Lowland Monitor: October 2024</dc:title>');
    expect(strFromU8(files['word/styles.xml']!)).toMatch(/<w:lang w:val="en"/);
    for (const [name, content] of Object.entries(files))
      if (/\.(?:xml|rels)$/.test(name)) expect([name, XMLValidator.validate(strFromU8(content))]).toEqual([name, true]);
  });
});

describe('charts of an issue as DOCX', () => {
  const SOFFICE = '/usr/bin/soffice';
  it.skipIf(!existsSync(SOFFICE))(
    'are there in LibreOffice, with all words (needs Debian’s libreoffice-writer)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
      const file = join(folder, 'issue.docx');
      writeFileSync(file, (await renderIssue(sampleIssue(), 'docx')).bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const bytes = new Uint8Array(readFileSync(join(folder, 'issue.pdf')));
      const { text } = await readSource(bytes, { name: 'issue.pdf', mediaType: 'application/pdf' });
      for (const words of ['mines cleared', 'at least 12 500', 'The month’s judgement']) expect(text).toContain(words);
      expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Subtype ?\/Image/);
    },
    60_000,
  );

  it('are pictures with words for those who don’t see them, in the fonts that ship', async () => {
    const files = unzipSync((await renderIssue(sampleIssue(), 'docx')).bytes);
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([name]) => name)).toEqual([expect.stringMatching(/\.png$/)]);
    const [, png] = pictures[0]!;
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1440, 600]);
    // the words alone make thousands of bytes; without a font the picture is far smaller
    expect(png.length).toBeGreaterThan(15_000);
    expect(strFromU8(files['word/document.xml']!)).toMatch(
      /<wp:docPr id="\d+" name="b11" descr="mines cleared: August 2024/,
    );
  });
});

describe('an issue as EPUB', () => {
  it('begins with its media type, unpacked, and holds well-formed XML alone', async () => {
    const { bytes } = await renderIssue(sampleIssue(), 'epub');
    expect(Buffer.from(bytes).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      if (/\.(?:xhtml|opf|xml)$/.test(name))
        expect([name, XMLValidator.validate(strFromU8(content))]).toEqual([name, true]);
  });

  it('marks its notes as footnotes', async () => {
    const files = unzipSync((await renderIssue(sampleIssue(), 'epub')).bytes);
    const notes = strFromU8(files['EPUB/notes.xhtml']!);
    expect(notes.match(/epub:type="footnote"/g)).toHaveLength(14);
    expect(strFromU8(files['EPUB/part-1.xhtml']!)).toContain('epub:type="noteref"');
  });

  const JAVA = '/usr/bin/java';
  const EPUBCHECK = '/usr/share/java/epubcheck.jar';
  it.skipIf(!existsSync(EPUBCHECK) || !existsSync(JAVA))('passes epubcheck (needs Debian’s epubcheck)', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chancery-')), 'issue.epub');
    writeFileSync(file, (await renderIssue(sampleIssue(), 'epub')).bytes);
    expect(execFileSync(JAVA, ['-jar', EPUBCHECK, file], { encoding: 'utf8' })).toContain('No errors or warnings');
  });
});

describe('an issue as Markdown', () => {
  it('has a footnote for each mark and no live mark-up from documents', async () => {
    const markdown = new TextDecoder().decode((await renderIssue(sampleIssue(), 'markdown')).bytes);
    const marks = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
    const notes = new Set([...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]));
    expect(marks).toEqual(notes);
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\>');
    expect(markdown).toContain('Interview \\| part \\*one\\*');
    expect(markdown).toContain('| October 2024 | at least 12 500 mines[^11] | the source itself |');
  });
});
