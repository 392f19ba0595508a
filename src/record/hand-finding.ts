import { createHash } from 'node:crypto';
import { withoutUnseen } from '../intake/unseen-characters.ts';
import type { Block } from '../kinds/block.ts';
import type { Finding } from '../kinds/finding.ts';

/** The rule of findings that an analyst added. */
export const HAND_RULE = 'desk@1';

/** What an analyst says of words in a document; the rest follows from where they stand. */
export type HandDraft = Finding extends infer F
  ? F extends Finding
    ? Omit<F, 'id' | 'page' | 'block' | 'rule' | 'quote' | 'group'>
    : never
  : never;

/** Its identity: the same words can be said to tell several things, so what is said and when it was added count too. */
export const handFindingId = (draft: HandDraft, who: string, at: string): string =>
  createHash('sha256')
    .update(JSON.stringify([HAND_RULE, draft, who, at]))
    .digest('hex')
    .slice(0, 20);

/** So far from where they stood the words are looked for in a newer reading, in UTF-16 code units. */
const FARTHEST = 20_000;

/**
 * A finding added by hand as it stands in a newer reading of its document: at the same words, the nearest to where they
 * stood. Null when the text no longer has them.
 */
export const placedInReading = (finding: Finding, text: string, blocks: readonly Block[]): Finding | null => {
  const quote = [finding.quote, withoutUnseen(finding.quote).text].find((words) => text.includes(words));
  const start = quote === undefined ? null : nearest(text, quote, finding.start);
  if (quote === undefined || start === null) return null;
  const end = start + quote.length;
  const block = blocks.findLastIndex((each) => each.start <= start && each.end > start);
  const shift = start - finding.start;
  const cue =
    finding.kind === 'statement' && finding.cueStart !== null && finding.cueEnd !== null
      ? { cueStart: finding.cueStart + shift, cueEnd: finding.cueEnd + shift }
      : {};
  return { ...finding, ...cue, quote, start, end, block: Math.max(0, block) };
};

const nearest = (text: string, words: string, at: number): number | null => {
  const before = text.lastIndexOf(words, at);
  const after = text.indexOf(words, at);
  const found = [before, after].filter((each) => each >= 0 && Math.abs(each - at) <= FARTHEST);
  return found.length === 0 ? null : found.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a));
};
