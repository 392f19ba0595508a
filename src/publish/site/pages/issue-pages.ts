import type { IssueCorrection } from '../../../record/issue-store.ts';
import { escapeHtml as e } from '../../../text/escape-html.ts';
import { issueHtml } from '../../bulletin/html/issue-html.ts';
import { layOutIssue } from '../../bulletin/layout/lay-out-issue.ts';
import { issueMarkdown } from '../../bulletin/markdown/issue-markdown.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import type { SiteFile, SiteIssue } from '../site-material.ts';
import { counted, dateWords, link, tableHtml } from './parts.ts';

/** The issues: a list, and a page an issue that leads to its editions. */
export const issuePages = (context: SiteContext): readonly SitePage[] => {
  const path = siteAddress.issues;
  const overview: SitePage = {
    path,
    title: 'Issues',
    lead:
      context.issues.length === 0
        ? 'No issue has been published yet.'
        : `${counted(context.issues.length, 'issue')}, latest first.`,
    body:
      context.issues.length === 0
        ? ''
        : tableHtml(
            'Issues',
            ['Period', 'Issue', 'Published', 'Editions'],
            context.issues.map((issue) => {
              const latest = issue.editions.at(-1)!;
              return [
                dateWords(latest.period),
                link(path, siteAddress.issue(issue.name), latest.title),
                state(issue),
                String(issue.editions.length),
              ];
            }),
            [3],
          ),
    data: context.issues.map((issue) => summaryOf(issue)),
  };
  return [overview, ...context.issues.map((issue) => issuePage(issue))];
};

const state = ({ editions, draft }: SiteIssue): string =>
  draft ? '<span class="tag strong">draft</span>' : dateWords(editions.at(-1)!.published?.slice(0, 10) ?? null);

const summaryOf = ({ name, editions, draft }: SiteIssue) => {
  const latest = editions.at(-1)!;
  return {
    name,
    title: latest.title,
    period: latest.period,
    published: latest.published,
    draft,
    editions: editions.length,
    page: siteAddress.issue(name),
  };
};

const issuePage = (issue: SiteIssue): SitePage => {
  const path = siteAddress.issue(issue.name);
  const latest = issue.editions.at(-1)!;
  const read = siteAddress.edition(issue.name, latest.edition);
  const formats = (edition: number) =>
    [
      ['read', 'html'],
      ['Markdown', 'md'],
      ['JSON', 'json'],
    ]
      .map(([name, ending]) => `<a href="edition-${edition}.${ending}">${name}</a>`)
      .join(' · ');
  const corrections = issue.corrections.map(
    ({ at, was, is, reason }) =>
      `<li class="entry"><p class="meta">${dateWords(at.slice(0, 10))}</p><p>Was: <q>${words(was)}</q></p><p>${is === '' ? 'Withdrawn.' : `Is: <q>${words(is)}</q>`}</p><p class="meta">${words(reason)}</p></li>`,
  );
  return {
    path,
    title: latest.title,
    lead: issue.draft
      ? 'A draft: it may still change and must not be cited.'
      : `${latest.masthead.name}, ${periodTitle(latest.period)}`,
    body: [
      `<p><strong>${link(path, read, issue.draft ? 'Read the draft' : latest.edition > 1 ? `Read edition ${latest.edition}` : 'Read the issue')}</strong></p>`,
      `<h2>In this issue</h2>\n<ul>\n${layOutIssue(latest)
        .parts.map(
          (part) => `<li><a href="${e(`edition-${latest.edition}.html#${part.id}`)}">${words(part.title)}</a></li>`,
        )
        .join('\n')}\n</ul>`,
      `<h2>Editions</h2>\n${tableHtml(
        'Editions',
        ['Edition', 'Published', 'As'],
        issue.editions
          .toReversed()
          .map((edition) => [
            String(edition.edition),
            issue.draft ? 'draft' : dateWords(edition.published?.slice(0, 10) ?? null),
            formats(edition.edition),
          ]),
      )}`,
      corrections.length === 0 ? '' : `<h2>Corrections</h2>\n<ul class="plain">\n${corrections.join('\n')}\n</ul>`,
      `<p class="meta">Rests on ${counted(latest.citations.length, 'finding')} in ${counted(latest.sources.length, 'document')}.</p>`,
    ].join('\n'),
    data: { ...summaryOf(issue), issue: latest, corrections: issue.corrections.map(nameless) },
  };
};

/** Every edition as it went out: one page that needs nothing else, its Markdown and its data. */
export const editionFiles = ({ issues, title }: SiteContext): readonly SiteFile[] =>
  issues.flatMap(({ name, editions }) =>
    editions.flatMap((issue) => {
      const layout = layOutIssue(issue);
      const path = siteAddress.edition(name, issue.edition);
      return [
        { path, content: issueHtml(layout, { href: 'index.html', title: `${title}: all editions and data` }) },
        { path: path.replace(/html$/, 'md'), content: issueMarkdown(layout) },
        { path: path.replace(/html$/, 'json'), content: `${JSON.stringify(issue, null, 2)}\n` },
      ];
    }),
  );

/** A correction is the desk’s; who of it made the change stays in the record. */
const nameless = ({ who: _who, ...correction }: IssueCorrection) => correction;
