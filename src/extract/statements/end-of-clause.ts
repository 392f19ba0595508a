import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { denialBehind } from './denied-charge.ts';
import { LONGEST } from './placed-clause.ts';
import { isReporting } from './speech-tree.ts';
import { TIME } from './time-words.ts';
import { isPunctuation } from './token-runs.ts';

const FARTHEST_PREDICATE = 12;

/** Where a reported clause ends: before the next reporting verb that is coordinated or follows a comma, or with the sentence. */
export const endOfClause = (tree: Tree, first: number, verb: number, lexicon: CueLexicon): number => {
  const { tokens } = tree;
  const xpos = tenseOf(tree, verb);
  const above = tenseAbove(tree, verb);
  const length = Math.min(tokens.length, first + LONGEST);
  let last = length - 1;
  const subordinate = isSubordinate(tree, verb);
  const relative = isRelative(tree, verb) || isInRelative(tree, verb);
  let finite = false;
  for (let i = first; i < length - 1; i++) {
    const { text, upos } = tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) finite = true;
    if (i < first + 2) continue;
    const goesOn = relative && /^(?:VB[DZP]|MD)$/.test(tokens[i + 1]!.xpos);
    if (text === ',' && isInDate(tree, i)) continue;
    if ((subordinate || goesOn) && finite && text === ',') {
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
      (comma && /^(?:while|whereas)$/i.test(follower.text) && !goesOnIn(tree, first, i, lexicon)) ||
      (/^[,;]$/.test(text) && follower.text === 'according')
    ) {
      last = i - 1;
      break;
    }
    const joins = text === ',' && tokens[i + 1]!.upos === 'CCONJ';
    if ((text === ';' || (joins && finite)) && isOtherSpeaker(tree, next, lexicon, joins ? xpos : null)) {
      last = i - 1;
      break;
    }
    if (
      comma &&
      (isTail(follower) ||
        saysWho(tree, i + 1, lexicon) ||
        denialBehind(tree, i, lexicon) !== null ||
        tellsWhenSaid(tree, i, verb))
    ) {
      last = i - 1;
      break;
    }
    if (finite && beginsOwnClause(tree, i, next, lexicon)) {
      last = i - 1;
      break;
    }
    if (upos === 'CCONJ' && isSpeechBeside(tree, first, i, next, verb, lexicon)) {
      last = i - 1;
      break;
    }
    if (follower.upos !== 'VERB' || !isReporting(follower, lexicon)) continue;
    if (comma && follower.xpos === above && !hasTense(tree, first, i, above)) {
      last = i - 1;
      break;
    }
    if ((comma && follower.xpos === 'VBG') || (follower.xpos === xpos && /^VB[DZP]$/.test(xpos))) {
      last = i - 1;
      break;
    }
  }
  const sentenceGoesOn = startOfMainClause(tree, verb, first);
  if (sentenceGoesOn !== null && sentenceGoesOn <= last) last = sentenceGoesOn - 1;
  const main = relative ? mainVerbBehind(tree, first - 1) : null;
  if (main !== null && main <= last) last = main - 1;
  while (last > first && isPunctuation(tokens[last]!)) last--;
  return last;
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
  const finite = tokens.slice(first, and).find((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos));
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
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[verb + 1]?.xpos ?? '')) return false;
  let at = verb - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP)$/.test(tokens[at]!.upos) && !/^W/.test(tokens[at]!.xpos))
    at--;
  return at > 0 && at < verb - 1 && /^(?:who|which|that|whom)$/i.test(tokens[at]!.text);
};

/** `the warning that the dam could burst was ignored`: of two finite verbs that nothing joins the second is the sentence's. */
export const mainVerbBehind = ({ tokens }: Tree, that: number): number | null => {
  let finite = false;
  for (let i = that + 1; i < tokens.length; i++) {
    const { xpos, upos, text } = tokens[i]!;
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(upos) || /^W/.test(xpos) || /^that$/i.test(text)) return null;
    if (!/^(?:VB[DZP]|MD)$/.test(xpos)) continue;
    if (finite && /^(?:AUX|VERB)$/.test(upos)) return i;
    finite = true;
  }
  return null;
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
    if (!/^(?:VB[DZP]|MD)$/.test(xpos)) continue;
    return i > subject && (but || (upos === 'VERB' && isReporting(tokens[i]!, lexicon)));
  }
  return false;
};

/**
 * `claims that it flew; Norland denies this`: behind the semicolon somebody else speaks; so in `said that it flew, and Lind
 * warned of a strike`, in the tense of the cue.
 */
const isOtherSpeaker = ({ tokens }: Tree, first: number, { verbs }: CueLexicon, tense: string | null): boolean => {
  let verb = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|PART|ADV)$/.test(tokens[verb]?.upos ?? '') && verb < first + LONGEST_SPEAKER) verb++;
  const token = tokens[verb];
  if (token === undefined || verb === first || !/^VB[DZPN]$/.test(token.xpos)) return false;
  if (tense !== null && (token.xpos !== tense || tokens[first]!.upos !== 'PROPN')) return false;
  return [...(verbs.get(token.lemma.toLowerCase())?.values() ?? [])].some(({ act }) => act !== 'attitude');
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

/** `…, an aide said.`, `…, said an aide who …`: who tells all that stands before it, at the end of a sentence. */
const saysWho = ({ tokens }: Tree, first: number, { saidBehind }: CueLexicon): boolean => {
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

const LONGEST_SPEAKER = 9;

/** `said in Brunn.`, `told a briefing.`: nothing but where, to whom and when up to the end. */
const isReportingPlace = (tokens: readonly Token[], first: number): boolean => {
  if (!/^(?:ADP|DET|PROPN)$/.test(tokens[first]!.upos)) return false;
  return !tokens
    .slice(first)
    .some(({ xpos, text }) => /^(?:VB[DZPN]|MD|WDT|WP)$/.test(xpos) || /^(?:that|,)$/.test(text));
};

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
