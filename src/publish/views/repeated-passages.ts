import { documentDate } from '../../link/document-date.ts';
import { decidedPairs } from '../../link/incremental/stored-links.ts';
import { LEAST_REPEATED, type Passage, type Repeat, repeats } from '../../link/repeats.ts';
import { wordDifferences } from '../../link/word-differences.ts';
import { blockReadings } from '../../outline/block-reading.ts';
import type { DocumentHead } from '../../record/document-head.ts';
import { passageEnd } from '../../record/link-decision.ts';
import type { PassagePlace, StoredRepeat } from '../../record/link-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { type Board, boardOf } from './board.ts';
import { takesStoredLinks } from './stored-or-made.ts';

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
): Promise<Board<Repeat>> => {
  const chosen = source === undefined ? undefined : new Set((await record.documents({ source })).map(({ id }) => id));
  const isWanted = ({ first, again }: RepeatedPlace): boolean =>
    (chosen === undefined || chosen.has(again.document)) && (within || first.document !== again.document);
  if (least >= LEAST_REPEATED && (await takesStoredLinks(record))) {
    const found = await storedRepeats(record, chosen, least);
    return boardOf(found.filter(isWanted), (places) => readRepeats(record, places));
  }
  const found = (await comparedPassages(record, least)).filter(isWanted);
  return boardOf(found, async (some) => some);
};

const comparedPassages = async (record: RecordStore, least: number): Promise<readonly Repeat[]> => {
  const passages: Passage[] = [];
  for (const id of inTime(await record.documentHeads())) passages.push(...(await passagesIn(record, id)).values());
  const apart = await apartPairs(record);
  return repeats(passages, least).filter(({ first, again }) => !apart(first, again));
};

/** Their ids in the order of their publication. */
const inTime = (documents: ReadonlyMap<string, DocumentHead>): readonly string[] =>
  Array.from(documents.values(), (document) => ({ id: document.id, date: documentDate(document) ?? '9999' }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** A passage and where it stood before. */
interface RepeatedPlace {
  readonly first: PassagePlace;
  readonly again: PassagePlace;
  readonly overlap: number;
}

/** Of each passage the one before it that is most like it, the earliest of these. */
const storedRepeats = async (
  record: RecordStore,
  chosen: ReadonlySet<string> | undefined,
  least: number,
): Promise<readonly RepeatedPlace[]> => {
  const found: StoredRepeat[] = [];
  const named = new Set<string>();
  for await (const repeat of record.links.repeats(chosen)) {
    if (repeat.overlap < least) continue;
    found.push(repeat);
    named.add(repeat.first.document).add(repeat.second.document);
  }
  const order = new Map(inTime(await record.documentHeads(named)).map((id, i) => [id, i]));
  const isBefore = (a: PassagePlace, b: PassagePlace): boolean =>
    a.document === b.document ? a.block < b.block : order.get(a.document)! < order.get(b.document)!;
  const apart = await apartPairs(record);
  const best = new Map<string, RepeatedPlace>();
  for (const { first, second: again, overlap } of found) {
    if (!order.has(first.document) || !order.has(again.document)) continue;
    if (!isBefore(first, again) || apart(first, again)) continue;
    const key = `${again.document} ${again.block}`;
    const known = best.get(key);
    if (!known || overlap > known.overlap || (overlap === known.overlap && isBefore(first, known.first)))
      best.set(key, { first, again, overlap });
  }
  return [...best.values()].sort((a, b) => (isBefore(a.again, b.again) ? -1 : 1));
};

/** The words of passages, and which of them differ; passages that a newer reading no longer has are left out. */
const readRepeats = async (record: RecordStore, places: readonly RepeatedPlace[]): Promise<readonly Repeat[]> => {
  const read = new Map<string, ReadonlyMap<number, Passage>>();
  const passageAt = async ({ document, block }: PassagePlace): Promise<Passage | undefined> => {
    if (!read.has(document)) read.set(document, await passagesIn(record, document));
    return read.get(document)!.get(block);
  };
  const found: Repeat[] = [];
  for (const { first, again, overlap } of places) {
    const [one, other] = [await passageAt(first), await passageAt(again)];
    if (one && other)
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
