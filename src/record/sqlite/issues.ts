import type { DatabaseSync } from 'node:sqlite';
import { Issue } from '../../kinds/issue.ts';
import {
  type IssueAction,
  type IssueChange,
  type IssueCorrection,
  IssueName,
  type IssuePublication,
  type IssueStore,
  type IssueSummary,
  type IssueVersion,
  isPublished,
  type NewCorrection,
  type NewPublication,
} from '../issue-store.ts';
import { RecordError, type RecordErrorCode } from '../record-error.ts';
import { row, rows } from './prepared.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** The issues of a record's file. Only ever adds rows; the file itself forbids anything else. */
export class SqliteIssues implements IssueStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async list(): Promise<readonly IssueSummary[]> {
    return rows<Omit<IssueSummary, 'state'> & { readonly action: IssueAction }>(
      this.#database,
      `select issue, title, period, version, edition, who, at, action from issue_versions v
       where version = (select max(version) from issue_versions w where w.issue = v.issue)
       order by period desc, issue`,
    ).map(({ action, ...rest }) => ({ ...rest, state: isPublished({ action }) ? 'published' : 'draft' }));
  }

  async get(issue: string, version?: number): Promise<IssueVersion | null> {
    return this.#version(issue, version);
  }

  async history(issue: string): Promise<readonly Omit<IssueVersion, 'content'>[]> {
    return rows<Omit<IssueVersion, 'content'>>(
      this.#database,
      'select issue, version, action, who, at, note from issue_versions where issue = ? order by version',
      issue,
    ).map((version) => ({ ...version }));
  }

  async create(issue: string, change: IssueChange): Promise<IssueVersion> {
    if (!IssueName.safeParse(issue).success)
      throw this.#error(
        'bad-issue',
        `'${issue}' can't name an issue. Use small letters, digits and hyphens, for example 2024-10 or 2024-10-special.`,
      );
    return inTransaction(this.#database, () => {
      if (this.#version(issue))
        throw this.#error('bad-issue', `There is an issue ${issue} already. Edit it, or name the new one otherwise.`);
      return this.#append(issue, 1, 'draft', change);
    });
  }

  async save(issue: string, seen: number, change: IssueChange): Promise<IssueVersion> {
    return inTransaction(this.#database, () => {
      const latest = this.#seen(issue, seen);
      if (isPublished(latest))
        throw this.#error('bad-issue', `Issue ${issue} is published and no longer edited. Correct it instead.`);
      return this.#append(issue, seen + 1, 'edit', change);
    });
  }

  async publish(issue: string, seen: number, change: IssueChange, publication: NewPublication): Promise<IssueVersion> {
    return inTransaction(this.#database, () => {
      if (isPublished(this.#seen(issue, seen))) throw this.#error('bad-issue', `Issue ${issue} is published already.`);
      this.#refuseWhenDecidedSince(issue, change, publication);
      const version = this.#append(issue, seen + 1, 'publish', change);
      this.#seal(version, publication);
      return version;
    });
  }

  async correct(
    issue: string,
    seen: number,
    change: IssueChange,
    publication: NewPublication,
    corrections: readonly NewCorrection[],
  ): Promise<IssueVersion> {
    return inTransaction(this.#database, () => {
      const latest = this.#seen(issue, seen);
      if (!isPublished(latest))
        throw this.#error(
          'bad-issue',
          `Issue ${issue} is not published yet. Edit it; only what went out is corrected.`,
        );
      if (change.content.edition !== latest.content.edition + 1 || corrections.length === 0)
        throw this.#error('bad-issue', 'A corrected issue is the next edition and has at least one correction.');
      this.#refuseWhenDecidedSince(issue, change, publication);
      const version = this.#append(issue, seen + 1, 'correct', change);
      this.#seal(version, publication);
      const insert = writeStatement(
        this.#database,
        `insert into issue_corrections (issue, edition, sentence, was, corrected, citations, reason, who, at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      for (const { sentence, was, is, citations, reason } of corrections)
        insert.run(
          issue,
          change.content.edition,
          sentence,
          was,
          is,
          JSON.stringify(citations),
          reason,
          change.who,
          change.at,
        );
      return version;
    });
  }

  async publications(issue?: string): Promise<readonly IssuePublication[]> {
    return rows<PublicationRow>(
      this.#database,
      'select * from issue_publications where ?1 is null or issue = ?1 order by at, issue, edition',
      issue ?? null,
    ).map(publicationFromRow);
  }

  async corrections(issue?: string): Promise<readonly IssueCorrection[]> {
    return rows<CorrectionRow>(
      this.#database,
      'select * from issue_corrections where ?1 is null or issue = ?1 order by number',
      issue ?? null,
    ).map(correctionFromRow);
  }

  #version(issue: string, version?: number): IssueVersion | null {
    const found = row<Omit<IssueVersion, 'content'> & { readonly content: string }>(
      this.#database,
      `select issue, version, action, content, who, at, note from issue_versions
       where issue = ?1 and (?2 is null or version = ?2) order by version desc limit 1`,
      issue,
      version ?? null,
    );
    return found ? { ...found, content: Issue.parse(JSON.parse(found.content)) } : null;
  }

  /** The latest version, when it is the one that was seen. */
  #seen(issue: string, seen: number): IssueVersion {
    const latest = this.#version(issue);
    if (!latest) throw this.#error('unknown-issue', `There is no issue ${issue} in ${this.#path}.`);
    if (latest.version !== seen)
      throw this.#error(
        'changed',
        `Issue ${issue} was changed by ${latest.who} at ${latest.at}: it is at version ${latest.version}, ` +
          `your work began from version ${seen}. Nothing was saved; take the latest version and make your changes there.`,
      );
    return latest;
  }

  /** What was checked is what goes out: nobody may have decided on a cited finding meanwhile. */
  #refuseWhenDecidedSince(issue: string, { content }: IssueChange, { decided }: NewPublication): void {
    if (decided === undefined) return;
    const cited = new Set(content.citations.map(({ finding }) => finding));
    const later = rows<{ readonly finding: string; readonly who: string; readonly at: string }>(
      this.#database,
      'select finding, who, at from decisions where number > ? order by number',
      decided,
    );
    const since = later.find(({ finding }) => cited.has(finding));
    if (since)
      throw this.#error(
        'changed',
        `While issue ${issue} was checked, ${since.who} decided at ${since.at} on a finding that it cites. ` +
          'Nothing was published; check and publish again.',
      );
  }

  #append(issue: string, version: number, action: IssueAction, change: IssueChange): IssueVersion {
    const parsed = Issue.safeParse(change.content);
    if (!parsed.success) {
      const problem = parsed.error.issues[0]!;
      throw this.#error('bad-issue', `The issue can't be kept: ${problem.path.join('.')}: ${problem.message}.`);
    }
    const { title, period, edition } = parsed.data;
    writeStatement(
      this.#database,
      `insert into issue_versions (issue, version, action, title, period, edition, content, who, at, note)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      issue,
      version,
      action,
      title,
      period,
      edition,
      JSON.stringify(parsed.data),
      change.who,
      change.at,
      change.note,
    );
    return { issue, version, action, ...change, content: parsed.data };
  }

  #seal({ issue, version, content, who, at }: IssueVersion, { seal, despite }: NewPublication): void {
    writeStatement(
      this.#database,
      `insert into issue_publications
       (issue, edition, version, content_hash, quote_hashes, source_hashes, despite, who, at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      issue,
      content.edition,
      version,
      seal.content,
      JSON.stringify(seal.quotes),
      JSON.stringify(seal.sources),
      despite,
      who,
      at,
    );
  }

  #error(code: RecordErrorCode, message: string): RecordError {
    return new RecordError(code, this.#path, message);
  }
}

type PublicationRow = Omit<IssuePublication, 'seal'> & {
  readonly content_hash: string;
  readonly quote_hashes: string;
  readonly source_hashes: string;
};

const publicationFromRow = (row: PublicationRow): IssuePublication => ({
  issue: row.issue,
  edition: row.edition,
  version: row.version,
  seal: {
    content: row.content_hash,
    quotes: JSON.parse(row.quote_hashes),
    sources: JSON.parse(row.source_hashes),
  },
  despite: row.despite,
  who: row.who,
  at: row.at,
});

type CorrectionRow = Omit<IssueCorrection, 'is' | 'citations'> & {
  readonly corrected: string;
  readonly citations: string;
};

const correctionFromRow = (row: CorrectionRow): IssueCorrection => ({
  number: row.number,
  issue: row.issue,
  edition: row.edition,
  sentence: row.sentence,
  was: row.was,
  is: row.corrected,
  citations: JSON.parse(row.citations),
  reason: row.reason,
  who: row.who,
  at: row.at,
});
