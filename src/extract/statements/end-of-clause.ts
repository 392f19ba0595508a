import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { denialBehind } from './denied-charge.ts';
import { mainVerbBehind } from './main-verb-behind.ts';
import { LONGEST } from './placed-clause.ts';
import { isOtherSpeaker, saysWho } from './speaker-behind.ts';
import { isReporting } from './speech-tree.ts';
import { TIME } from './time-words.ts';
import { isPunctuation } from './token-runs.ts';

const FARTHEST_PREDICATE = 12;

/** A reported clause and the verb that reports it. */
interface Reported {
  readonly tree: Tree;
  /** the clause’s first word, and the verb of its cue */
  readonly first: number;
  readonly verb: number;
  readonly lexicon: CueLexicon;
  /** the tag that gives the verb its tense, and that of the verb on which a participle (`saying that`) hangs */
  readonly tense: string;
  readonly tenseAbove: string | null;
  /** whether the verb stands in a clause that introduces the sentence (`While he says that`), or in a relative one */
  readonly subordinate: boolean;
  readonly relative: boolean;
}

/** Where a reported clause ends: before the next reporting verb that is coordinated or follows a comma, or with the sentence. */
export const endOfClause = (tree: Tree, first: number, verb: number, lexicon: CueLexicon): number => {
  const { tokens } = tree;
  const reported: Reported = {
    tree,
    first,
    verb,
    lexicon,
    tense: tenseOf(tree, verb),
    tenseAbove: tenseAbove(tree, verb),
    subordinate: isSubordinate(tree, verb),
    relative: isRelative(tree, verb) || isInRelative(tree, verb),
  };
  const length = Math.min(tokens.length, first + LONGEST);
  let last = length - 1;
  let finite = false;
  for (let i = first; i < length - 1; i++) {
    finite ||= FINITE.test(tokens[i]!.xpos);
    if (i < first + 2 || !endsAt(reported, i, finite)) continue;
    last = i - 1;
    break;
  }
  const sentenceGoesOn = startOfMainClause(tree, verb, first);
  if (sentenceGoesOn !== null && sentenceGoesOn <= last) last = sentenceGoesOn - 1;
  const main = reported.relative ? mainVerbBehind(tree, first - 1) : null;
  if (main !== null && main <= last) last = main - 1;
  while (last > first && isPunctuation(tokens[last]!)) last--;
  return last;
};

const FINITE = /^(?:VB[DZP]|MD)$/;

/**
 * Whether the mark or conjunction at `at` ends the clause.
 * @param finite whether a finite verb stands before it in the clause
 */
const endsAt = (reported: Reported, at: number, finite: boolean): boolean => {
  const { tree, first, verb, lexicon, tense, subordinate, relative } = reported;
  const { tokens } = tree;
  const { text, upos } = tokens[at]!;
  if (text === ',' && isInDate(tree, at)) return false;
  const sentenceGoesOn = relative && FINITE.test(tokens[at + 1]!.xpos);
  if ((subordinate || sentenceGoesOn) && finite && text === ',') return true;
  const comma = isComma(tree, at);
  if (!comma && upos !== 'CCONJ') return false;
  let next = at + 1;
  while (next < tokens.length && /^(?:ADV|CCONJ)$/.test(tokens[next]!.upos)) next++;
  const follower = tokens[next];
  if (!follower) return false;
  if (comma && /^(?:while|whereas)$/i.test(follower.text) && !goesOnIn(tree, first, at, lexicon)) return true;
  if (/^[,;]$/.test(text) && follower.text === 'according') return true;
  const joins = text === ',' && tokens[at + 1]!.upos === 'CCONJ';
  if ((text === ';' || (joins && finite)) && isOtherSpeaker(tree, next, lexicon, joins ? tense : null)) return true;
  if (comma && isOfAuthor(reported, at, follower)) return true;
  if (finite && beginsOwnClause(tree, at, next, lexicon)) return true;
  if (upos === 'CCONJ' && isSpeechBeside(tree, first, at, next, verb, lexicon)) return true;
  // `said the vote was held in May and described it as fair`
  if (upos === 'CCONJ' && isJoinedToCue(reported, follower)) return true;
  return follower.upos === 'VERB' && isReporting(follower, lexicon) && goesOnWithCue(reported, at, follower);
};

