import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { beginsAsParticiple } from './is-passive.ts';
import { hasFiniteVerb, hasMainVerb, isFiniteVerb, LEAST_WORDS, LONGEST, type PlacedClause } from './placed-clause.ts';
import { isReporting } from './speech-tree.ts';
import { TIME } from './time-words.ts';
import { isPunctuation } from './token-runs.ts';

const LONGEST_TOLD = 6;
/** tokens from `saying` back to `quoted` */
const FARTHEST_QUOTED = 9;
/** tokens: who speaks, with office and body */
const LONGEST_NAMED = 14;

/** `…, the minister said at a briefing.` and `…, said the minister.`: what stands before the speaker. */
export const clauseBeforeSpeaker = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const { tokens } = tree;
  const quoted = quotedAs(tree, verb);
  if (quoted === null && !isPredicate(tree, verb)) return null;
  let first = Math.max(0, verb - LONGEST);
  while (first < verb && isPunctuation(tokens[first]!)) first++;
  let from = quoted ?? verb;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[from - 1]!.upos)) from--;
  const inverted =
    (tokens[from - 1]?.text === ',' && !goesOnWithoutSubject(tree, verb)) ||
    (isClosingMark(tokens[from - 1]) && tokens[from - 2]?.text === ',');
  const told = { tree, verb, first, from, lexicon };
  const around = parenthetical(told) ?? invertedParenthetical(tree, verb, lexicon);
  if (around) return around;
  const introduced = inverted ? null : afterIntroduction(told);
  if (introduced) return introduced;
  const place =
    inverted && isSpeaker(tree, verb + 1)
      ? invertedSpeaker(tree, verb)
      : (allBefore(tree, verb, from) ?? shortSpeaker(tree, verb, from) ?? speakerBefore(tree, first, from));
  if (!place) return null;
  const colon = tokens.findLastIndex(({ text, index }) => text === ':' && index > first && index < place.comma);
  // `Keller was surprised: nothing had been signed, he said.`
  if (colon > first && hasMainVerb(tree, first, colon) && hasMainVerb(tree, colon + 1, place.comma)) first = colon + 1;
  first = behindOtherSpeaker(tree, first, place.comma, lexicon);
  let last = place.comma - 1;
  while (last > first && isPunctuation(tokens[last]!)) last--;
  if (last - first + 1 < LEAST_WORDS || !hasMainVerb(tree, first, last)) return null;
  if (isOnlySubordinate(tree, first, last) || introducesSpeech(tree, verb, first, last)) return null;
  if (!inverted && (!endsOrTurnsAway(tree, verb) || clauseFollows(tree, verb))) return null;
  const content = { first, last };
  const rest = inverted ? null : restAfterSpeaker(tree, verb, lexicon);
  return { content, core: content, speaker: place.speaker, ...(rest && { rest }) };
};

/** `It will go on, Keller said, and could bring a truce, aides said.`: what one speaker adds begins behind the other one. */
const behindOtherSpeaker = ({ tokens }: Tree, first: number, end: number, lexicon: CueLexicon): number => {
  const said = tokens.findLast(
    (token) =>
      token.index > first &&
      token.index < end - LEAST_WORDS &&
      token.xpos === 'VBD' &&
      isReporting(token, lexicon) &&
      tokens[token.index + 1]?.text === ',' &&
      tokens[token.index + 2]?.upos === 'CCONJ',
  );
  return said === undefined ? first : said.index + 3;
};

/** `…, the ministry was quoted (by the press) as saying`: the verb before which those stand who are quoted. */
const quotedAs = ({ tokens }: Tree, verb: number): number | null => {
  if (tokens[verb]!.xpos !== 'VBG' || !/^as$/i.test(tokens[verb - 1]?.text ?? '')) return null;
  for (let i = verb - 2; i > 0 && i > verb - FARTHEST_QUOTED; i--) {
    if (/^(?:quote|cite|report)$/i.test(tokens[i]!.lemma))
      return i === verb - 2 || /^by$/i.test(tokens[i + 1]!.text) ? i : null;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tokens[i]!.upos)) return null;
  }
  return null;
};

