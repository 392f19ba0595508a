import { createHash } from 'node:crypto';
import { escapeHtml as e } from '../../../text/escape-html.ts';
import { SCREEN_PALETTE } from '../chart/chart-palettes.ts';
import type { IssueLayout, LaidOutNote, LaidOutPart, LaidOutPassage, LaidOutSource } from '../layout/issue-layout.ts';
import { BlockHtml } from './block-html.ts';
import { issueJsonLd } from './issue-json-ld.ts';
import { languageMarked as words } from './language-marked.ts';
import { popoverMark } from './popover-mark.ts';
import { THEME_STYLES } from './theme-styles.ts';

/** The page to which an issue leads back, where it stands on a site. */
export interface IssueHome {
  readonly href: string;
  readonly title: string;
}

/**
 * An issue as one HTML file that runs nothing and asks nothing of a network: a policy in the head forbids both. The
 * exact words of a note open at its number by pointing, focus or tap (`popover`, no script). Each item of the list of
 * notes carries `data-finding`, `data-document`, `data-start` and `data-end`, so that `chancery check` can hold it
 * against its source.
 * @param home null for a file that stands alone
 */
export const issueHtml = (layout: IssueLayout, home: IssueHome | null = null): string => {
  const style = THEME_STYLES[layout.theme];
  const blocks = new BlockHtml(popoverMark(), SCREEN_PALETTE);
  const parts = [
    ...layout.parts.map((part) => partHtml(part, blocks)),
    ...(layout.notes.length > 0
      ? [sectionHtml('notes', 'Notes', 'notes', `<ol class="notes">\n${layout.notes.map(noteItem).join('\n')}\n</ol>`)]
      : []),
    ...(layout.sources.length > 0
      ? [
          sectionHtml(
            'sources',
            'Sources',
            'sources',
            `<ol class="sources">\n${layout.sources.map(sourceItem).join('\n')}\n</ol>`,
          ),
        ]
      : []),
  ];
  return `<!DOCTYPE html>
<html lang="${e(layout.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${e(layout.title)}</title>
<meta name="author" content="${e(layout.publisher ?? layout.masthead)}">
${layout.published === null ? '' : `<meta name="date" content="${e(layout.published)}">\n`}<style>${style}</style>
<script type="application/ld+json">${issueJsonLd(layout)}</script>
</head>
<body class="${layout.theme}">
<a class="skip" href="#main">To the text</a>
<header>
${home === null ? '' : `<p class="home"><a href="${e(home.href)}">${words(home.title)}</a></p>\n`}${masthead(layout)}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${contents(layout)}
</ol>
</nav>
<main id="main">
<p class="guide">${e(layout.guide)}</p>
${parts.join('\n')}
</main>
${layout.imprint === null ? '' : `<footer>\n<p>${words(layout.imprint)}</p>\n</footer>\n`}</body>
</html>
`;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const masthead = (layout: IssueLayout): string =>
  [
    layout.publisher === null ? '' : `<p class="publisher">${words(layout.publisher)}</p>`,
    `<h1>${words(layout.masthead)} <span class="period">${e(layout.period)}</span></h1>`,
    layout.subtitle === null ? '' : `<p class="subtitle">${words(layout.subtitle)}</p>`,
    `<p class="state">${[layout.number, layout.edition, layout.state]
      .filter((line) => line !== null)
      .map(words)
      .join(' · ')}</p>`,
  ]
    .filter(Boolean)
    .join('\n');

const contents = (layout: IssueLayout): string =>
  [
    ...layout.parts.map(({ id, title }) => [id, title] as const),
    ...(layout.notes.length > 0 ? [['notes', 'Notes'] as const] : []),
    ...(layout.sources.length > 0 ? [['sources', 'Sources'] as const] : []),
  ]
    .map(([id, title]) => `<li><a href="#${e(id)}">${words(title)}</a></li>`)
    .join('\n');

const partHtml = (part: LaidOutPart, blocks: BlockHtml): string =>
  sectionHtml(part.id, part.title, part.kind, part.blocks.map((block) => blocks.html(block)).join('\n'));

const sectionHtml = (id: string, title: string, kind: string, body: string): string =>
  `<section id="${e(id)}" class="part-${kind}" aria-labelledby="${e(id)}-title">\n<h2 id="${e(id)}-title">${words(title)}</h2>\n${body}\n</section>`;

/** The source and the words that the text does not give; those that it gives can be unfolded. */
const noteItem = ({ number, citation, passages }: LaidOutNote): string => {
  const set = passages.map((passage, i) => ({
    known: passage.printed || passage.within,
    html: passageHtml(passage, `note-${number}-${i + 1}`),
  }));
  const list = (known: boolean) => set.flatMap((each) => (each.known === known ? [each.html] : [])).join('; ');
  const [told, untold] = [list(true), list(false)];
  const back = `<a class="back" href="#mark-${number}" aria-label="Back to where note ${number} stands">↑</a>`;
  const unfolded =
    told === ''
      ? ''
      : ` <details><summary aria-label="Words of note ${number} that stand in the text">Words in the text</summary>${told}</details>`;
  return `<li id="note-${number}">${words(citation)}${untold === '' ? '' : `: ${untold}`} ${back}${unfolded}</li>`;
};

const passageHtml = ({ finding, document, start, end, quote }: LaidOutPassage, id: string): string =>
  `<span id="${id}" data-finding="${e(finding)}" data-document="${e(document)}" data-start="${start}" data-end="${end}">“<q>${words(quote)}</q>”</span>`;

const sourceItem = (source: LaidOutSource): string =>
  `<li id="source-${source.number}">${words(source.name)}. ${
    source.address === null
      ? `<span class="origin">${words(source.origin)}</span>`
      : `<a class="origin" rel="noreferrer" href="${e(source.address)}">${e(source.origin)}</a>`
  }</li>`;
