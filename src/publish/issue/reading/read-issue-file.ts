import { readSource } from '../../../intake/read-source.ts';
import type { SourceText } from '../../../intake/source-text.ts';
import { Issue } from '../../../kinds/issue.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { blockReadings } from '../../../outline/block-reading.ts';
import { outline } from '../../../outline/outline.ts';
import type { RecordStore } from '../../../record/record-store.ts';
import { fold } from '../../../text/fold.ts';
import { citationOf } from '../draft/citation-book.ts';
import { holdCitations } from '../hold-citations.ts';
import { IssueTextError } from '../text/issue-text-error.ts';
import { readIssueText } from '../text/read-issue-text.ts';
import { compareRendering } from './compare-rendering.ts';
import type { ProseCitation } from './prose-issue.ts';
import { citedIds, citesFindings, readCitedMarkdown } from './read-cited-markdown.ts';
import { readHtmlIssue } from './read-html-issue.ts';

/** A file is nothing whose citations could be checked. */
export class UnreadableProse extends Error {
  override readonly name = 'UnreadableProse';
}

export interface ReadingOptions {
  /** of which issue a file without citations of its own is a rendering; null: by its title */
  readonly issue: string | null;
  /** when dates without a year lie; null: unknown */
  readonly period: string | null;
}

/**
 * The issue that a file holds: JSON, HTML or text of an issue, Markdown with `[@finding]`, or a rendering (Markdown,
 * DOCX, PDF) of an issue of the record.
 * @throws UnreadableProse when it holds none
 * @throws UnreadableSource when it cannot be read at all
 * @throws IssueTextError with the lines of a text that can't be read
 */
export const readIssueFile = async (
  bytes: Uint8Array,
  name: string,
  record: RecordStore,
  knowledge: Pick<Knowledge, 'codebook'>,
  { issue, period }: ReadingOptions,
): Promise<Issue> => {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  const whole = () => new TextDecoder().decode(bytes);
  if (text.startsWith('{')) return fromJson(whole());
  if (text.startsWith('<')) {
    const read = readHtmlIssue(whole());
    if (read.citations.length > 0) return read;
    throw new UnreadableProse("holds no citations. Give an issue that 'chancery bulletin' wrote.");
  }
  if (/^---\r?\nissue: /.test(text)) return fromText(whole(), record, knowledge);
  if (!/^(?:%PDF|PK)/.test(text) && citesFindings(whole())) return fromMarkdown(whole(), record, period ?? '2000/..');
  const source = await sourceOf(bytes, name);
  const prose = blockReadings(source.text, outline(source).blocks).map((reading) => reading.text);
  return compareRendering(prose.join('\n'), await issueOfRendering(source.text, record, issue));
};

const fromJson = (text: string): Issue => {
  try {
    const parsed = Issue.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const { path, message } = parsed.error.issues[0]!;
    throw new UnreadableProse(`is no issue of a bulletin: ${path.join('.')}: ${message}.`);
  } catch (error) {
    throw error instanceof UnreadableProse ? error : new UnreadableProse(`is no JSON: ${(error as Error).message}.`);
  }
};

const fromText = async (text: string, record: RecordStore, knowledge: Pick<Knowledge, 'codebook'>): Promise<Issue> => {
  const name = /^issue: *(\S+)/m.exec(text)?.[1] ?? '';
  const version = Number(/^version: *(\d+)/m.exec(text)?.[1] ?? 0) || undefined;
  const base = await record.issues.get(name, version);
  if (!base) throw new UnreadableProse(`is the text of issue ${name}, which the record does not hold.`);
  const read = readIssueText(text, base.content);
  const { issue, unknown } = await holdCitations(
    { ...base.content, ...read.head, parts: [...read.parts], given: read.given },
    record,
    knowledge,
  );
  if (unknown.length > 0) throw new IssueTextError(unknown.map(({ message }) => ({ line: 1, message })));
  return issue;
};

const fromMarkdown = async (text: string, record: RecordStore, period: string): Promise<Issue> => {
  const known = new Map<string, ProseCitation | null>();
  for (const id of citedIds(text)) {
    const recorded = await record.finding(id);
    known.set(id, recorded && citationOf(recorded));
  }
  return readCitedMarkdown(text, (id) => known.get(id) ?? null, period);
};

const sourceOf = (bytes: Uint8Array, name: string): Promise<SourceText> => readSource(bytes, { name, mediaType: null });

/** A rendering names its issue near its beginning. */
const HEAD = 4000;

const issueOfRendering = async (text: string, record: RecordStore, issue: string | null): Promise<Issue> => {
  const words = fold(text.slice(0, HEAD));
  const issues = await record.issues.list();
  const found =
    issue === null
      ? issues.find(({ title }) => words.includes(fold(title)))
      : issues.find((each) => each.issue === issue);
  if (found) return (await record.issues.get(found.issue))!.content;
  throw new UnreadableProse(
    issue === null
      ? 'cites no findings, and its title is that of no issue of the record. Name the issue with --issue, or give its HTML.'
      : `can't be compared: there is no issue ${issue} in the record.`,
  );
};
