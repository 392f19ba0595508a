import { documentDate } from '../../link/document-date.ts';
import { type Repeat, repeats } from '../../link/repeats.ts';
import { blockReadings } from '../../outline/block-reading.ts';
import type { RecordedDocument, RecordStore } from '../../record/record-store.ts';

export interface RepeatedPassages {
  readonly found: readonly Repeat[];
  readonly documents: ReadonlyMap<string, RecordedDocument>;
}

/** Which repeats are wanted. */
export interface RepeatsFilter {
  /** only repeats in documents that this names */
  readonly source?: string | undefined;
  /** true: also what one document repeats of itself */
  readonly within?: boolean | undefined;
  /** least share of common word sequences, from 0 to 1 */
  readonly least?: number | undefined;
}

/** Passages of a record that repeat one of an earlier document, documents in the order of their publication. */
export const repeatedPassages = async (
  record: RecordStore,
  { source, within = false, least }: RepeatsFilter,
): Promise<RepeatedPassages> => {
  const documents = (await record.documents()).toSorted((a, b) => {
    const [one, other] = [documentDate(a) ?? '9999', documentDate(b) ?? '9999'];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
  const chosen = new Set((await record.documents(source)).map(({ id }) => id));
  const passages = [];
  for (const { id } of documents) {
    const blocks = await record.blocks(id);
    for (const { block, text } of blockReadings((await record.text(id)) ?? '', blocks)) {
      const { start, end } = blocks[block]!;
      passages.push({ document: id, block, start, end, text });
    }
  }
  const found = repeats(passages, least)
    .filter(({ again }) => chosen.has(again.document))
    .filter(({ first, again }) => within || first.document !== again.document);
  return { found, documents: new Map(documents.map((document) => [document.id, document])) };
};
