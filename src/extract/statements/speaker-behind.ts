import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { TIME } from './time-words.ts';

/** How many words may name a speaker before the verb. */
const LONGEST_SPEAKER = 9;

/**
 * `claims that it flew; Norland denies this`: behind the semicolon somebody else speaks; so in `said that it flew, and Lind
 * warned of a strike`, in the tense of the cue.
 */
export const isOtherSpeaker = (
  { tokens }: Tree,
  first: number,
  { verbs }: CueLexicon,
  tense: string | null,
): boolean => {
  let verb = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|PART|ADV)$/.test(tokens[verb]?.upos ?? '') && verb < first + LONGEST_SPEAKER) verb++;
  const token = tokens[verb];
  if (token === undefined || verb === first || !/^VB[DZPN]$/.test(token.xpos)) return false;
  if (tense !== null && (token.xpos !== tense || tokens[first]!.upos !== 'PROPN')) return false;
  return [...(verbs.get(token.lemma.toLowerCase())?.values() ?? [])].some(({ act }) => act !== 'attitude');
};

/** `…, an aide said.`, `…, said an aide who …`: who tells all that stands before it, at the end of a sentence. */
export const saysWho = ({ tokens }: Tree, first: number, { saidBehind }: CueLexicon): boolean => {
  const says = (at: number) =>
    tokens[at]?.upos === 'VERB' && /^VB[DZP]$/.test(tokens[at]!.xpos) && saidBehind.has(tokens[at]!.lemma);
  if (says(first)) return /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(tokens[first + 1]?.upos ?? '');
  let at = first;
  while (at < first + LONGEST_SPEAKER && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(tokens[at]?.upos ?? '')) at++;
  if (/^(?:he|she|they|it)$/i.test(tokens[first]?.text ?? '')) at = first + 1;
  if (at === first || !says(at)) return false;
  const next = tokens[at + 1];
  return next === undefined || /^[.”"’]/.test(next.text) || TIME.test(next.text) || isReportingPlace(tokens, at + 1);
};

/** `said in Brunn.`, `told a briefing.`: nothing but where, to whom and when up to the end. */
const isReportingPlace = (tokens: readonly Token[], first: number): boolean => {
  if (!/^(?:ADP|DET|PROPN)$/.test(tokens[first]!.upos)) return false;
  return !tokens
    .slice(first)
    .some(({ xpos, text }) => /^(?:VB[DZPN]|MD|WDT|WP)$/.test(xpos) || /^(?:that|,)$/.test(text));
};
