import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { oneLine } from '../../text/one-line.ts';
import { withoutControls } from '../../text/without-controls.ts';
import { periodTitle } from '../bulletin/period-title.ts';
import { eventTitle } from '../event-title.ts';
import { latestEvents } from './pages/other-pages.ts';
import { siteAddress } from './site-address.ts';
import { type SiteContext, stretchOf } from './site-context.ts';
import type { SiteFile } from './site-material.ts';

const MOST_EVENTS = 50;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly at: string;
}

/** Two feeds, each as Atom and as JSON: issues with their corrections, and the latest events. */
export const feedFiles = (context: SiteContext): readonly SiteFile[] => [
  ...feed('feed', context.title, issueItems(context), context),
  ...feed('chronicle/feed', `${context.title}: chronicle`, eventItems(context), context),
];

const issueItems = ({ issues, at }: SiteContext): readonly Item[] =>
  issues
    .flatMap(({ name, editions, draft }) =>
      draft
        ? []
        : editions.map((edition) => ({
            id: `urn:chancery:issue:${name}:${edition.edition}`,
            title: edition.edition === 1 ? edition.title : `Corrected: ${edition.title}, edition ${edition.edition}`,
            text: `${edition.masthead.name}, ${periodTitle(edition.period)}: ${edition.parts.map(({ title }) => title).join('; ')}`,
            path: siteAddress.edition(name, edition.edition),
            at: edition.published ?? at,
          })),
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

const eventItems = (context: SiteContext): readonly Item[] =>
  latestEvents(context, MOST_EVENTS).map((entry) => {
    const telling = entry.tellings[0]!;
    const event = context.byId.get(telling.finding);
    const title = event?.kind === 'event' ? eventTitle(event) : entry.actors.join(', ');
    return {
      id: `urn:chancery:finding:${telling.finding}`,
      title: [periodTitle(entry.date!), title].filter(Boolean).join(' · '),
      text: `“${entry.text}” ${[telling.publisher, telling.title].filter(Boolean).join(', ')}`,
      path: `${siteAddress.chronicleOf(stretchOf(entry))}#e-${telling.finding}`,
      at: context.documents.get(telling.document)?.added ?? context.at,
    };
  });

/** Without a known address of the site, links are relative to the feed, as both formats allow. */
const feed = (
  name: string,
  title: string,
  items: readonly Item[],
  { address, at }: SiteContext,
): readonly SiteFile[] => {
  const up = '../'.repeat(name.split('/').length - 1);
  const to = (path: string) => (address === null ? up + path : new URL(path, address).href);
  const clean = (text: string) => withoutControls(oneLine(text));
  return [
    {
      path: `${name}.atom`,
      content: generateAtomFeed({
        id: address === null ? `urn:chancery:site:${name}` : to(`${name}.atom`),
        title: { value: clean(title) },
        updated: new Date(items[0]?.at ?? at),
        authors: [{ name: clean(title) }],
        links: [{ href: to(`${name}.atom`), rel: 'self' }, { href: to(siteAddress.home) }],
        entries: items.map((item) => ({
          id: item.id,
          title: { value: clean(item.title) },
          updated: new Date(item.at),
          content: { value: clean(item.text), type: 'text' },
          links: [{ href: to(item.path) }],
        })),
      }),
    },
    {
      path: `${name}.json`,
      content: `${JSON.stringify(
        generateJsonFeed({
          title: clean(title),
          home_page_url: to(siteAddress.home),
          feed_url: to(`${name}.json`),
          items: items.map((item) => ({
            id: item.id,
            title: clean(item.title),
            content_text: clean(item.text),
            url: to(item.path),
            date_published: new Date(item.at),
          })),
        }),
      )}\n`,
    },
  ];
};
