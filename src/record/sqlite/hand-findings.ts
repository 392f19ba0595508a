import type { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../kinds/analysis.ts';
import type { Finding } from '../../kinds/finding.ts';
import { placedInReading } from '../hand-finding.ts';
import { writeStatement } from './write-statement.ts';

/** The findings that analysts added, kept apart from readings so that the next reading has them too. */
export class HandFindings {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  keep(finding: Finding, who: string, at: string): void {
    writeStatement(
      this.#database,
      'insert into findings_by_hand (id, document, finding, who, at) values (?, ?, ?, ?, ?)',
    ).run(finding.id, finding.document, JSON.stringify(finding), who, at);
  }

  authorOf(finding: string): string | null {
    const row = this.#database.prepare('select who from findings_by_hand where id = ?').get(finding);
    return (row?.who as string | undefined) ?? null;
  }

  /** Those of the document, where a newer reading still has their words. */
  placedIn({ document, text, blocks, findings }: Analysis): readonly Finding[] {
    const read = new Set(findings.map(({ id }) => id));
    return this.#database
      .prepare('select finding from findings_by_hand where document = ? order by at, id')
      .all(document.id)
      .flatMap(({ finding }) => placedInReading(JSON.parse(finding as string), text, blocks) ?? [])
      .filter(({ id }) => !read.has(id));
  }
}
