import type { ClaimFinding } from '../link/claim-voice.ts';
import type { WordsAround } from '../link/claims.ts';
import type { RecordStore } from '../record/record-store.ts';

/** As much as may stand between a verb and what is said, and as it takes to call it untrue; UTF-16 code units. */
const MOST_BEFORE = 200;
const MOST_AFTER = 80;

/** Reads the texts of these documents; what comes back gives the words beside a finding of theirs. */
export const wordsAround = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(finding: ClaimFinding) => WordsAround> => {
  const texts = new Map<string, string>();
  for (const document of documents) texts.set(document, (await record.text(document)) ?? '');
  return (finding) => {
    const text = texts.get(finding.document) ?? '';
    const cueEnd = finding.kind === 'statement' ? finding.cueEnd : null;
    const between = cueEnd !== null && cueEnd <= finding.start && finding.start - cueEnd <= MOST_BEFORE;
    return {
      before: between ? text.slice(cueEnd, finding.start) : '',
      after: text.slice(finding.end, finding.end + MOST_AFTER),
    };
  };
};
