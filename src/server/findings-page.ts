import { z } from 'zod';
import type { NameLens } from '../link/names/name-lens.ts';
import type { FindingFilter, FindingPosition } from '../record/finding-filter.ts';
import type { RecordedDocument, RecordedFinding, RecordStore } from '../record/record-store.ts';
import { decodeCursor, encodeCursor, type PageQuery } from './page.ts';
import { findingView } from './schemas/finding-view.ts';

/** One page of the findings that pass a filter, in the order of time. */
export const findingsPage = async (
  record: RecordStore,
  filter: FindingFilter,
  { cursor, limit }: PageQuery,
  lens: NameLens | null = null,
) => {
  const after = cursor === undefined ? undefined : positionOf(decodeCursor(cursor, Position));
  const found = await Array.fromAsync(record.findings({ ...filter, after, limit: limit + 1 }));
  const items = found.slice(0, limit);
  return {
    items: await withSources(items, record, lens),
    next: found.length > limit ? cursorAfter(items.at(-1)!) : null,
  };
};

const Position = z.tuple([z.string().nullable(), z.string().nullable(), z.string(), z.int(), z.string()]);

const positionOf = ([earliest, latest, document, start, id]: z.infer<typeof Position>): FindingPosition => ({
  earliest,
  latest,
  document,
  start,
  id,
});

const cursorAfter = ({ finding, earliest, latest }: RecordedFinding): string =>
  encodeCursor([earliest, latest, finding.document, finding.start, finding.id]);

/** Findings with what is shown of their documents. */
export const withSources = async (
  found: readonly RecordedFinding[],
  record: RecordStore,
  lens: NameLens | null = null,
) => {
  const documents = new Map<string, RecordedDocument | null>();
  for (const { finding } of found)
    if (!documents.has(finding.document)) documents.set(finding.document, await record.document(finding.document));
  return found.map((each) => findingView(each, documents.get(each.finding.document), lens));
};
