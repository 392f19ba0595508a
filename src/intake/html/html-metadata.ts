import type { SourceMetadata } from '../source-text.ts';
import { attribute, type HtmlElement, type HtmlTree, innerText, isElement } from './html-tree.ts';

type Values = ReadonlyMap<string, string>;

/** What a page says of itself: schema.org JSON-LD, Open Graph, Dublin Core and plain meta elements, then the title. */
export const htmlMetadata = (tree: HtmlTree): SourceMetadata => {
  const elements = tree.nodes.filter(isElement);
  const meta = metaValues(elements);
  const linked = linkedData(elements);
  const first = (...values: (string | null | undefined)[]) => values.find((value) => value?.trim())?.trim() ?? null;
  const html = elements.find((element) => element.tagName === 'html');
  const canonical = elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const publisher = first(
    meta.get('og:site_name'),
    linked.publisher,
    meta.get('dc.publisher'),
    meta.get('dcterms.publisher'),
    meta.get('publisher'),
  );
  const author = first(
    linked.author,
    meta.get('author'),
    meta.get('dc.creator'),
    meta.get('article:author'),
    meta.get('byl'),
  );
  return {
    title: first(
      linked.title,
      meta.get('og:title'),
      meta.get('dc.title'),
      meta.get('twitter:title'),
      titleElement(elements, publisher),
    ),
    publisher,
    author: author && /^https?:/i.test(author) ? null : author,
    fetched: null,
    published: first(
      linked.published,
      meta.get('article:published_time'),
      meta.get('dcterms.created'),
      meta.get('dc.date.issued'),
      meta.get('dc.date'),
      meta.get('date'),
      meta.get('pubdate'),
      meta.get('publish-date'),
      meta.get('parsely-pub-date'),
      meta.get('datepublished'),
      publishedTime(elements),
    ),
    language:
      first(html && attribute(html, 'lang'), meta.get('og:locale'), meta.get('content-language'))
        ?.split(/[-_]/)[0]
        ?.toLowerCase() ?? null,
    address: webAddress(first(canonical && attribute(canonical, 'href'), meta.get('og:url'))),
  };
};

const metaValues = (elements: readonly HtmlElement[]): Values => {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name =
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      attribute(element, 'http-equiv');
    const content = attribute(element, 'content');
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
};

const webAddress = (address: string | null): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null;

/** The title element without the name of the site behind a bar or dash. */
const titleElement = (elements: readonly HtmlElement[], publisher: string | null): string | null => {
  const element = elements.find((each) => each.tagName === 'title');
  const title = element ? innerText(element) : '';
  if (!publisher) return title || null;
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((mark) => title.lastIndexOf(mark)));
  const behind = at > 0 ? title.slice(at).replace(/^[\s|–—:-]+/, '') : '';
  return behind && publisher.toLowerCase().startsWith(behind.toLowerCase()) ? title.slice(0, at).trim() : title || null;
};

const publishedTime = (elements: readonly HtmlElement[]): string | null => {
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'datetime'));
  const said = times.find(
    (time) => attribute(time, 'itemprop') === 'datePublished' || attribute(time, 'pubdate') !== null,
  );
  return said ? attribute(said, 'datetime') : null;
};

interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const ARTICLE_TYPE = /Article|BlogPosting|Report$|WebPage/;

/** schema.org data in script elements; broken JSON is passed over. */
const linkedData = (elements: readonly HtmlElement[]): LinkedData => {
  const things: Record<string, unknown>[] = [];
  for (const element of elements) {
    if (element.tagName !== 'script' || attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    try {
      collect(JSON.parse(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')), things, 4);
    } catch {
      // A page whose data for search engines is broken is a page without it.
    }
  }
  const typed = things.filter((thing) => ARTICLE_TYPE.test(typeOf(thing)));
  const article = typed.find((thing) => !/WebPage/.test(typeOf(thing))) ?? typed[0];
  return {
    title: text(article?.headline),
    publisher: named(article?.publisher),
    author: named(article?.author),
    published: text(article?.datePublished),
  };
};

const collect = (value: unknown, into: Record<string, unknown>[], depth: number): void => {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const each of value.slice(0, 100)) collect(each, into, depth - 1);
  else {
    const thing = value as Record<string, unknown>;
    if ('@type' in thing) into.push(thing);
    collect(thing['@graph'], into, depth - 1);
    collect(thing.mainEntity, into, depth - 1);
  }
};

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

/** One type or several; whatever else a page puts there is none. */
const typeOf = (thing: Record<string, unknown>): string =>
  [thing['@type']]
    .flat()
    .filter((each) => typeof each === 'string')
    .join(' ');

const named = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return nameOf(value);
};

const nameOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null) return text((value as Record<string, unknown>).name);
  return text(value);
};
