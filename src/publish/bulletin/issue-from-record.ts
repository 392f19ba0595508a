import type { DocumentRecord } from '../../kinds/document.ts';
import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { SentenceFinder } from '../../outline/sentence-finder.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { earliestDay, latestDay } from '../../time/edtf.ts';
import { draftIssue } from './draft-issue.ts';
import type { PrintedIssue } from './printed-issue.ts';

/**
 * Drafts the issue of a period from a record: what analysts rejected or merged into something else is left out, what
 * they corrected stands corrected.
 */
export const issueFromRecord = async (
  record: RecordStore,
  period: EdtfDate,
  threads: Iterable<ThreadDefinition>,
  masthead: string,
): Promise<PrintedIssue> => {
  const documents = new Map<string, DocumentRecord>();
  for (const document of await record.documents()) documents.set(document.id, document);
  const findings: Finding[] = [];
  const finders = new Map<string, SentenceFinder>();
  const filter = {
    from: earliestDay(period) ?? undefined,
    to: latestDay(period) ?? undefined,
    order: 'document',
  } as const;
  for await (const { finding } of record.findings(filter)) {
    findings.push(finding);
    if (!finders.has(finding.document))
      finders.set(
        finding.document,
        new SentenceFinder((await record.text(finding.document)) ?? '', await record.blocks(finding.document)),
      );
  }
  return draftIssue({
    period,
    masthead,
    documents,
    findings,
    threads,
    sentenceOf: (finding) => finders.get(finding.document)?.around(finding.block, finding) ?? null,
  });
};
