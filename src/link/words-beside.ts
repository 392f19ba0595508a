import type { ClaimFinding, WordsAround } from './claim-voice.ts';

/** As much as may stand between a verb and what is said, and as it takes to call it untrue; UTF-16 code units. */
const MOST_BEFORE = 200;
const MOST_AFTER = 80;
const MOST_LEAD = 240;
const SENTENCE_END = /[.!?…]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})|\n\s*\n/gu;

/**
 * The words of a document beside what is said in it.
 * @param text of the document
 */
export const wordsBeside = (text: string, finding: ClaimFinding): WordsAround => {
  const cueEnd = finding.kind === 'statement' ? finding.cueEnd : null;
  const between = cueEnd !== null && cueEnd <= finding.start && finding.start - cueEnd <= MOST_BEFORE;
  return {
    before: between ? text.slice(cueEnd, finding.start) : '',
    after: text.slice(finding.end, finding.end + MOST_AFTER),
    lead: leadOf(
      text,
      Math.min(finding.start, (finding.kind === 'statement' ? finding.cueStart : null) ?? finding.start),
    ),
  };
};

const leadOf = (text: string, until: number): string => {
  const words = text.slice(Math.max(0, until - MOST_LEAD), until);
  const last = [...words.matchAll(SENTENCE_END)].at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
};
