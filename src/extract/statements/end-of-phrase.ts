import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isReporting } from './speech-tree.ts';
import { isPunctuation } from './token-runs.ts';

const FARTHEST = 60;

/**
 * Where a phrase that begins at a token ends by its place: at the sentence's end, before a finite verb that is not in a
 * relative clause, before a clause that is coordinated or set off, and before words of time or occasion. Long phrases
 * with several prepositions are where trees go wrong.
 */
export const endOfPhrase = (tree: Tree, last: number, lexicon: CueLexicon): number => {
  const { tokens } = tree;
  let end = last;
  let relative = false;
  for (let i = last + 1; i < Math.min(tokens.length, last + FARTHEST); i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (/^(?:[;:()–—]|--)$/.test(token.text) || purposeIn(tree, i, i) !== null) break;
    if (!relative && opensRelative(tree, i)) {
      relative = true;
      continue;
    }
    if (!relative && /^(?:VB[DZP]|MD)$/.test(token.xpos)) break;
    if (token.text === ',') relative = false;
    if (
      /^(?:while|whereas|because|although|when|if|after|before|during|following|since|until|but|amid|despite|who|which|whose|where|that)$/i.test(
        token.text,
      )
    )
      break;
    if (token.text === 'as' && !/^(?:DET|ADJ|NOUN|NUM|PUNCT)$/.test(next?.upos ?? '') && next?.text !== 'being') break;
    if (token.text === ',') {
      if (!next || !(continuesList(tree, i, lexicon) || givesFigures(tree, i))) break;
      continue;
    }
    if (token.upos === 'CCONJ') {
      if (!next || coordinatesClause(tree, i + 1)) break;
      continue;
    }
    if (token.upos === 'ADP' && next && (isTime(tree, i + 1) || isOccasion(tree, i, lexicon))) break;
    // `accepted the plan six days later`
    if (token.upos === 'NUM' && /^(?:later|earlier|ago)$/i.test(tokens[i + 2]?.text ?? '')) break;
    if (token.upos === 'PART' && token.text === 'to' && !followsNoun(tree, i) && !followsInfinitive(tree, i, last))
      break;
    if (token.upos === 'ADV' && /^(?:today|yesterday|later|earlier)$/i.test(token.text)) break;
    if (!isPunctuation(token)) end = i;
  }
  return end;
};

/** `measures to keep the peace and to prevent unrest`: behind `and` a second infinitive of the same noun. */
const followsInfinitive = ({ tokens }: Tree, to: number, from: number): boolean =>
  tokens[to - 1]!.upos === 'CCONJ' &&
  tokens
    .slice(from, to - 1)
    .some(({ upos, text, index }) => upos === 'PART' && text === 'to' && tokens[index - 1]!.upos === 'NOUN');

const PURPOSE = /^in (?:(?:an?|the) (?:[\w-]+ )?(?:attempt|bid|effort|move|hope)|order) /i;

/** Where `promised reforms in a bid to calm them` begins to tell what the saying is for; null where it does not. */
export const purposeIn = ({ tokens }: Tree, first: number, last: number): number | null => {
  for (let i = first; i <= last; i++) {
    if (!/^in$/i.test(tokens[i]!.text)) continue;
    const words = tokens.slice(i, i + 5).map(({ text }) => `${text} `);
    if (PURPOSE.test(words.join(''))) return i;
  }
  return null;
};

/** `a map that shows`, `the day they came`: a relative clause right behind a noun belongs to its phrase. */
const opensRelative = ({ tokens }: Tree, at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || !next || !/^(?:NOUN|PROPN)$/.test(before.upos)) return false;
  if (/^(?:who|whose)$/i.test(token.text)) return true;
  return /^(?:that|he|she|they|we)$/i.test(token.text) && /^(?:VB[DZP]|MD)$/.test(next.xpos);
};

/**
 * Where in a stretch another report begins (`…, accusing them of`), or a clause with a finite verb of its own is
 * coordinated (`the plan but the other side refused`), or another participle (`citing costs and calling it late`); null
 * without one.
 */
