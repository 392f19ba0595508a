import type { ClaimFinding, WordsAround } from '../link/claim-voice.ts';
import { wordsBeside } from '../link/words-beside.ts';
import type { RecordStore } from '../record/record-store.ts';

/** Reads the texts of these documents; what comes back gives the words beside a finding of theirs. */
export const wordsAround = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(finding: ClaimFinding) => WordsAround> => {
  const texts = new Map<string, string>();
  for (const document of documents) texts.set(document, (await record.text(document)) ?? '');
  return (finding) => wordsBeside(texts.get(finding.document) ?? '', finding);
};
