import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isReporting } from './speech-tree.ts';
import { TIME } from './time-words.ts';
import { isPunctuation } from './token-runs.ts';

const LEAST_WORDS = 3;
const FARTHEST_THAT = 14;
const FARTHEST_PREDICATE = 12;
const LONGEST_TOLD = 6;
/** tokens; no clause is looked for farther than this, so that sentences without end stay linear */
const LONGEST = 300;

/** A clause found by where it stands and not by the tree; `speaker` where the clause stands before its speaker. */
export interface PlacedClause {
  readonly content: TokenRange;
  /** what goes on after `…, he said, …` */
  readonly rest?: TokenRange;
  readonly core: TokenRange;
  readonly speaker: TokenRange | null;
}

/** `said on Friday that …`: from `that` to the end of what is reported. Long clauses lead trees astray, `that` does not. */
export const clauseAfterThat = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const { tokens } = tree;
  for (let i = verb + 1; i <= Math.min(verb + FARTHEST_THAT, tokens.length - 2); i++) {
    const token = tokens[i]!;
    if (/^that$/i.test(token.text)) {
      const next = tokens[i + 1]!;
      if (/^(?:VB[DZP]|MD)$/.test(next.xpos) || (/^(?:,|\.)$/.test(next.text) && i === verb + 1)) return null;
      const last = endOfClause(tree, i + 1, verb, lexicon);
      return last - i < 2 || !hasFiniteVerb(tree, i + 1, last)
        ? null
        : {
            content: { first: startOfClaim(tree, verb, i, lexicon), last },
            core: { first: i + 1, last },
            speaker: null,
          };
    }
    if (breaksOff(tree, i)) return null;
  }
  return null;
};

/** `denied reports that`, `rejected a claim by the league that`: what is denied are the reports, whose clause follows. */
const startOfClaim = (tree: Tree, verb: number, that: number, lexicon: CueLexicon): number => {
  if (!lexicon.verbs.get(tree.tokens[verb]!.lemma.toLowerCase())?.has('object')) return that;
  const claim = tree.tokens.slice(verb + 1, that).find(({ upos }) => upos === 'NOUN');
  return claim && lexicon.nouns.get(claim.lemma.toLowerCase())?.has('clause') ? verb + 1 : that;
};

/** Between a verb of saying and `that` stand who was told, when and where; what has a finite verb of its own is no part of that. */
const breaksOff = ({ tokens }: Tree, at: number): boolean => {
  const { text, upos, xpos } = tokens[at]!;
  if (/^[:;“"«]$/.test(text) || /^W/.test(xpos)) return true;
  if (upos === 'CCONJ') return tokens[at - 1]!.upos !== 'PROPN' || tokens[at + 1]?.upos !== 'PROPN';
  const participle = xpos === 'VBN' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos);
  return /^(?:VERB|AUX|SCONJ)$/.test(upos) && !participle && text !== 'following';
};

/** `…, the minister said at a briefing.` and `…, said the minister.`: what stands before the speaker. */
export const clauseBeforeSpeaker = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const { tokens } = tree;
  if (!isFiniteVerb(tree, verb)) return null;
  let first = Math.max(0, verb - LONGEST);
  while (first < verb && isPunctuation(tokens[first]!)) first++;
  let from = verb;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[from - 1]!.upos)) from--;
  const inverted =
    tokens[from - 1]?.text === ',' || (isClosingMark(tokens[from - 1]) && tokens[from - 2]?.text === ',');
  const around = parenthetical(tree, verb, first, from, lexicon);
  if (around) return around;
  const introduced = inverted ? null : afterIntroduction(tree, verb, first, from, lexicon);
  if (introduced) return introduced;
  const place = inverted && isSpeaker(tree, verb + 1) ? invertedSpeaker(tree, verb) : speakerBefore(tree, first, from);
  if (!place) return null;
  let last = place.comma - 1;
  while (last > first && isPunctuation(tokens[last]!)) last--;
  if (last - first + 1 < LEAST_WORDS || !hasMainVerb(tree, first, last)) return null;
  if (isOnlySubordinate(tree, first, last)) return null;
  if (!inverted && (!endsOrTurnsAway(tree, verb) || clauseFollows(tree, verb))) return null;
  const content = { first, last };
  const rest = inverted ? null : restAfterSpeaker(tree, verb, lexicon);
  return { content, core: content, speaker: place.speaker, ...(rest && { rest }) };
};