export const coordinatedClause = (
  tree: Tree,
  first: number,
  last: number,
  verb: number,
  lexicon: CueLexicon,
): number | null => {
  const participle = tree.tokens[verb]!.xpos === 'VBG';
  for (let i = first + 1; i < last; i++) {
    const { text, upos } = tree.tokens[i]!;
    // the comma of `“that man,” telling them` stands inside the marks
    const next = tree.tokens[text === ',' && /^[”"’»]$/.test(tree.tokens[i + 1]!.text) ? i + 2 : i + 1];
    if (!next) break;
    if (text === ',' && isCommentOnClaim(tree, i + 1, lexicon)) return i;
    if (text === ',' && next.xpos === 'VBG' && lexicon.verbs.has(next.lemma.toLowerCase())) return i;
    if (participle && upos === 'CCONJ' && next.xpos === 'VBG' && next.upos === 'VERB' && !isMatter(tree, next))
      return i;
    if (upos === 'CCONJ' && coordinatesClause(tree, i + 1, last) && !relativeBefore(tree, first, i)) return i;
  }
  return null;
};

/** `accusing the clerks of bias and closing the office`: more of what they are accused of. */
const isMatter = ({ tokens }: Tree, { deprel, head }: Token): boolean =>
  deprel === 'conj' && tokens[head]!.upos === 'NOUN' && tokens[tokens[head]!.head]?.lemma === 'accuse';

/** `accused them of theft, allegations that nobody has proved`: what the author says of the claim. */
const isCommentOnClaim = ({ tokens }: Tree, first: number, lexicon: CueLexicon): boolean => {
  const noun = /^(?:an?|the)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first;
  return (
    tokens[noun]?.upos === 'NOUN' &&
    lexicon.nouns.has(tokens[noun].lemma.toLowerCase()) &&
    /^(?:that|which)$/i.test(tokens[noun + 1]?.text ?? '')
  );
};

/** A relative clause that began before may go on after the conjunction, also with its subject: `the aid that Norland and Ostria gave`. */
const relativeBefore = (tree: Tree, first: number, at: number): boolean => {
  for (let i = first; i < at; i++) if (/^(?:VB[DZP]|MD|WDT|WP)$/.test(tree.tokens[i]!.xpos)) return true;
  return false;
};

/** `mines, shells and drones`, `aid, including generators`: more of the same and not another clause. */
const continuesList = (tree: Tree, comma: number, lexicon: CueLexicon): boolean => {
  const next = tree.tokens[comma + 1]!;
  if (/^(?:including|such|notably|particularly|especially)$/i.test(next.text)) return true;
  if (next.upos === 'CCONJ') return !coordinatesClause(tree, comma + 2);
  if (next.xpos === 'VBG' && isReporting(next, lexicon)) return false;
  if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.upos)) return false;
  for (let i = comma + 1; i < tree.tokens.length; i++) {
    const { text, xpos, upos } = tree.tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return false;
    if (upos === 'CCONJ') return true;
    if (/^[.;:]$/.test(text)) return false;
  }
  return false;
};

/** `famine in the north, with half of its people short of food and 6,000 starving`: numbers that belong to what is told. */
const givesFigures = ({ tokens }: Tree, comma: number): boolean => {
  if (!/^with$/i.test(tokens[comma + 1]?.text ?? '')) return false;
  for (let i = comma + 2; i < tokens.length; i++) {
    const { upos, xpos, text } = tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(xpos) || /^[.;:,]$/.test(text)) return false;
    if (upos === 'NUM') return true;
  }
  return false;
};

/** A finite verb stands in the stretch up to the next comma. */
const coordinatesClause = (tree: Tree, from: number, to = tree.tokens.length - 1): boolean => {
  for (let i = from; i <= to; i++) {
    const { text, xpos } = tree.tokens[i]!;
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return true;
    if (/^[,.;:]$/.test(text) || /^(?:who|which|that|whose)$/i.test(text)) return false;
  }
  return false;
};

const isTime = (tree: Tree, at: number): boolean => {
  let i = at;
  while (/^(?:DET|ADJ)$/.test(tree.tokens[i]?.upos ?? '')) i++;
  const text = tree.tokens[i]?.text ?? '';
  return (
    /^(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|morning|evening|week|month|year|occasion|course)s?$/.test(
      text,
    ) ||
    (/^\d{1,2}$/.test(text) && /^\p{Lu}/u.test(tree.tokens[i + 1]?.text ?? ''))
  );
};

/** `in an interview`, `on television`, `at a rally`: where it was said. */
const isOccasion = ({ tokens }: Tree, at: number, { endingOccasions }: CueLexicon): boolean => {
  const { text, head } = tokens[at]!;
  return (
    /^(?:in|on|at)$/i.test(text) && head > at && head < at + 6 && endingOccasions.has(tokens[head]!.lemma.toLowerCase())
  );
};

const followsNoun = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN|VERB)$/.test(tree.tokens[at - 1]?.upos ?? '');
