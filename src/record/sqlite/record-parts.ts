import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DecisionLog } from './decision-log.ts';
import { SqliteDesk } from './desk/desk.ts';
import { DocumentWriter } from './document-writer.ts';
import { type FindingRow, recordedFinding } from './finding-rows.ts';
import { FindingWriter } from './finding-writer.ts';
import { HandFindings } from './hand-findings.ts';
import { SqliteIssues } from './issues.ts';
import { SqliteLinks } from './links.ts';
import { SqliteNames } from './names.ts';
import { SqliteThreads } from './threads.ts';

/** What all views of one record share, whoever looks at it. */
export interface RecordParts {
  readonly links: SqliteLinks;
  readonly names: SqliteNames;
  readonly threads: SqliteThreads;
  readonly issues: SqliteIssues;
  readonly desk: SqliteDesk;
  readonly decisions: DecisionLog;
  readonly findings: FindingWriter;
  readonly documents: DocumentWriter;
  readonly byHand: HandFindings;
  readonly engineOf: StatementSync;
}

export const recordParts = (
  database: DatabaseSync,
  path: string,
  findingRow: (id: string) => FindingRow | null,
): RecordParts => {
  const decisions = new DecisionLog(database);
  const names = new SqliteNames(database, path);
  const threads = new SqliteThreads(database, path, (id) => {
    const row = findingRow(id);
    return row && recordedFinding(row).finding;
  });
  const findings = new FindingWriter(database, () => names.current());
  const byHand = new HandFindings(database, path);
  return {
    links: new SqliteLinks(database, path),
    names,
    threads,
    issues: new SqliteIssues(database, path),
    desk: new SqliteDesk(database, path),
    decisions,
    findings,
    byHand,
    documents: new DocumentWriter(database, decisions, threads, findings, byHand),
    engineOf: database.prepare('select engine from documents where id = ?'),
  };
};
