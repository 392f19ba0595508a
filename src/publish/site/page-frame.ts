import { escapeHtml as e } from '../../text/escape-html.ts';
import { oneLine } from '../../text/one-line.ts';
import { linkFrom, siteAddress } from './site-address.ts';
import type { SiteFile, SiteMaterial } from './site-material.ts';

/** A page before its frame. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** HTML of what stands between the page’s heading and its end */
  readonly body: string;
  /** what the page says, as data; written beside it */
  readonly data: unknown;
  /** under the heading, plain text */
  readonly lead?: string;
  /** feeds of this page, Atom and JSON, by path */
  readonly feeds?: readonly string[];
  readonly scripts?: readonly string[];
}

const SECTIONS: readonly (readonly [string, string])[] = [
  [siteAddress.issues, 'Issues'],
  [siteAddress.chronicle, 'Chronicle'],
  [siteAddress.dossiers, 'Dossiers'],
  [siteAddress.ledger, 'Agreements'],
  [siteAddress.claims, 'Claims'],
  [siteAddress.actors, 'Actors'],
  [siteAddress.figures, 'Figures'],
  [siteAddress.documents, 'Sources'],
  [siteAddress.search, 'Search'],
];

/** Nothing is asked of any other place, and nothing runs but the site’s own search. */
const POLICY = (scripts: boolean) =>
  `default-src 'none'; style-src 'self'; ${scripts ? "script-src 'self'; " : ''}img-src data:; base-uri 'none'; form-action 'none'`;

/** A page and the data beside it, as files. */
export const framed = (page: SitePage, material: Pick<SiteMaterial, 'title' | 'at'>): readonly SiteFile[] => {
  const to = (path: string) => e(linkFrom(page.path, path));
  const json = page.path.replace(/\.html$/, '.json');
  const home = page.path === siteAddress.home;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY((page.scripts ?? []).length > 0)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${home ? words(material.title) : `${words(page.title)} · ${words(material.title)}`}</title>`,
    `<link rel="stylesheet" href="${to('site.css')}">`,
    `<link rel="alternate" type="application/json" href="${to(json)}">`,
    ...(page.feeds ?? ['feed.atom', 'feed.json']).map(
      (path) =>
        `<link rel="alternate" type="${path.endsWith('.atom') ? 'application/atom+xml' : 'application/feed+json'}" href="${to(path)}">`,
    ),
    ...(page.scripts ?? []).map((path) => `<script defer src="${to(path)}"></script>`),
  ];
  const section = (path: string) =>
    page.path === path || (path.includes('/') && page.path.startsWith(path.slice(0, path.indexOf('/') + 1)));
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
${head.join('\n')}
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header class="site">
<p class="name"><a href="${to(siteAddress.home)}"${home ? ' aria-current="page"' : ''}>${words(material.title)}</a></p>
<nav aria-label="Sections">
<ul>
${SECTIONS.map(([path, name]) => `<li><a href="${to(path)}"${section(path) ? ` aria-current="${page.path === path ? 'page' : 'true'}"` : ''}>${name}</a></li>`).join('\n')}
</ul>
</nav>
</header>
<main id="main">
<h1>${words(page.title)}</h1>
${page.lead === undefined ? '' : `<p class="lead">${words(page.lead)}</p>\n`}${page.body}
</main>
<footer>
<p>Sources are quoted and named; what they claim is theirs. <a href="${to(siteAddress.about)}">How this is made</a>.</p>
<p>Written <time datetime="${e(material.at)}">${e(material.at.slice(0, 10))}</time> · <a href="${to(json)}">this page as JSON</a> · <a href="${to('feed.atom')}">Atom</a> · <a href="${to('feed.json')}">JSON Feed</a></p>
</footer>
</body>
</html>
`;
  return [
    { path: page.path, content: html },
    { path: json, content: `${JSON.stringify(page.data)}\n` },
  ];
};

/** Plain text as a page prints it. */
export const words = (text: string): string => e(oneLine(text.replace(/(?!\s)\p{Cc}/gu, '')));
