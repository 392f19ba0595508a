import type { Knowledge } from '../../knowledge/knowledge.ts';
import { monthOf } from '../../link/threads/month-of.ts';
import { type ThreadDigest, threadDigest } from '../../link/threads/thread-digest.ts';
import type { DocumentHead } from '../../record/document-head.ts';
import type { RecordedFinding, RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';
import { wordsAround } from '../words-around.ts';
import { threadMembers } from './thread-members.ts';

/**
 * What a month brought to a thread of the packs, by a record. Null when the thread has no finding that belongs to a
 * month.
 * @param month `2024-10`; the latest that has a finding when null
 */
export const recordedDigest = async (
  record: RecordStore,
  thread: string,
  month: string | null,
  knowledge: Knowledge,
): Promise<ThreadDigest | null> => {
  const all = await Array.fromAsync(record.findings());
  const members = new Set((await threadMembers(record, knowledge)).get(thread)?.map(({ finding }) => finding));
  const findings = all.filter(({ finding }) => members.has(finding.id));
  const documents = await record.documentHeads();
  const chosen = month ?? latestMonth(findings, documents);
  if (chosen === null) return null;
  const sources = new Set(all.map(({ finding }) => finding.document));
  const [passage, around] = await Promise.all([passagesOf(record, sources), wordsAround(record, sources)]);
  return threadDigest({ thread, month: chosen, findings, record: all, documents, knowledge, passage, around });
};

/** The latest month of which one of the findings is news; null when none is of a month. */
export const latestMonth = (
  findings: readonly RecordedFinding[],
  documents: ReadonlyMap<string, DocumentHead>,
): string | null =>
  findings
    .map((recorded) => monthOf(recorded, documents.get(recorded.finding.document)))
    .reduce((last, each) => ((each ?? '') > (last ?? '') ? each : last), null);