/** `While talks go on, …` without a main clause is the author's; `While talks go on, little has changed, …` was said. */
const isOnlySubordinate = (tree: Tree, first: number, last: number): boolean => {
  const { tokens } = tree;
  const { upos, text } = tokens[first]!;
  // `Asked whether he would go, the envoy said no`
  if (upos !== 'SCONJ' && !/^(?:when|where)$/i.test(text) && !beginsAsParticiple(tree, first)) return false;
  if (/^(?:if|because)$/i.test(text)) return false;
  const comma = tokens.findIndex(({ index, text: mark }) => index > first && mark === ',');
  return comma < 0 || comma >= last || !hasFiniteVerb(tree, first, comma) || !hasMainVerb(tree, comma + 1, last);
};

/** `In a film shot at the border, the envoy said “…”`: where or upon what it was said; what he said stands behind the verb. */
const introducesSpeech = ({ tokens }: Tree, verb: number, first: number, last: number): boolean =>
  /^(?:["“«‘]|``)$/.test(tokens[verb + 1]?.text ?? '') &&
  (tokens[first]!.upos === 'ADP' || /^(?:if|when|while|after|before|once)$/i.test(tokens[first]!.text)) &&
  // of `he said “in great haste”` what he said stands before
  tokens.slice(verb + 2).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)) &&
  !tokens.slice(first, last).some(({ text }) => text === ',');

/** `Lind meets the envoy, urges him to sign`, `…, says the road is open`: told of whoever did what the clause before tells. */
const goesOnWithoutSubject = ({ tokens }: Tree, verb: number): boolean => {
  let next = verb + 1;
  const { text, upos } = tokens[next] ?? {};
  if (/^(?:him|them|us|me)$/i.test(text ?? '')) return true;
  if (upos === 'PRON' && !/^(?:he|she|they|we|i|it|there)$/i.test(text!)) return false;
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON|ADV)$/.test(tokens[next]?.upos ?? '') &&
    !/^W/.test(tokens[next]!.xpos)
  )
    next++;
  return next > verb + 1 && /^(?:VB[DZP]|MD)$/.test(tokens[next]?.xpos ?? '');
};

/** A past tense may be tagged as a participle; without an auxiliary it is none. */
const isPredicate = (tree: Tree, verb: number): boolean =>
  /^VB[DZP]$/.test(tree.tokens[verb]!.xpos) ||
  (tree.tokens[verb]!.xpos === 'VBN' && tree.child(verb, 'aux', 'obj') === null);

/** `The strike, said Ivo Keller of the union, was late.`: the speaker stands behind the verb, and the predicate behind him. */
const invertedParenthetical = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const { tokens } = tree;
  if (tokens[verb - 1]?.text !== ',' || !isSpeaker(tree, verb + 1)) return null;
  let close = verb + 1;
  while (close < verb + LONGEST_NAMED && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/.test(tokens[close]?.upos ?? ''))
    close++;
  if (tokens[close]?.text !== ',') return null;
  let predicate = close + 1;
  while (tokens[predicate]?.upos === 'ADV') predicate++;
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[predicate]?.xpos ?? '') || isReporting(tokens[predicate]!, lexicon)) return null;
  let first = verb - 2;
  while (first > 0 && !/^(?:[;:“"«]|``)$/.test(tokens[first - 1]!.text)) first--;
  if (first > verb - 2 || hasMainVerb(tree, first, verb - 2)) return null;
  const content = { first, last: verb - 2 };
  const rest = { first: close + 1, last: endOfClause(tree, close + 1, verb, lexicon) };
  return { content, core: content, rest, speaker: { first: verb + 1, last: close - 1 } };
};

/** A verb of saying with what stands before it, from token `first`; at `from` it begins with its auxiliaries. */
interface ToldBefore {
  readonly tree: Tree;
  readonly verb: number;
  readonly first: number;
  readonly from: number;
  readonly lexicon: CueLexicon;
}

/** `The only way out, he said, is a treaty.`: subject and predicate stand on either side of the speaker. */
const parenthetical = ({ tree, verb, first, from, lexicon }: ToldBefore): PlacedClause | null => {
  const { tokens } = tree;
  if (tokens[verb + 1]?.text !== ',') return null;
  let predicate = verb + 2;
  while (tokens[predicate]?.upos === 'ADV') predicate++;
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[predicate]?.xpos ?? '')) return null;
  const comma = lastComma(tree, first, from);
  if (comma <= first || !isSpeaker(tree, comma + 1)) return null;
  const stop = tokens.findLastIndex(({ text, index }) => index < comma && index >= first && text === ';');
  const content = { first: stop < 0 ? first : stop + 1, last: comma - 1 };
  const rest = { first: verb + 2, last: endOfClause(tree, verb + 2, verb, lexicon) };
  return { content, core: content, rest, speaker: { first: comma + 1, last: from - 1 } };
};

