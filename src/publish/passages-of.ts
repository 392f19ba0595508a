import type { Finding } from '../kinds/finding.ts';
import { SentenceFinder } from '../outline/sentence-finder.ts';
import type { RecordStore } from '../record/record-store.ts';

/** Reads the texts of these documents; what comes back gives the sentence in which a finding of theirs stands. */
export const passagesOf = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(finding: Finding) => string> => {
  const finders = new Map<string, SentenceFinder>();
  for (const document of documents)
    finders.set(document, new SentenceFinder((await record.text(document)) ?? '', await record.blocks(document)));
  return (finding) => finders.get(finding.document)?.around(finding.block, finding)?.text ?? finding.quote;
};