const isJoinedToCue = ({ verb, tense, lexicon }: Reported, { upos, xpos, deprel, head, lemma }: Token): boolean =>
  upos === 'VERB' && deprel === 'conj' && head === verb && xpos === tense && lexicon.verbs.has(lemma.toLowerCase());

/** Also the mark of a quotation that a comma closes. */
const isComma = ({ tokens }: Tree, at: number): boolean =>
  /^[,;–—]$/.test(tokens[at]!.text) || (/^[”"’]$/.test(tokens[at]!.text) && tokens[at - 1]?.text === ',');

/** Whether the author tells what follows a comma: a comment, who said it, a denial of it, or when it was said. */
const isOfAuthor = ({ tree, verb, lexicon }: Reported, comma: number, follower: Token): boolean =>
  isTail(follower) ||
  saysWho(tree, comma + 1, lexicon) ||
  denialBehind(tree, comma, lexicon) !== null ||
  tellsWhenSaid(tree, comma, verb);

/** Whether a verb of saying behind a comma or conjunction goes on with the cue, and not with what is reported. */
const goesOnWithCue = (reported: Reported, at: number, { xpos }: Token): boolean => {
  const { tree, first, tense } = reported;
  const comma = isComma(tree, at);
  if (comma && xpos === reported.tenseAbove && !hasTense(tree, first, at, xpos)) return true;
  return (comma && xpos === 'VBG') || (xpos === tense && /^VB[DZP]$/.test(tense));
};

/**
 * `Though the law bans it and holds that it is a crime, the union said …`: the comma after which the sentence has its subject,
 * where the cue stands in what introduces it; null where it does not.
 */
const startOfMainClause = (tree: Tree, verb: number, first: number): number | null => {
  const { tokens } = tree;
  let at = verb;
  for (let climbed = 0; climbed < HIGHEST_CLIMB && tokens[at]!.head >= 0; climbed++) {
    const { head, deprel } = tokens[at]!;
    if (tokens[head]!.head < 0 && head > verb && /^(?:advcl|obl)/.test(deprel)) {
      const subject = tree.child(head, 'nsubj');
      if (subject === null || subject < first || subject > head) return null;
      const comma = tree.extent(subject).first - 1;
      return tokens[comma]?.text === ',' && comma > first ? comma : null;
    }
    if (!/^(?:conj|acl|advcl|nmod|obl|obj)/.test(deprel)) return null;
    at = head;
  }
  return null;
};

const HIGHEST_CLIMB = 8;

/** The tag of a finite verb; of `has admitted` that of its auxiliary. */
const tenseOf = (tree: Tree, verb: number): string => {
  const { xpos } = tree.tokens[verb]!;
  const auxiliary = xpos === 'VBN' ? tree.child(verb, 'aux') : null;
  return auxiliary === null ? xpos : tree.tokens[auxiliary]!.xpos;
};

/** Of `rejected it, saying that …, and warned of …` the tense of what the participle hangs on; null for another cue. */
const tenseAbove = ({ tokens }: Tree, verb: number): string | null => {
  const { xpos, deprel, head } = tokens[verb]!;
  const governor = xpos === 'VBG' && /^(?:advcl|conj)/.test(deprel) && head < verb ? tokens[head] : undefined;
  return governor !== undefined && /^VB[DZP]$/.test(governor.xpos) ? governor.xpos : null;
};

const hasTense = ({ tokens }: Tree, first: number, last: number, tense: string): boolean =>
  tokens.slice(first, last).some(({ xpos }) => xpos === tense);

/**
 * `said the dams would not last and urged farmers to move`: an act of speech in the past goes on with the cue where the clause
 * before it is in no past of its own that it could go on with (a modal, or a copula with an adjective or noun).
 */
const isSpeechBeside = (
  { tokens }: Tree,
  first: number,
  and: number,
  next: number,
  verb: number,
  { verbs }: CueLexicon,
): boolean => {
  const { upos, lemma, xpos } = tokens[next]!;
  if (upos !== 'VERB' || !/^VB[DN]$/.test(xpos) || tokens[verb]!.xpos !== 'VBD' || next !== and + 1) return false;
  const senses = verbs.get(lemma.toLowerCase());
  if (!senses || ![...senses.values()].some(({ act }) => act !== 'attitude' && act !== 'state')) return false;
  const finite = tokens.slice(first, and).find((token) => FINITE.test(token.xpos));
  if (finite === undefined) return false;
  // `denied its drones had crossed the river and accused Norland of lying`
  if (xpos === 'VBD' && tokens[next]!.head === verb && /^had$/i.test(finite.text)) return true;
  if (finite.xpos === 'MD')
    return xpos === 'VBD' || !tokens.slice(finite.index, and).some((token) => token.lemma === 'have');
  return (
    // `said it condemns the raid and called for a meeting`
    (/^VB[ZP]$/.test(finite.xpos) && (xpos === 'VBD' || finite.upos === 'VERB')) ||
    finite.deprel === 'cop' ||
    tokens.slice(finite.index, and).some(({ deprel, head }) => deprel === 'cop' && head === finite.head)
  );
};

/** `the minister who said it was empty has resigned`: the cue stands in a relative clause, behind which the sentence goes on. */
const isRelative = ({ tokens }: Tree, verb: number): boolean => {
  let subject = verb - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[subject]?.upos ?? '')) subject--;
  return subject > 0 && /^(?:who|which)$/i.test(tokens[subject]!.text);
};

