import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { unzipSync } from 'fflate';
import { zipOf } from '../../zip-of.ts';
import { chartPictures } from '../chart/chart-pictures.ts';
import type { IssueLayout, LaidOutSource } from '../layout/issue-layout.ts';
import { noteWords } from '../layout/note-words.ts';
import { docxPieces } from './docx-blocks.ts';
import { DOCX_LOOKS, docxStyles } from './docx-styles.ts';
import { docxText } from './docx-text.ts';

/**
 * An issue as DOCX: styles by name, real headings, a field of contents, real footnotes, tables whose heads repeat, charts
 * as pictures, the language, and title and author among its properties. The same issue gives the same bytes.
 */
export const issueDocx = async (layout: IssueLayout): Promise<Uint8Array> => {
  const { margin } = DOCX_LOOKS[layout.theme];
  const pictures = await chartPictures(layout);
  const document = new Document({
    title: docxText(layout.title),
    creator: docxText(layout.publisher ?? layout.masthead),
    lastModifiedBy: docxText(layout.publisher ?? layout.masthead),
    description: docxText(layout.guide),
    styles: docxStyles(layout.theme, layout.language),
    pageNumbers: estimatePageNumbers,
    footnotes: Object.fromEntries(
      layout.notes.map((note) => [
        note.number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: [new TextRun(docxText(noteWords(note.citation, note.passages)))],
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1400, bottom: 1300, left: margin, right: margin },
          },
        },
        headers: { default: runningHead(layout), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          ...titlePage(layout),
          ...layout.parts.flatMap((part) => [
            new Paragraph({ text: docxText(part.title), heading: HeadingLevel.HEADING_1 }),
            ...part.blocks.flatMap((block) => docxPieces(block, pictures)),
          ]),
          ...(layout.sources.length > 0
            ? [
                new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1 }),
                ...layout.sources.map(sourceParagraph),
              ]
            : []),
          ...(layout.imprint === null ? [] : [new Paragraph({ style: 'Small', text: docxText(layout.imprint) })]),
        ],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document), layout.date);
};

const titlePage = (layout: IssueLayout) => [
  ...(layout.publisher === null ? [] : [new Paragraph({ style: 'Label', text: docxText(layout.publisher) })]),
  new Paragraph({ text: docxText(layout.masthead), heading: HeadingLevel.TITLE }),
  ...(layout.subtitle === null ? [] : [new Paragraph({ style: 'Lead', text: docxText(layout.subtitle) })]),
  new Paragraph({ style: 'Period', text: docxText(layout.period) }),
  new Paragraph({
    style: 'Small',
    text: docxText([layout.number, layout.edition, layout.state].filter((line) => line !== null).join(' · ')),
  }),
  new Paragraph({ style: 'Label', text: 'Contents' }),
  new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
  new Paragraph({ style: 'Small', children: [new TextRun(layout.guide), new PageBreak()] }),
];

const runningHead = (layout: IssueLayout): Header =>
  new Header({ children: [new Paragraph({ style: 'Small', text: docxText(`${layout.masthead}, ${layout.period}`) })] });

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

const sourceParagraph = (source: LaidOutSource): Paragraph =>
  new Paragraph({
    style: 'Small',
    indent: { left: 420, hanging: 420 },
    children: [
      new TextRun(docxText(`${source.number}.\t${source.name}. `)),
      source.address === null
        ? new TextRun(docxText(source.origin))
        : new ExternalHyperlink({
            link: source.address,
            children: [new TextRun({ text: docxText(source.origin), style: 'Hyperlink' })],
          }),
    ],
  });

/** The library writes the time of day, and names of links that are random or counted on; all are made to follow from the issue. */
const withoutClock = (bytes: Uint8Array, date: string): Uint8Array => {
  const decoder = new TextDecoder();
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = names.get(name) ?? names.size + 1;
    names.set(name, number);
    return number;
  };
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string | Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    const text = decoder.decode(content);
    if (name === 'docProps/core.xml') return [name, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`)];
    return [
      name,
      text
        .replace(/\brId[a-z0-9_-]{21}(?=")/gi, (id) => `rIdLink${numberOf(id)}`)
        .replace(/\b_Toc\d+(?=[" ])/g, (id) => `_Toc${numberOf(id)}`)
        .replace(
          /(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")(\d+)/g,
          (_, before: string, id: string) => before + numberOf(`bookmark ${id}`),
        )
        .replace(/(<wp:docPr id=")(\d+)/g, (_, before: string, id: string) => before + numberOf(`picture ${id}`)),
    ];
  });
  return zipOf(Object.fromEntries(files));
};
