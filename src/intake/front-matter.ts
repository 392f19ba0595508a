import type { Span } from '../kinds/span.ts';
import { mailHeader } from './mail/mail-header.ts';
import { mailMetadata } from './mail/mail-metadata.ts';
import type { SourceMetadata } from './source-text.ts';

/** A block of metadata at the beginning of a text, as scrapers and static site generators write it. */
export interface FrontMatter {
  readonly span: Span;
  readonly metadata: Partial<SourceMetadata>;
}

/** Names under which tools write the fields that we keep, in lower case. */
const FIELDS: Readonly<Record<string, keyof SourceMetadata>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  site: 'publisher',
  sitename: 'publisher',
  'site name': 'publisher',
  site_name: 'publisher',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  'published time': 'published',
  'published at': 'published',
  published_time: 'published',
  published_at: 'published',
  datepublished: 'published',
  pubdate: 'published',
  'pub date': 'published',
  'publication date': 'published',
  publication_date: 'published',
  'published on': 'published',
  published_on: 'published',
  fetched: 'fetched',
  'fetched at': 'fetched',
  fetched_at: 'fetched',
  'scraped at': 'fetched',
  scraped_at: 'fetched',
  'retrieved at': 'fetched',
  retrieved: 'fetched',
  retrieved_at: 'fetched',
  accessed: 'fetched',
  lang: 'language',
  language: 'language',
  url: 'address',
  'url source': 'address',
  source: 'address',
  source_url: 'address',
  link: 'address',
  canonical: 'address',
};

const LONGEST = 20_000;
const NOTHING_SAID = /^(unknown|none|null|n\/a|-|–)?$/i;

/** Recognises YAML between `---` lines, a `Title: …` header, a `## Metadata` list and the header of a mail; null when there is none. */
export const frontMatter = (text: string): FrontMatter | null => {
  const start = text.search(/\S/);
  if (start < 0) return null;
  const head = text.slice(start, start + LONGEST);
  const lines = linesOf(head);
  const found = yamlBlock(lines) ?? headerLines(lines) ?? metadataList(lines) ?? mail(head);
  if (!found) return null;
  return { span: { start: start, end: start + found.end }, metadata: found.metadata };
};

interface Line {
  readonly text: string;
  readonly end: number;
}
type Found = { readonly end: number; readonly metadata: Partial<SourceMetadata> };

const linesOf = (head: string): Line[] => {
  const lines: Line[] = [];
  let at = 0;
  while (at < head.length && lines.length < 400) {
    const next = head.indexOf('\n', at);
    const stop = next < 0 ? head.length : next;
    const text = head.slice(at, stop).trimEnd();
    lines.push({ text, end: at + text.length });
    at = stop + 1;
  }
  return lines;
};

const yamlBlock = (lines: readonly Line[]): Found | null => {
  if (lines[0]?.text !== '---') return null;
  const close = lines.findIndex((line, i) => i > 0 && (line.text === '---' || line.text === '...'));
  if (close < 2) return null;
  const inner = lines.slice(1, close);
  if (!inner.some((line) => KEY_VALUE.test(line.text))) return null;
  if (!inner.every((line) => line.text === '' || KEY_VALUE.test(line.text) || /^(\s|-|#)/.test(line.text))) return null;
  return { end: lines[close]!.end, metadata: fieldsOf(inner.map((line) => line.text)) };
};

const KEY_VALUE = /^([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$/;

/** `Title:`, `URL Source:` … lines; at least two known fields, one of them an address, before the first other line. */
const headerLines = (lines: readonly Line[]): Found | null => {
  const taken: string[] = [];
  let end = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    const field = KEY_VALUE.exec(line.text);
    const closing = /^markdown content:$/i.test(line.text);
    if (!closing && !(field && field[1]!.toLowerCase() in FIELDS)) break;
    taken.push(line.text);
    end = line.end;
    if (closing) break;
  }
  const metadata = fieldsOf(taken);
  return taken.length >= 2 && metadata.address ? { end, metadata } : null;
};

/** A `## Metadata` heading with `- **key**: value` items, up to the heading `## Content` when there is one. */
const metadataList = (lines: readonly Line[]): Found | null => {
  const heading = lines.slice(0, 6).findIndex((line) => /^#{1,3} metadata$/i.test(line.text));
  if (heading < 0) return null;
  const items: string[] = [];
  let end = 0;
  let title: string | null = null;
  for (const line of lines.slice(heading + 1)) {
    if (/^#{1,3} content$/i.test(line.text)) {
      end = line.end;
      break;
    }
    const item = /^- \*\*([^*]{1,40})\*\*:\s*(.*)$/.exec(line.text);
    const inOutline = /^\s*- (#{1,6}) (.+)$/.exec(line.text);
    if (item) items.push(`${item[1]}: ${item[2]}`);
    else if (inOutline) title ??= inOutline[1] === '#' ? inOutline[2]! : null;
    else if (line.text !== '' && !/^#{1,3} page structure$/i.test(line.text)) break;
    if (line.text !== '') end = line.end;
  }
  if (items.length < 2) return null;
  const metadata = fieldsOf(items);
  return { end, metadata: { ...metadata, ...(title && !metadata.title ? { title } : {}) } };
};

const mail = (head: string): Found | null => {
  const header = mailHeader(head);
  if (!header) return null;
  const said = Object.entries(mailMetadata(header)).filter(([, value]) => value !== null && !NOTHING_SAID.test(value));
  return { end: header.end, metadata: Object.fromEntries(said) };
};

const fieldsOf = (lines: readonly string[]): Partial<SourceMetadata> => {
  const metadata: { -readonly [K in keyof SourceMetadata]?: string } = {};
  for (const line of lines) {
    const match = KEY_VALUE.exec(line);
    const key = match && Object.hasOwn(FIELDS, match[1]!.toLowerCase()) ? FIELDS[match[1]!.toLowerCase()] : undefined;
    if (!match || !key || metadata[key] !== undefined) continue;
    const value = unquote((match[2] ?? '').trim());
    if (!NOTHING_SAID.test(value) && (key !== 'address' || /^https?:\/\//i.test(value))) metadata[key] = value;
  }
  return metadata;
};

const unquote = (value: string): string => {
  const quote = value[0];
  if (value.length < 2 || (quote !== '"' && quote !== "'") || value.at(-1) !== quote) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
};
