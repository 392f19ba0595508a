import type { Block } from '../../kinds/block.ts';
import type { DocumentHead } from '../document-head.ts';
import type { RecordedDocument } from '../record-store.ts';

export interface DocumentRow {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly kind: RecordedDocument['kind'];
  readonly language: string | null;
  readonly published: string | null;
  readonly period: string | null;
  readonly period_basis: 'stated' | 'inferred' | null;
  readonly period_evidence: string | null;
  readonly date_order: RecordedDocument['dateOrder'];
  readonly media_type: string;
  readonly encoding: string | null;
  readonly origin: string;
  readonly size: number;
  readonly engine: string;
  readonly added: string;
  readonly read: string;
  readonly withdrawn: string | null;
  readonly blocks: number;
  readonly findings: number;
}

export const DOCUMENT_COLUMNS = `d.id, d.title, d.publisher, d.kind, d.language, d.published, d.period, d.period_basis,
  d.period_evidence, d.date_order, d.media_type, d.encoding, d.origin, d.size, d.engine, d.added, d.read, d.withdrawn,
  (select count(*) from blocks b where b.document = d.key) as blocks,
  (select count(*) from findings f where f.document = d.key) as findings`;

export const documentFromRow = (row: DocumentRow): RecordedDocument => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  kind: row.kind,
  language: row.language,
  published: row.published,
  period:
    row.period === null
      ? null
      : { value: row.period, basis: row.period_basis!, evidence: JSON.parse(row.period_evidence ?? '[]') },
  dateOrder: row.date_order,
  mediaType: row.media_type,
  encoding: row.encoding,
  origin: row.origin,
  size: row.size,
  engine: row.engine,
  added: row.added,
  read: row.read,
  withdrawn: row.withdrawn,
  blocks: row.blocks,
  findings: row.findings,
});

/** A row of `documents` with no more than a head takes. */
export type HeadRow = Pick<
  DocumentRow,
  'id' | 'title' | 'publisher' | 'origin' | 'published' | 'period' | 'period_basis'
>;

export const headFromRow = ({ period, period_basis, ...head }: HeadRow): DocumentHead => ({
  ...head,
  period: period === null ? null : { value: period, basis: period_basis!, evidence: [] },
});

/** A row of `blocks`. */
export interface BlockRow {
  readonly kind: Block['kind'];
  readonly start_offset: number;
  readonly end_offset: number;
  readonly level: number | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly dated: 0 | 1 | null;
  readonly body_offset: number;
  readonly repeats: number | null;
  readonly speaker: string | null;
}

export const blockFromRow = (row: BlockRow): Block => ({
  kind: row.kind,
  start: row.start_offset,
  end: row.end_offset,
  level: row.level,
  number: row.number,
  date: row.date,
  dated: row.dated === null ? null : row.dated === 1,
  body: row.body_offset,
  repeats: row.repeats,
  speaker: row.speaker,
});
