import type { SourceMetadata } from '../intake/source-text.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';

/** One item of a feed: its own content where it has all of it, and where the rest lies. */
export interface FeedItem {
  readonly id: string;
  readonly content: { readonly text: string; readonly mediaType: 'text/html' | 'text/plain' } | null;
  /** true when the content is the whole text and nothing need be fetched */
  readonly full: boolean;
  readonly link: string | null;
  readonly metadata: Partial<SourceMetadata>;
}

/** True when a text is an RSS, Atom or RDF feed or a JSON Feed, going by its beginning. */
export const looksLikeFeed = (head: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*|<\?xml-stylesheet[^>]*\?>\s*){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    head,
  ) || /^\ufeff?\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head);

/** From how many characters on the content of an item that has a link counts as the whole text. */
const FULL_CONTENT = 400;
const FULL_DESCRIPTION = 1500;

/**
 * The items of a feed in their order.
 * @throws UnreadableSource when the feed is broken or declares entities (which can grow without bound).
 */
export const feedItems = async (text: string, origin: string): Promise<readonly FeedItem[]> => {
  if (/<!ENTITY\s/i.test(text))
    throw new UnreadableSource(
      'malformed',
      origin,
      'is a feed that declares entities',
      'A feed needs none; it may be an attack.',
    );
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new UnreadableSource(
      'malformed',
      origin,
      'is a feed that cannot be parsed',
      'Check it with a feed validator.',
      error,
    );
  }
  const { format, feed } = parsed as { format: string; feed: Loose };
  const publisher = plain(feed.title);
  const language = plain(feed.language) ?? plain(feed.xml?.lang) ?? null;
  const items = (format === 'atom' ? feed.entries : feed.items) ?? [];
  return items.map((item: Loose, i: number) => feedItem(item, format, origin, { publisher, language }, i));
};

// biome-ignore lint/suspicious/noExplicitAny: four feed formats with all their extensions come through one reader
type Loose = any;

const plain = (value: Loose): string | null => {
  const text = typeof value === 'string' ? value : typeof value?.value === 'string' ? value.value : '';
  return text.replace(/\s+/g, ' ').trim() || null;
};

const feedItem = (
  item: Loose,
  format: string,
  origin: string,
  feed: { publisher: string | null; language: string | null },
  index: number,
): FeedItem => {
  const links: Loose[] = item.links ?? [];
  const href =
    item.link ??
    item.url ??
    item.external_url ??
    (links.find((each) => !each.rel || each.rel === 'alternate') ?? links[0])?.href;
  const link = href ? (URL.parse(href, /^https?:/.test(origin) ? origin : undefined)?.href ?? null) : null;
  const content = contentOf(item, format);
  const length = content
    ? (content.mediaType === 'text/html' ? content.text.replace(/<[^<>]*>/g, '') : content.text).length
    : 0;
  const enough = content?.summary ? FULL_DESCRIPTION : FULL_CONTENT;
  return {
    id: plain(item.id) ?? plain(item.guid) ?? link ?? String(index + 1),
    content: content ? { text: content.text, mediaType: content.mediaType } : null,
    full: content !== null && (length >= enough || link === null),
    link,
    metadata: {
      title: plain(item.title),
      publisher: plain(item.source?.title) ?? feed.publisher,
      author: authors(item),
      published: isoDate(
        item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.updated ?? null,
      ),
      language: (plain(item.language) ?? feed.language)?.split(/[-_]/)[0]?.toLowerCase() ?? null,
      address: link,
    },
  };
};

const contentOf = (
  item: Loose,
  format: string,
): { text: string; mediaType: 'text/html' | 'text/plain'; summary: boolean } | null => {
  const of = (text: Loose, summary: boolean, html = true) =>
    typeof text === 'string' && text.trim()
      ? { text, mediaType: html ? ('text/html' as const) : ('text/plain' as const), summary }
      : null;
  if (format === 'json')
    return of(item.content_html, false) ?? of(item.content_text, false, false) ?? of(item.summary, true, false);
  if (format === 'atom')
    return (
      of(item.content?.value, false, item.content?.type !== 'text') ??
      of(plain(item.summary), true, item.summary?.type === 'html')
    );
  return of(item.content?.encoded, false) ?? of(item.description, true);
};

const authors = (item: Loose): string | null =>
  (item.authors ?? [])
    .map((each: Loose) => plain(each?.name ?? each))
    .concat(item.dc?.creators ?? [])
    .filter(Boolean)
    .join(', ') || null;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 822 dates, as RSS has them, in ISO 8601 with the sender’s own day and offset; others as they are. */
export const isoDate = (date: Loose): string | null => {
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? null : date.toISOString();
  if (typeof date !== 'string' || !date.trim()) return null;
  const match =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?)?/.exec(
      date,
    );
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return date.trim();
  const day = `${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  if (!match[4]) return day;
  const zone = match[7] ?? '';
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : /^(?:GMT|UTC?|Z)$/.test(zone) ? 'Z' : '';
  return `${day}T${match[4].padStart(2, '0')}:${match[5]}:${match[6] ?? '00'}${offset}`;
};
