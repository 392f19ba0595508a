import { layOutIssue } from '../../bulletin/layout/lay-out-issue.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import type { SiteIssue } from '../site-material.ts';
import { counted, daysHtml, link } from './parts.ts';

const LATEST_EVENTS = 12;
const MOST_PARTS = 12;

/** The first page: the latest issue, the latest events, and how much there is of everything. */
export const homePage = (context: SiteContext): SitePage => {
  const path = siteAddress.home;
  const issue = context.issues[0];
  const latest = latestEvents(context, LATEST_EVENTS);
  const counts: readonly (readonly [string, string])[] = [
    [siteAddress.issues, counted(context.issues.length, 'issue')],
    [siteAddress.chronicle, counted(context.chronicle.length, 'event')],
    [siteAddress.dossiers, counted(context.threads.length, 'dossier')],
    [siteAddress.ledger, counted(context.ledgers.length, 'agreement')],
    [siteAddress.claims, counted(context.claims.length, 'contested claim')],
    [siteAddress.actors, counted(context.actorPages.size, 'actor')],
    [siteAddress.figures, counted(context.series.length, 'measure')],
    [siteAddress.documents, counted(context.documents.size, 'source')],
  ];
  return {
    path,
    title: context.title,
    lead: 'A record of who did what and who said what, with the exact words and the place of each.',
    body: [
      issue === undefined ? '' : latestIssueHtml(path, issue),
      latest.length === 0 ? '' : `<h2>Latest events</h2>\n${daysHtml(path, latest, context, 'h3')}`,
      `<h2>In the record</h2>\n<ul class="months">\n${counts.map(([to, what]) => `<li>${link(path, to, what)}</li>`).join('\n')}\n</ul>`,
    ].join('\n'),
    data: {
      title: context.title,
      written: context.at,
      engine: context.engine,
      packs: context.packs,
      sections: counts.map(([page, what]) => ({ page, what })),
    },
  };
};

const latestIssueHtml = (path: string, { name, editions, draft }: SiteIssue): string => {
  const issue = editions.at(-1)!;
  const edition = siteAddress.edition(name, issue.edition);
  const parts = layOutIssue(issue).parts.slice(0, MOST_PARTS);
  return `<h2>${draft ? 'Draft' : 'Latest issue'}</h2>
<p><strong>${link(path, siteAddress.issue(name), issue.title)}</strong></p>
<ul>
${parts.map(({ id, title }) => `<li>${link(path, `${edition}#${id}`, title)}</li>`).join('\n')}
</ul>`;
};

/** The latest dated events that were not merely planned for later. */
export const latestEvents = ({ chronicle, at }: SiteContext, most: number) =>
  chronicle
    .filter(
      ({ date, latest, earliest }) =>
        date !== null && latest !== null && latest <= at.slice(0, 10) && earliest?.slice(0, 7) === latest.slice(0, 7),
    )
    .slice(-most)
    .toReversed();

export const searchPage = (context: SiteContext): SitePage => ({
  path: siteAddress.search,
  title: 'Search',
  lead: 'All words must stand in the finding or the names of its actors; the beginning of a word is enough.',
  scripts: ['search-index.js', 'search.js'],
  body: `<label for="words">Words or names</label>
<input type="search" id="words" autocomplete="off" spellcheck="false">
<noscript><p>The search needs scripts; the site uses them for nothing else. The lists of <a href="${siteAddress.actors}">actors</a> and the <a href="${siteAddress.chronicle}">chronicle</a> lead everywhere too.</p></noscript>
<p class="meta" id="count" role="status"></p>
<ol class="results"></ol>`,
  data: { entries: context.findings.length + context.issues.length, index: 'search-index.js' },
});

export const aboutPage = (context: SiteContext): SitePage => ({
  path: siteAddress.about,
  title: 'How this is made',
  body: `<p>Documents were read by Chancery, which notes who did what to whom, who said what, which numbers were given, and what was agreed, kept or broken. Every entry points at the exact words that it rests on: document, page and characters.</p>
<p>Sources contradict each other. Nothing here says which of them is right: a claim is given as the claim of whoever makes it, and a denial stands beside it. The desk’s own judgements are marked as such.</p>
<p>What no analyst has looked at yet is marked <q>not reviewed</q>: it was found by rules, and rules err. The words of a source are never changed.</p>
<h2>Addresses</h2>
<p>The address of every page and of every finding stays the same. Beside each page lies the same as JSON, under the same name with the ending .json. Each edition of an issue stays as it went out.</p>
<h2>Made with</h2>
<dl class="facts"><dt>Engine</dt><dd>${words(context.engine)}</dd>${context.packs.map(({ name, version }) => `<dt>Pack</dt><dd>${words(`${name} ${version}`)}</dd>`).join('')}<dt>Written</dt><dd>${words(context.at)}</dd></dl>
<p>Nothing here counts its readers, and no page asks anything of another place.</p>`,
  data: { engine: context.engine, packs: context.packs, written: context.at },
});