/** `In the long run, experts say, it will pay.`: what introduces the clause stands before the speaker. */
const afterIntroduction = ({ tree, verb, first, from, lexicon }: ToldBefore): PlacedClause | null => {
  const rest = restAfterSpeaker(tree, verb, lexicon);
  if (!rest || !hasMainVerb(tree, rest.first, rest.last)) return null;
  const comma = lastComma(tree, first, from);
  const isIntroduction = tree.tokens[first]!.upos === 'ADP' && comma - first >= LEAST_WORDS;
  if (!isIntroduction || hasFiniteVerb(tree, first, from - 1) || !isSpeaker(tree, comma + 1)) return null;
  return { content: { first, last: comma - 1 }, core: rest, rest, speaker: { first: comma + 1, last: from - 1 } };
};

/** The last comma before `from`; `first` where there is none behind it. */
const lastComma = ({ tokens }: Tree, first: number, from: number): number => {
  let comma = from - 1;
  while (comma > first && tokens[comma]!.text !== ',') comma--;
  return comma;
};

/** `Prices, he said, would fall.`: a comma after the verb, and no other report behind it. */
const restAfterSpeaker = (tree: Tree, verb: number, lexicon: CueLexicon): TokenRange | null => {
  const first = verb + 2;
  const follower = tree.tokens[first];
  if (
    tree.tokens[verb + 1]?.text !== ',' ||
    !follower ||
    /^(?:while|whereas|according|as|when|without|despite|amid)$/i.test(follower.text)
  )
    return null;
  if (follower.xpos === 'VBG' || /^(?:ADP|PUNCT)$/.test(follower.upos)) return null;
  // `…, he said, and could lead to more, others said`: the other sentence goes on
  if (follower.upos === 'CCONJ' && /^(?:VB[DZP]|MD)$/.test(tree.tokens[first + 1]?.xpos ?? '')) return null;
  const last = endOfClause(tree, first, verb, lexicon);
  // `…, he said, but little was done, others said`
  const byOther =
    follower.upos === 'CCONJ' &&
    tree.tokens.slice(last + 1).some((token) => token.xpos === 'VBD' && isReporting(token, lexicon));
  return byOther || last - first + 1 < LEAST_WORDS ? null : { first, last };
};

/** Segments between commas, leftwards from the verb, that name the speaker: none of them has a verb of its own. */
const speakerBefore = (tree: Tree, first: number, from: number): { comma: number; speaker: TokenRange } | null => {
  const { tokens } = tree;
  let end = from - 1;
  while (end > first && isPunctuation(tokens[end]!)) end--;
  let comma = -1;
  for (let i = end; i > first; i--) {
    if (tokens[i]!.text !== ',') {
      if (!isFiniteVerb(tree, i)) continue;
      // of `…,” Lind said` the speaker stands behind the mark
      const start = isClosingMark(tokens[comma + 1]) ? comma + 2 : comma + 1;
      return comma > 0 && isSpeaker(tree, start) ? { comma, speaker: { first: start, last: end } } : null;
    }
    comma = i;
  }
  return null;
};

