import { createHash } from 'node:crypto';
import { escapeHtml as e } from '../../../text/escape-html.ts';
import { zipOf } from '../../zip-of.ts';
import type { ChartPalette } from '../chart/chart-svg.ts';
import { BlockHtml } from '../html/block-html.ts';
import { languageMarked as words } from '../html/language-marked.ts';
import type { IssueLayout, LaidOutMark, LaidOutNote } from '../layout/issue-layout.ts';
import { epubPage, xmlText } from './epub-page.ts';
import { EPUB_STYLE } from './epub-style.ts';

interface Page {
  readonly file: string;
  readonly title: string;
  readonly content: string;
  /** has a drawing, which the manifest must say */
  readonly svg: boolean;
}

/**
 * An issue as EPUB 3: a page a part, notes as footnotes that a reading device opens in place, nothing that runs or is
 * fetched. The same issue gives the same bytes.
 */
export const issueEpub = (layout: IssueLayout): Uint8Array => {
  const pages = pagesOf(layout);
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`,
    'EPUB/content.opf': packageOf(layout, pages),
    'EPUB/nav.xhtml': navigation(layout, pages),
    'EPUB/style.css': EPUB_STYLE,
    ...Object.fromEntries(pages.map((page) => [`EPUB/${page.file}`, page.content])),
  };
  return zipOf(files, ['mimetype']);
};

const PALETTE: ChartPalette = {
  ink: 'currentColor',
  quiet: 'currentColor',
  rule: '#b5b0a6',
  paper: '#ffffff',
  voices: ['#7a2e1d', '#2f5d73', '#6b6a2e', '#5f5b54'],
  font: 'sans-serif',
};

const pagesOf = (layout: IssueLayout): readonly Page[] => {
  const fileOfNote = new Map<number, string>();
  let file = '';
  const mark = ({ number, first }: LaidOutMark): string => {
    if (first) fileOfNote.set(number, file);
    return `<a${first ? ` id="mark-${number}"` : ''} epub:type="noteref" role="doc-noteref" href="notes.xhtml#note-${number}">${number}</a>`;
  };
  const blocks = new BlockHtml(mark, PALETTE);
  const page = (name: string, title: string, body: string, type?: string): Page => ({
    file: name,
    title,
    content: epubPage(layout.language, title, body, type),
    svg: body.includes('<svg '),
  });
  const parts = layout.parts.map((part, i) => {
    file = `part-${i + 1}.xhtml`;
    const body = part.blocks.map((block) => blocks.html(block)).join('\n');
    return page(file, part.title, `<section>\n<h2>${words(part.title)}</h2>\n${body}\n</section>`);
  });
  return [
    page('title.xhtml', layout.title, titlePage(layout), 'titlepage'),
    ...parts,
    ...(layout.notes.length > 0 ? [page('notes.xhtml', 'Notes', notesPage(layout, fileOfNote), 'backmatter')] : []),
    ...(layout.sources.length > 0 ? [page('sources.xhtml', 'Sources', sourcesPage(layout), 'backmatter')] : []),
  ];
};

const titlePage = (layout: IssueLayout): string =>
  [
    layout.publisher === null ? '' : `<p>${words(layout.publisher)}</p>`,
    `<h1>${words(layout.masthead)}</h1>`,
    layout.subtitle === null ? '' : `<p>${words(layout.subtitle)}</p>`,
    `<p>${e(layout.period)}</p>`,
    `<p class="state">${[layout.number, layout.edition, layout.state]
      .filter((line) => line !== null)
      .map(words)
      .join(' · ')}</p>`,
    `<p class="guide">${e(layout.guide)}</p>`,
    layout.imprint === null ? '' : `<p class="state">${words(layout.imprint)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');

const notesPage = (layout: IssueLayout, fileOf: ReadonlyMap<number, string>): string =>
  `<section epub:type="footnotes">\n<h2>Notes</h2>\n${layout.notes.map((note) => noteAside(note, fileOf)).join('\n')}\n</section>`;

const noteAside = (note: LaidOutNote, fileOf: ReadonlyMap<number, string>): string =>
  `<aside id="note-${note.number}" epub:type="footnote" role="doc-footnote"><p><a href="${fileOf.get(note.number)}#mark-${note.number}">${note.number}</a> ${words(note.citation)}: ${note.passages
    .filter(({ within }) => !within)
    .map(({ quote }) => `“<q>${words(quote)}</q>”`)
    .join('; ')}</p></aside>`;

const sourcesPage = (layout: IssueLayout): string =>
  `<section>\n<h2>Sources</h2>\n<ol>\n${layout.sources
    .map(
      (source) =>
        `<li>${words(source.name)}. ${source.address === null ? `<span class="origin">${words(source.origin)}</span>` : `<a class="origin" href="${e(source.address)}">${e(source.origin)}</a>`}</li>`,
    )
    .join('\n')}\n</ol>\n</section>`;

const navigation = (layout: IssueLayout, pages: readonly Page[]): string =>
  epubPage(
    layout.language,
    'Contents',
    `<nav epub:type="toc" role="doc-toc">\n<h2>Contents</h2>\n<ol>\n${pages
      .map((page) => `<li><a href="${page.file}">${words(page.title)}</a></li>`)
      .join('\n')}\n</ol>\n</nav>`,
  );

const packageOf = (layout: IssueLayout, pages: readonly Page[]): string =>
  xmlText(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${e(layout.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(pages)}</dc:identifier>
<dc:title>${e(layout.title)}</dc:title>
<dc:language>${e(layout.language)}</dc:language>
<dc:creator>${e(layout.publisher ?? layout.masthead)}</dc:creator>
<dc:date>${layout.date}</dc:date>
<meta property="dcterms:modified">${layout.date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">All drawings are given as tables too.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${pages
  .map(
    ({ file, svg }) =>
      `<item id="${file.replace('.xhtml', '')}" href="${file}" media-type="application/xhtml+xml"${svg ? ' properties="svg"' : ''}/>`,
  )
  .join('\n')}
</manifest>
<spine>
${pages.map(({ file }) => `<itemref idref="${file.replace('.xhtml', '')}"/>`).join('\n')}
</spine>
</package>
`);

/** An identifier that follows from what the book says (RFC 9562, version 8: of a maker’s own). */
const uuidOf = (pages: readonly Page[]): string => {
  const hash = createHash('sha256');
  for (const page of pages) hash.update(page.content);
  const hex = hash.digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