/** `While talks go on, …` without a main clause is the author's; `While talks go on, little has changed, …` was said. */
const isOnlySubordinate = (tree: Tree, first: number, last: number): boolean => {
  const { tokens } = tree;
  const { upos, text } = tokens[first]!;
  if (upos !== 'SCONJ' && !/^(?:when|where)$/i.test(text)) return false;
  if (/^(?:if|because)$/i.test(text)) return false;
  const comma = tokens.findIndex(({ index, text: mark }) => index > first && mark === ',');
  return comma < 0 || comma >= last || !hasFiniteVerb(tree, first, comma) || !hasMainVerb(tree, comma + 1, last);
};

/** A past tense may be tagged as a participle; without an auxiliary it is none. */
const isFiniteVerb = (tree: Tree, verb: number): boolean =>
  /^VB[DZP]$/.test(tree.tokens[verb]!.xpos) ||
  (tree.tokens[verb]!.xpos === 'VBN' && tree.child(verb, 'aux', 'obj') === null);

/** `The only way out, he said, is a treaty.`: subject and predicate stand on either side of the speaker. */
const parenthetical = (
  tree: Tree,
  verb: number,
  first: number,
  from: number,
  lexicon: CueLexicon,
): PlacedClause | null => {
  const { tokens } = tree;
  if (tokens[verb + 1]?.text !== ',') return null;
  let predicate = verb + 2;
  while (tokens[predicate]?.upos === 'ADV') predicate++;
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[predicate]?.xpos ?? '')) return null;
  let comma = from - 1;
  while (comma > first && tokens[comma]!.text !== ',') comma--;
  if (comma <= first || !isSpeaker(tree, comma + 1)) return null;
  const content = { first, last: comma - 1 };
  const rest = { first: verb + 2, last: endOfClause(tree, verb + 2, verb, lexicon) };
  return { content, core: content, rest, speaker: { first: comma + 1, last: from - 1 } };
};

/** `In the long run, experts say, it will pay.`: what introduces the clause stands before the speaker. */
const afterIntroduction = (
  tree: Tree,
  verb: number,
  first: number,
  from: number,
  lexicon: CueLexicon,
): PlacedClause | null => {
  const rest = restAfterSpeaker(tree, verb, lexicon);
  if (!rest || !hasMainVerb(tree, rest.first, rest.last)) return null;
  let comma = from - 1;
  while (comma > first && tree.tokens[comma]!.text !== ',') comma--;
  const isIntroduction = tree.tokens[first]!.upos === 'ADP' && comma - first >= LEAST_WORDS;
  if (!isIntroduction || hasFiniteVerb(tree, first, from - 1) || !isSpeaker(tree, comma + 1)) return null;
  return { content: { first, last: comma - 1 }, core: rest, rest, speaker: { first: comma + 1, last: from - 1 } };
};

/** `Prices, he said, would fall.`: a comma after the verb, and no other report behind it. */
const restAfterSpeaker = (tree: Tree, verb: number, lexicon: CueLexicon): TokenRange | null => {
  const first = verb + 2;
  const follower = tree.tokens[first];
  if (tree.tokens[verb + 1]?.text !== ',' || !follower || /^(?:while|whereas|according|as|when)$/i.test(follower.text))
    return null;
  if (follower.xpos === 'VBG' || /^(?:ADP|PUNCT)$/.test(follower.upos)) return null;
  const last = endOfClause(tree, first, verb, lexicon);
  return last - first + 1 < LEAST_WORDS ? null : { first, last };
};

