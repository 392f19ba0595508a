import { documentDate } from '../../link/document-date.ts';
import { decidedPairs } from '../../link/incremental/stored-links.ts';
import { LEAST_REPEATED, type Passage, type Repeat, repeats } from '../../link/repeats.ts';
import { wordDifferences } from '../../link/word-differences.ts';
import { blockReadings } from '../../outline/block-reading.ts';
import { passageEnd } from '../../record/link-decision.ts';
import type { PassagePlace } from '../../record/link-store.ts';
import type { RecordedDocument, RecordStore } from '../../record/record-store.ts';
import { takesStoredLinks } from './stored-or-made.ts';

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
  { source, within = false, least = LEAST_REPEATED }: RepeatsFilter,
): Promise<RepeatedPassages> => {
  const documents = (await record.documents()).toSorted((a, b) => {
    const [one, other] = [documentDate(a) ?? '9999', documentDate(b) ?? '9999'];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
  const chosen = new Set((await record.documents({ source })).map(({ id }) => id));
  const found =
    least >= LEAST_REPEATED && (await takesStoredLinks(record))
      ? await storedRepeats(record, documents, source === undefined ? undefined : chosen, least)
      : await comparedPassages(record, documents, least);
  return {
    found: found
      .filter(({ again }) => chosen.has(again.document))
      .filter(({ first, again }) => within || first.document !== again.document),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
};

const comparedPassages = async (
  record: RecordStore,
  documents: readonly RecordedDocument[],
  least: number,
): Promise<readonly Repeat[]> => {
  const passages: Passage[] = [];
  for (const { id } of documents) passages.push(...(await passagesIn(record, id)).values());
  const apart = await apartPairs(record);
  return repeats(passages, least).filter(({ first, again }) => !apart(first, again));
};

/** Of each passage the one before it that is most like it, the earliest of these. */
const storedRepeats = async (
  record: RecordStore,
  documents: readonly RecordedDocument[],
  chosen: ReadonlySet<string> | undefined,
  least: number,
): Promise<readonly Repeat[]> => {
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const isBefore = (a: PassagePlace, b: PassagePlace): boolean =>
    a.document === b.document ? a.block < b.block : order.get(a.document)! < order.get(b.document)!;
  const apart = await apartPairs(record);
  const best = new Map<string, { first: PassagePlace; again: PassagePlace; overlap: number }>();
  for await (const { first, second: again, overlap } of record.links.repeats(chosen)) {
    if (overlap < least || !order.has(first.document) || !order.has(again.document)) continue;
    if (!isBefore(first, again) || apart(first, again)) continue;
    const key = `${again.document} ${again.block}`;
    const known = best.get(key);
    if (!known || overlap > known.overlap || (overlap === known.overlap && isBefore(first, known.first)))
      best.set(key, { first, again, overlap });
  }
  const read = new Map<string, ReadonlyMap<number, Passage>>();
  const passageAt = async ({ document, block }: PassagePlace): Promise<Passage> => {
    if (!read.has(document)) read.set(document, await passagesIn(record, document));
    return read.get(document)!.get(block)!;
  };
  const found: Repeat[] = [];
  for (const { first, again, overlap } of [...best.values()].sort((a, b) => (isBefore(a.again, b.again) ? -1 : 1))) {
    const [one, other] = [await passageAt(first), await passageAt(again)];
    found.push({ first: one, again: other, overlap, differences: wordDifferences(one.text, other.text) });
  }
  return found;
};

const passagesIn = async (record: RecordStore, document: string): Promise<ReadonlyMap<number, Passage>> => {
  const blocks = await record.blocks(document);
  return new Map(
    blockReadings((await record.text(document)) ?? '', blocks).map(({ block, text }) => {
      const { start, end } = blocks[block]!;
      return [block, { document, block, start, end, text }];
    }),
  );
};

type Place = Pick<PassagePlace, 'document' | 'start' | 'end'>;

/** Whether somebody decided that one passage does not repeat another. */
const apartPairs = async (record: RecordStore): Promise<(a: Place, b: Place) => boolean> => {
  const { apart } = await decidedPairs(record.links, 'repeat');
  const pairs = new Set(apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (a, b) => pairs.size > 0 && pairs.has(`${passageEnd(a)} ${passageEnd(b)}`);
};
