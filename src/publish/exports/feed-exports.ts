import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { oneLine } from '../../text/one-line.ts';
import { withoutControls } from '../../text/without-controls.ts';
import { eventTitle } from '../event-title.ts';
import { webAddress } from '../public-origin.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { publisherOf } from './sources-of.ts';

/** What both feeds say of a finding. */
interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly updated: Date;
  readonly author: string;
  readonly address: string | null;
  readonly tags: readonly string[];
}

/** Atom (RFC 4287): an entry a finding. Feeds are small; it is held in memory. */
export const atomExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'urn:chancery:finding: and the id of the finding' },
    { name: 'title', what: 'its first part in one line: who, what, when' },
    { name: 'updated', what: 'when its document came into the record' },
    { name: 'content', what: 'the exact words, as plain text' },
    { name: 'author', what: 'the publisher of the document; where it names none, that of its title' },
    { name: 'link', what: 'address of the document, when it has one' },
    { name: 'category', what: 'kind and type of the finding' },
  ],
  async *write(findings, context) {
    const items = await itemsOf(findings, context);
    yield generateAtomFeed({
      id: 'urn:chancery:feed',
      title: { value: context.title },
      updated: new Date(context.at),
      generator: { text: 'Chancery' },
      authors: [{ name: 'Chancery' }],
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        updated: item.updated,
        content: { value: item.text, type: 'text' },
        authors: [{ name: item.author }],
        ...(item.address && { links: [{ href: item.address, rel: 'via' }] }),
        categories: item.tags.map((term) => ({ term })),
      })),
    });
  },
};

/** JSON Feed 1.1: an item a finding. */
export const jsonFeedExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'urn:chancery:finding: and the id of the finding' },
    { name: 'title', what: 'its first part in one line: who, what, when' },
    { name: 'date_published', what: 'when its document came into the record' },
    { name: 'content_text', what: 'the exact words, as plain text' },
    { name: 'authors', what: 'the publisher of the document; where it names none, that of its title' },
    { name: 'external_url', what: 'address of the document, when it has one' },
    { name: 'tags', what: 'kind and type of the finding' },
  ],
  async *write(findings, context) {
    const items = await itemsOf(findings, context);
    const feed = generateJsonFeed({
      title: context.title,
      items: items.map((item) => ({
        id: item.id,
        title: item.title,
        content_text: item.text,
        date_published: item.updated,
        authors: [{ name: item.author }],
        ...(item.address && { external_url: item.address }),
        tags: [...item.tags],
      })),
    });
    yield `${JSON.stringify(feed)}\n`;
  },
};

const itemsOf = async (
  findings: AsyncIterable<RecordedFinding>,
  { documents, at }: ExportContext,
): Promise<readonly FeedItem[]> => {
  const items: FeedItem[] = [];
  for await (const { finding } of findings) {
    const document = documents.get(finding.document);
    const { date, type, parties } = findingFacets(finding);
    const who = parties[0]?.party.name;
    items.push({
      id: `urn:chancery:finding:${finding.id}`,
      title: withoutControls(
        [date, ...(finding.kind === 'event' ? [eventTitle(finding)] : [who, type ?? finding.kind])]
          .filter(Boolean)
          .join(' · '),
      ),
      text: withoutControls(oneLine(finding.quote)),
      updated: new Date(document?.added ?? at),
      author: withoutControls(publisherOf(document)),
      address: webAddress(document?.origin),
      tags: [finding.kind, ...(type === null ? [] : [withoutControls(type)])],
    });
  }
  return items;
};
