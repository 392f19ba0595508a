import type { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../kinds/analysis.ts';
import { Finding } from '../../kinds/finding.ts';
import { HAND_RULE, type HandDraft, handFindingId, placedInReading } from '../hand-finding.ts';
import { RecordError } from '../record-error.ts';
import { unfitValue } from '../unfit-value.ts';
import { row, rows } from './prepared.ts';
import { writeStatement } from './write-statement.ts';

/** The findings that analysts added, kept apart from readings so that the next reading has them too. */
export class HandFindings {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  /**
   * Keeps a finding; it is not yet among those of the reading.
   * @throws RecordError when the document has no such words or the fields do not fit the kind
   */
  keep(
    draft: HandDraft,
    { key, text }: { readonly key: number; readonly text: string },
    who: string,
    at: string,
  ): Finding {
    const refuse = (message: string) => new RecordError('bad-decision', this.#path, message);
    if (draft.start >= draft.end || draft.end > text.length)
      throw refuse(`The document has no words from ${draft.start} to ${draft.end}; its text is ${text.length} long.`);
    const parsed = Finding.safeParse({
      ...draft,
      ...this.#place(key, draft.start),
      id: handFindingId(draft, who, at),
      quote: text.slice(draft.start, draft.end),
      group: null,
      rule: HAND_RULE,
    });
    if (!parsed.success)
      throw refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    const unfit = unfitValue(parsed.data.kind, draft as unknown as Readonly<Record<string, unknown>>);
    if (unfit !== null) throw refuse(unfit);
    writeStatement(
      this.#database,
      'insert into findings_by_hand (id, document, finding, who, at) values (?, ?, ?, ?, ?)',
    ).run(parsed.data.id, draft.document, JSON.stringify(parsed.data), who, at);
    return parsed.data;
  }

  /** The block in which words begin, and the page, as far as other findings there know it. */
  #place(document: number, start: number): { readonly block: number; readonly page: number | null } {
    const block =
      row<{ readonly position: number }>(
        this.#database,
        `select position from blocks where document = ? and start_offset <= ? and end_offset > ?
         order by position desc limit 1`,
        document,
        start,
        start,
      )?.position ?? 0;
    const paged = row<{ readonly page: number }>(
      this.#database,
      'select page from findings where document = ? and block = ? and page is not null limit 1',
      document,
      block,
    );
    return { block, page: paged?.page ?? null };
  }

  authorOf(finding: string): string | null {
    const author = 'select who from findings_by_hand where id = ?';
    return row<{ readonly who: string }>(this.#database, author, finding)?.who ?? null;
  }

  /** Those of the document, where a newer reading still has their words. */
  placedIn({ document, text, blocks, findings }: Analysis): readonly Finding[] {
    const read = new Set(findings.map(({ id }) => id));
    return rows<{ readonly finding: string }>(
      this.#database,
      'select finding from findings_by_hand where document = ? order by at, id',
      document.id,
    )
      .flatMap(({ finding }) => placedInReading(JSON.parse(finding), text, blocks) ?? [])
      .filter(({ id }) => !read.has(id));
  }
}
