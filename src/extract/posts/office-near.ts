import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import { wordsBetween } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import type { PostChange, PostCodebook } from './post-codebook.ts';

/** What the rule for an office looks at. */
interface OfficePlace {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly codebook: PostCodebook;
}

/**
 * The office that the clause names: `appointed as ambassador to Russia`, `elected chairman of the commission`,
 * `relieved of his position as …`, `removed from the post of …`. Without the article; up to a date or `by …`.
 */
export const officeNear = (place: OfficePlace, verb: number, clause: TokenRange, change: PostChange): string | null => {
  const { tokens, codebook, reading } = place;
  for (let i = verb + 1; i <= clause.last; i++) {
    const token = tokens[i]!;
    if (!codebook.offices.has(token.lemma.toLowerCase()) || !/^(?:NOUN|PROPN)$/.test(token.upos)) continue;
    if (/^(?:appointed|elected|accredited)$/.test(change) && hasNameBehind(tokens, i)) continue;
    if (/^(?:office|duties|post|position)$/i.test(token.text) && tokens[i + 1]?.text.toLowerCase() !== 'of') {
      // `removed from office`: which one is told elsewhere
      if (!/^(?:as|of)$/i.test(tokens[i + 1]?.text ?? '')) return null;
    }
    if (/^(?:by)$/i.test(wordBefore(tokens, i, verb))) return null;
    const first = startOfOffice(tokens, i, verb);
    return wordsBetween(reading.text, tokens, first, endOfOffice(tokens, i, clause.last));
  }
  return null;
};

/** `appointed Minister Karimov …`: the title belongs to the person, not to what they are appointed to. */
const hasNameBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.upos === 'PROPN' && (next.deprel === 'flat' || next.deprel === 'appos') && next.head <= at;
};

/** The preposition before the phrase. */
const wordBefore = (tokens: readonly Token[], at: number, verb: number): string => {
  for (let i = at - 1; i > verb; i--) if (tokens[i]!.upos === 'ADP') return tokens[i]!.text;
  return '';
};

const startOfOffice = (tokens: readonly Token[], at: number, verb: number): number => {
  let first = at;
  for (let i = at - 1; i > verb; i--) {
    const token = tokens[i]!;
    if (/^(?:ADJ|NOUN|PROPN)$/.test(token.upos) || token.text === "'s" || token.text === '’s' || token.text === '-')
      first = i;
    else break;
  }
  return first;
};

const endOfOffice = (tokens: readonly Token[], at: number, last: number): number => {
  let end = at;
  for (let i = at + 1; i <= last; i++) {
    const token = tokens[i]!;
    if (/^(?:by|on|in|after|following|from|instead|during)$/i.test(token.text) || token.text === ',') break;
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) end = i;
    else if (!/^(?:ADP|DET|ADJ|CCONJ|PART|PUNCT|PRON|SCONJ)$/.test(token.upos)) break;
  }
  return end;
};