/**
 * `…, the Adler district, the press reported`, `on June 15, 2021, Lake News reports`: no comma parts a speaker without
 * additions from the verb, so that what stands before the last comma is none of him.
 */
const shortSpeaker = (tree: Tree, verb: number, from: number): { comma: number; speaker: TokenRange } | null => {
  const { tokens } = tree;
  let comma = from - 1;
  while (comma > 0 && tokens[comma]!.text !== ',') comma--;
  if (comma < 1 || comma === from - 1 || !isSpeaker(tree, comma + 1)) return null;
  const segment = tokens.slice(comma + 1, from);
  if (segment.some(({ upos }) => upos === 'CCONJ' || upos === 'PUNCT' || upos === 'VERB')) return null;
  const own = segment.some(({ deprel, head }) => head === verb && deprel.startsWith('nsubj'));
  const year = /^\d{4}$/.test(tokens[comma - 1]!.text);
  return own || year ? { comma, speaker: { first: comma + 1, last: from - 1 } } : null;
};

/** `…, all three groups said`: what begins with `all` or `both` renames nobody before the comma. */
const allBefore = (tree: Tree, verb: number, from: number): { comma: number; speaker: TokenRange } | null => {
  const subject = tree.child(verb, 'nsubj');
  if (subject === null || subject > from) return null;
  const { first } = tree.extent(subject);
  return /^(?:all|both)$/i.test(tree.tokens[first]!.text) && tree.tokens[first - 1]?.text === ','
    ? { comma: first - 1, speaker: { first, last: from - 1 } }
    : null;
};

const invertedSpeaker = (tree: Tree, verb: number): { comma: number; speaker: TokenRange } => {
  let last = Math.min(tree.tokens.length, verb + LONGEST) - 1;
  while (last > verb + 1 && isPunctuation(tree.tokens[last]!)) last--;
  return { comma: verb - 1, speaker: { first: verb + 1, last } };
};

const isSpeaker = (tree: Tree, first: number): boolean => {
  const token = tree.tokens[first];
  return (
    token !== undefined &&
    /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(token.upos) &&
    !/^(?:which|that|whose|what|who)$/i.test(token.text)
  );
};

/** `As the hall filled, the agency reported on Friday a crowd had come`: what was said comes after the verb. */
const clauseFollows = ({ tokens }: Tree, verb: number): boolean => {
  for (let i = verb + 1; i < tokens.length; i++) {
    const { text, xpos, upos } = tokens[i]!;
    if (upos === 'PUNCT' || /^(?:who|which|when|where|as|after|before|while|because|since|and)$/i.test(text))
      return false;
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return true;
  }
  return false;
};

/** Nothing that was said can follow: the sentence ends, or a phrase of time, place or occasion follows. */
const endsOrTurnsAway = (tree: Tree, verb: number): boolean => {
  const next = tree.tokens[verb + 1];
  if (!next || next.upos === 'PUNCT') return true;
  if (next.upos === 'ADP') return !/^(?:of|for)$/i.test(next.text);
  if (/^(?:today|yesterday|later|earlier)$/i.test(next.text)) return true;
  if (/^(?:last|late|this|early)$/i.test(next.text) && TIME.test(tree.tokens[verb + 2]?.text ?? '')) return true;
  if (/^(?:tell|write|inform)$/.test(tree.tokens[verb]!.lemma)) return onlyNames(tree, verb + 1);
  return (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(next.text) &&
    !/^(?:VERB|AUX|PRON|DET|NOUN)$/.test(tree.tokens[verb + 2]?.upos ?? '')
  );
};

/** `told the Herald.`: names and nothing else up to the next mark or preposition. */
const onlyNames = ({ tokens }: Tree, first: number): boolean => {
  let at = first;
  while (/^(?:DET|PROPN|ADJ|NOUN|PRON)$/.test(tokens[at]?.upos ?? '') && at < first + LONGEST_TOLD) at++;
  return at > first && /^(?:PUNCT|ADP)$/.test(tokens[at]?.upos ?? 'PUNCT');
};

const isClosingMark = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»]|'')$/.test(token.text);
