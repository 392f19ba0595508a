import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Reading } from '../reading.ts';

/** Of the agreements that a sentence names the one under which it says that something is to be done; null without one. */
export const agreementOver = (
  { text }: Reading,
  mentions: readonly Draft<AgreementFinding>[],
): Draft<AgreementFinding> | null =>
  mentions.find(({ start }) => UNDER.test(text.slice(Math.max(0, start - LONGEST), start))) ?? null;

/** Before a mention that stands outside of the words that bind: `under the treaty, Norland will …`. */
const UNDER =
  /\b(?:under|according to|pursuant to|in accordance with|in line with|as part of|terms of|by|in)\s+(?:the\s+)?$/i;
const LONGEST = 28;
