import { createHash } from 'node:crypto';
import { analyse, type ReadingResources } from '../../src/analyse.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Finding } from '../../src/kinds/finding.ts';
import type { Issue, IssueTheme } from '../../src/kinds/issue.ts';
import { type IssueFormat, renderIssue } from '../../src/publish/bulletin/render-issue.ts';
import { draftIssue } from '../../src/publish/issue/draft/draft-issue.ts';
import { materialFromRecord } from '../../src/publish/issue/draft/material-from-record.ts';
import { citedBy, issueSentences } from '../../src/publish/issue/issue-sentences.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { type CitedFinding, type Comparison, compareAgain, isCitedKind } from './compare-again.ts';

/** The formats that Chancery reads as well as writes. */
export const READ_AGAIN: readonly IssueFormat[] = ['html', 'pdf', 'docx', 'markdown'];

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An issue drafted from documents, with every finding that it cites. */
export interface CitedIssue {
  readonly issue: Issue;
  readonly cited: readonly CitedFinding[];
}

const analysed = async ({ name, bytes }: SourceFile, resources: ReadingResources) => {
  const source = await readSource(bytes, { name, mediaType: null });
  const id = createHash('sha256').update(bytes).digest('hex');
  return analyse(source, { id, origin: name, size: bytes.length }, resources);
};

/** Reads documents into a record in memory and drafts the issue of each month that they are about. */
export const issuesOf = async (
  files: readonly SourceFile[],
  resources: ReadingResources,
): Promise<readonly CitedIssue[]> => {
  const record = SqliteRecord.open(':memory:', 'write');
  const months = new Set<string>();
  const findings = new Map<string, Finding>();
  for (const file of files) {
    const analysis = await analysed(file, resources);
    await record.add({ analysis, original: file.bytes, engine: 'round-trip', at: '2026-01-01T00:00:00Z' });
    for (const finding of analysis.findings) findings.set(finding.id, finding);
    const month = /^\d{4}-\d\d/.exec(analysis.document.period?.value ?? analysis.document.published ?? '')?.[0];
    if (month) months.add(month);
  }
  const issues: CitedIssue[] = [];
  for (const period of [...months].sort()) {
    const masthead = { name: 'Round trip', subtitle: null, publisher: 'Sample desk', number: null, imprint: null };
    const material = await materialFromRecord(record, resources.knowledge, {
      period,
      masthead,
      theme: 'think-tank',
      acceptedOnly: false,
    });
    const issue = draftIssue(material);
    const cited = issue.citations.flatMap(({ finding }) => {
      const found = findings.get(finding);
      return found && isCitedKind(found) ? [found] : [];
    });
    if (cited.length > 0) issues.push({ issue, cited });
  }
  await record.close();
  return issues;
};

/** Renders an issue, reads the bytes as any document is read, and compares what it cites with what is found. */
export const readAgain = async (
  { issue, cited }: CitedIssue,
  format: IssueFormat,
  resources: ReadingResources,
  theme: IssueTheme = issue.theme,
): Promise<readonly Comparison[]> => {
  const { bytes, extension } = await renderIssue({ ...issue, theme }, format);
  const { findings } = await analysed({ name: `issue.${extension}`, bytes }, resources);
  return compareAgain(cited, findings, printedUnder(issue));
};

/** The dates under which an issue prints what it cites: of the sentence, of the day of a chronicle, of the issue. */
const printedUnder = (issue: Issue): ReadonlyMap<string, ReadonlySet<string>> => {
  const dates = new Map<string, Set<string>>();
  for (const { sentence } of issueSentences(issue))
    for (const id of citedBy(sentence))
      dates.set(
        id,
        new Set([...(dates.get(id) ?? [issue.period]), ...(sentence.date === null ? [] : [sentence.date])]),
      );
  return dates;
};