/** The rest of the sentence after a verb of saying, when it holds a finite verb. */
export const clauseAfterVerb = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const first = afterTold(tree, verb);
  if (first === null) return null;
  const last = endOfClause(tree, first, verb, lexicon);
  if (last - first + 1 < LEAST_WORDS || !hasFiniteVerb(tree, first, last)) return null;
  if (beginsWithObject(tree, verb, first, last)) return null;
  const content = { first, last };
  return { content, core: content, speaker: null };
};

/** `holds a wide lead, and its rival fell`, `keeps the post because nobody wants it`: an object, and a clause of the author's. */
const beginsWithObject = (tree: Tree, verb: number, first: number, last: number): boolean => {
  const object = tree.child(verb, 'obj');
  // these have no objects but clauses, whatever the tree says
  if (/^(?:say|think|believe)$/.test(tree.tokens[verb]!.lemma)) return false;
  if (object === null || object < first || object > last || tree.child(verb, 'ccomp') !== null) return false;
  for (let i = first; i <= last; i++) {
    const { text, upos, xpos } = tree.tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return false;
    if (i > object && (/^(?:,|CCONJ|SCONJ)$/.test(text === ',' ? text : upos) || /^W/.test(xpos))) return true;
  }
  return false;
};

/** Where a reported clause ends: before the next reporting verb that is coordinated or follows a comma, or with the sentence. */
export const endOfClause = (tree: Tree, first: number, verb: number, lexicon: CueLexicon): number => {
  const { tokens } = tree;
  const { xpos } = tokens[verb]!;
  const length = Math.min(tokens.length, first + LONGEST);
  let last = length - 1;
  const subordinate = isSubordinate(tree, verb);
  let finite = false;
  for (let i = first; i < length - 1; i++) {
    const { text, upos } = tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) finite = true;
    if (i < first + 2) continue;
    if (subordinate && finite && text === ',') {
      last = i - 1;
      break;
    }
    const comma = /^[,;–—]$/.test(text) || (/^[”"’]$/.test(text) && tokens[i - 1]?.text === ',');
    if (!comma && upos !== 'CCONJ') continue;
    let next = i + 1;
    while (next < tokens.length && /^(?:ADV|CCONJ)$/.test(tokens[next]!.upos)) next++;
    const follower = tokens[next];
    if (!follower) continue;
    if (
      (comma && /^(?:while|whereas)$/i.test(follower.text)) ||
      (/^[,;]$/.test(text) && follower.text === 'according')
    ) {
      last = i - 1;
      break;
    }
    if (comma && isTail(follower)) {
      last = i - 1;
      break;
    }
    if (finite && beginsOwnClause(tree, i, next, lexicon)) {
      last = i - 1;
      break;
    }
    if (follower.upos !== 'VERB' || !isReporting(follower, lexicon)) continue;
    if ((comma && follower.xpos === 'VBG') || (follower.xpos === xpos && /^VB[DZP]$/.test(xpos))) {
      last = i - 1;
      break;
    }
  }
  while (last > first && isPunctuation(tokens[last]!)) last--;
  return last;
};

/**
 * `…, but the turnout was higher`, `… and she accused him of it`: the author goes on, with a subject and a finite verb
 * after `but`, or with a pronoun and another verb of saying.
 */
const beginsOwnClause = ({ tokens }: Tree, at: number, subject: number, lexicon: CueLexicon): boolean => {
  const but = tokens[at]!.text === ',' && /^(?:but|yet)$/i.test(tokens[at + 1]?.text ?? '');
  const pronoun = /^(?:he|she|they)$/i.test(tokens[subject]!.text);
  if (!but && !pronoun) return false;
  for (let i = subject; i < Math.min(tokens.length, subject + FARTHEST_PREDICATE); i++) {
    const { upos, xpos, text } = tokens[i]!;
    if (/^(?:,|that|who|which)$/.test(text)) return false;
    if (!/^(?:VB[DZP]|MD)$/.test(xpos)) continue;
    return i > subject && (but || (upos === 'VERB' && isReporting(tokens[i]!, lexicon)));
  }
  return false;
};

/** `…, reflecting the mood of the hall`, `…, compared with a third last year`: what the author adds. */
const isTail = ({ xpos, text }: Token): boolean =>
  (xpos === 'VBG' && !/^(?:including|according|regarding|concerning|following)$/i.test(text)) ||
  /^compared$/i.test(text);

/** `While he says that it is safe, …`: the clause of the cue itself comes before the main one. */
const isSubordinate = (tree: Tree, verb: number): boolean =>
  (verb === 0 && /^VB[DNG]$/.test(tree.tokens[0]!.xpos)) ||
  tree
    .children(verb, 'mark', 'advmod')
    .some(
      (child) =>
        child < 3 &&
        /^(?:while|although|though|if|when|as|since|because|after|before|even|whereas)$/i.test(
          tree.tokens[child]!.text,
        ),
    );

/** Segments between commas, leftwards from the verb, that name the speaker: none of them has a verb of its own. */
const speakerBefore = (tree: Tree, first: number, from: number): { comma: number; speaker: TokenRange } | null => {
  const { tokens } = tree;
  let end = from - 1;
  while (end > first && isPunctuation(tokens[end]!)) end--;
  let comma = -1;
  for (let i = end; i > first; i--) {
    if (tokens[i]!.text !== ',') {
      if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos))
        return comma > 0 && isSpeaker(tree, comma + 1) ? { comma, speaker: { first: comma + 1, last: end } } : null;
      continue;
    }
    comma = i;
  }
  return null;
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