/** `the plan, which the mayor said was agreed, fell`: the report stands in a relative clause, whose pronoun is the subject of what is said. */
const isInRelative = (tree: Tree, verb: number): boolean => {
  const { tokens } = tree;
  if (!FINITE.test(tokens[verb + 1]?.xpos ?? '')) return false;
  let at = verb - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP)$/.test(tokens[at]!.upos) && !/^W/.test(tokens[at]!.xpos))
    at--;
  return at > 0 && at < verb - 1 && /^(?:who|which|that|whom)$/i.test(tokens[at]!.text);
};

/** `said aid would help, while arms would protect`: what follows is in the mood of what was said. */
const goesOnIn = ({ tokens }: Tree, first: number, comma: number, { saidBehind }: CueLexicon): boolean => {
  const has = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => /^(?:would|should|could)$/i.test(text));
  return (
    has(first, comma) &&
    has(comma, comma + FARTHEST_PREDICATE) &&
    !tokens.slice(comma).some(({ lemma }) => saidBehind.has(lemma))
  );
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
    if (!FINITE.test(xpos)) continue;
    return i > subject && (but || (upos === 'VERB' && isReporting(tokens[i]!, lexicon)));
  }
  return false;
};

/** `…, reflecting the mood of the hall`, `…, compared with a third last year`: what the author adds. */
const isTail = ({ xpos, text }: Token): boolean =>
  (xpos === 'VBG' && !/^(?:including|according|regarding|concerning|following)$/i.test(text)) ||
  /^compared$/i.test(text);

/** The comma of `on 4 March, 2021` and `on March 4, 2021`. */
const isInDate = ({ tokens }: Tree, comma: number): boolean =>
  /^\d{4}$/.test(tokens[comma + 1]?.text ?? '') &&
  [tokens[comma - 1], tokens[comma - 2]].some((token) => token !== undefined && TIME.test(token.text));

/** `said it was ready, hours after shells had fallen`: when it was said, as the tree has it. Right behind a date it explains that. */
const tellsWhenSaid = ({ tokens }: Tree, comma: number, verb: number): boolean =>
  !TIME.test(tokens[comma - 1]!.text) &&
  !/^\d{4}$/.test(tokens[comma - 1]!.text) &&
  tokens
    .slice(comma + 1, comma + 1 + LONGEST_TIME)
    .some(
      ({ index, head, deprel }) =>
        head === verb && deprel === 'obl:tmod' && /^(?:after|before)$/.test(tokens[index + 1]?.text ?? ''),
    );

const LONGEST_TIME = 5;

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
