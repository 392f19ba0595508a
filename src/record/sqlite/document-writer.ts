import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import type { Analysis } from '../../kinds/analysis.ts';
import { type Block, PROSE_BLOCKS } from '../../kinds/block.ts';
import type { RecordedDecision } from '../decision.ts';
import { effectiveFinding } from '../effective-finding.ts';
import type { NewDocument } from '../record-store.ts';
import { searchableWords } from '../searchable-words.ts';
import { successorOf } from '../successor-of.ts';
import type { DecisionLog } from './decision-log.ts';
import { daysOfDocument } from './finding-time.ts';
import type { FindingWriter } from './finding-writer.ts';
import type { HandFindings } from './hand-findings.ts';
import type { SqliteThreads } from './threads.ts';
import { writeStatement } from './write-statement.ts';

/** Writes whole documents. Must be called inside a transaction. */
export class DocumentWriter {
  readonly #decisions: DecisionLog;
  readonly #threads: SqliteThreads;
  readonly #findings: FindingWriter;
  readonly #byHand: HandFindings;
  readonly #keyOf: StatementSync;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #insertOriginal: StatementSync;
  readonly #insertText: StatementSync;
  readonly #insertBlock: StatementSync;
  readonly #insertBlockWords: StatementSync;
  readonly #forget: readonly StatementSync[];

  constructor(
    database: DatabaseSync,
    decisions: DecisionLog,
    threads: SqliteThreads,
    findings: FindingWriter,
    byHand: HandFindings,
  ) {
    this.#decisions = decisions;
    this.#threads = threads;
    this.#findings = findings;
    this.#byHand = byHand;
    this.#keyOf = database.prepare('select key, withdrawn from documents where id = ?');
    this.#insert = writeStatement(
      database,
      `insert into documents (title, publisher, kind, language, published, period,
      period_basis, period_evidence, date_order, media_type, encoding, origin, size, engine, read, id, added)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#update = writeStatement(
      database,
      `update documents set title = ?, publisher = ?, kind = ?, language = ?,
      published = ?, period = ?, period_basis = ?, period_evidence = ?, date_order = ?, media_type = ?, encoding = ?,
      origin = ?, size = ?, engine = ?, read = ? where id = ?`,
    );
    this.#insertOriginal = writeStatement(
      database,
      'insert into originals (document, compression, bytes) values (?, ?, ?)',
    );
    this.#insertText = writeStatement(database, 'insert into texts (document, text) values (?, ?)');
    this.#insertBlock = writeStatement(
      database,
      `insert into blocks (document, position, kind, start_offset, end_offset,
      level, number, date, dated, body_offset, repeats, speaker) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertBlockWords = writeStatement(
      database,
      'insert into block_search (rowid, folded, spelling) values (?, ?, ?)',
    );
    this.#forget = [
      'delete from block_search where rowid in (select key from blocks where document = ?)',
      'delete from finding_search where rowid in (select key from findings where document = ?)',
      'delete from blocks where document = ?',
      'delete from findings where document = ?',
      'delete from texts where document = ?',
      'delete from withdrawn_names where document = ?',
    ].map((sql) => writeStatement(database, sql));
  }

  /** @returns whether the document was new or its reading was replaced; nothing is written of a withdrawn one. */
  write({ analysis, original, engine, at }: NewDocument): 'added' | 'replaced' | 'withdrawn' {
    const before = this.#keyOf.get(analysis.document.id) as { key: number; withdrawn: string | null } | undefined;
    if (before && before.withdrawn !== null) return 'withdrawn';
    const key = before ? before.key : this.#insertDocument(analysis, original, engine, at);
    if (before) {
      for (const statement of this.#forget) statement.run(key);
      this.#update.run(...documentValues(analysis, engine, at));
    }
    this.#insertText.run(key, analysis.text);
    analysis.blocks.forEach((block, position) => {
      this.#writeBlock(key, position, block, analysis.text);
    });
    const days = daysOfDocument(analysis.document);
    const findings = before ? [...analysis.findings, ...this.#byHand.placedIn(analysis)] : analysis.findings;
    const decided = before ? this.#decisionsFor({ ...analysis, findings }) : null;
    for (const finding of findings)
      this.#findings.write(key, finding, effectiveFinding(finding, decided?.get(finding.id) ?? []), days);
    return before ? 'replaced' : 'added';
  }

  /** The decisions on the document, those on findings that stand elsewhere now handed over to these. */
  #decisionsFor({ document, findings }: Analysis): ReadonlyMap<string, readonly RecordedDecision[]> {
    const decided = this.#decisions.ofDocument(document.id);
    const ids = new Set(findings.map(({ id }) => id));
    for (const [id, decisions] of [...decided]) {
      if (ids.has(id)) continue;
      const undecided = findings.filter((finding) => !decided.has(finding.id));
      const successor = successorOf(decisions.at(-1)!.seen, undecided);
      if (!successor) continue;
      this.#decisions.handOver(id, successor.id);
      decided.set(successor.id, decisions);
    }
    for (const seen of this.#threads.seenOfDocument(document.id)) {
      const successor = ids.has(seen.id) ? null : successorOf(seen, findings);
      if (successor) this.#decisions.handOver(seen.id, successor.id);
    }
    return decided;
  }

  #insertDocument(analysis: Analysis, original: Uint8Array, engine: string, at: string): number {
    // What is kept under an identity are the bytes that have it: every citation rests on that.
    if (createHash('sha256').update(original).digest('hex') !== analysis.document.id)
      throw new RangeError(`${analysis.document.origin}: the reading is not of these bytes.`);
    const { lastInsertRowid } = this.#insert.run(...documentValues(analysis, engine, at), at);
    const packed = original.length > 200 ? gzipSync(original) : original;
    const worthIt = packed.length < original.length;
    this.#insertOriginal.run(lastInsertRowid, worthIt ? 'gzip' : 'none', worthIt ? packed : original);
    return Number(lastInsertRowid);
  }

  #writeBlock(document: number, position: number, block: Block, text: string): void {
    const { lastInsertRowid } = this.#insertBlock.run(
      document,
      position,
      block.kind,
      block.start,
      block.end,
      block.level,
      block.number,
      block.date,
      block.dated === null ? null : Number(block.dated),
      block.body,
      block.repeats,
      block.speaker,
    );
    if (!PROSE_BLOCKS.has(block.kind)) return;
    const words = searchableWords(text.slice(block.start, block.end));
    this.#insertBlockWords.run(
      lastInsertRowid,
      words.map((word) => word.folded).join(' '),
      words.flatMap((word) => word.key ?? []).join(' '),
    );
  }
}

type Value = string | number | null;

const documentValues = ({ document }: Analysis, engine: string, at: string): Value[] => [
  document.title,
  document.publisher,
  document.kind,
  document.language,
  document.published,
  document.period?.value ?? null,
  document.period?.basis ?? null,
  document.period ? JSON.stringify(document.period.evidence) : null,
  document.dateOrder,
  document.mediaType,
  document.encoding,
  document.origin,
  document.size,
  engine,
  at,
  document.id,
];