/** `said about half of them had left`, `said at least nine had come`: no preposition, a number follows. */
const isQuantity = ({ tokens }: Tree, first: number): boolean =>
  /^(?:about|at)$/i.test(tokens[first]?.text ?? '') &&
  (/^(?:least|most|half)$/i.test(tokens[first + 1]?.text ?? '') || tokens[first + 1]?.upos === 'NUM');

/** Where the content begins: after the person told, and marks. */
const afterTold = (tree: Tree, verb: number): number | null => {
  let first = verb + 1;
  const told = tree.child(verb, 'iobj', 'obj');
  const { xpos, lemma } = tree.tokens[verb]!;
  if (xpos === 'VBN' && tree.child(verb, 'aux') === null) return null;
  if (told !== null && told > verb && /^(?:tell|inform|remind|assure|ask|notify|advise)$/.test(lemma)) {
    let end = told;
    while (
      end + 1 < tree.tokens.length &&
      /^(?:flat|compound|nmod:desc)/.test(tree.tokens[end + 1]!.deprel) &&
      tree.tokens[end + 1]!.head <= told
    )
      end++;
    first = end + 1;
  }
  while (first < tree.tokens.length && isPunctuation(tree.tokens[first]!)) first++;
  if (tree.tokens[first - 1]?.text === ',' && /^VB[GN]$/.test(tree.tokens[first]?.xpos ?? '')) return null;
  const start = tree.tokens[first]?.text ?? '';
  const quantity = isQuantity(tree, first);
  return !quantity && /^(?:to|of|in|on|at|as|for|with|during|by|from|after|before|about|so)$/i.test(start)
    ? null
    : first;
};

/** A finite verb outside relative clauses: `the envoy, a friend who knows them,` is nothing that was said. */
const hasMainVerb = (tree: Tree, first: number, last: number): boolean => {
  let relative = false;
  for (let i = first; i <= last; i++) {
    const { text, xpos } = tree.tokens[i]!;
    if (text === ',') relative = false;
    else if (/^(?:who|whose|which)$/i.test(text)) relative = true;
    else if (!relative && /^(?:VB[DZP]|MD)$/.test(xpos)) return true;
  }
  return false;
};

const isClosingMark = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»]|'')$/.test(token.text);

const hasFiniteVerb = (tree: Tree, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos)) return true;
  return false;
};
