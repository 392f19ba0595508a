import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { hasFiniteVerb, LEAST_WORDS, type PlacedClause } from './placed-clause.ts';
import { TIME } from './time-words.ts';
import { isPunctuation } from './token-runs.ts';

const FARTHEST_THAT = 14;

/** `said on Friday that …`: from `that` to the end of what is reported. Long clauses lead trees astray, `that` does not. */
export const clauseAfterThat = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const { tokens } = tree;
  for (let i = verb + 1; i <= Math.min(verb + FARTHEST_THAT, tokens.length - 2); i++) {
    const token = tokens[i]!;
    if (/^that$/i.test(token.text)) {
      const next = tokens[i + 1]!;
      if (/^(?:VB[DZP]|MD)$/.test(next.xpos) || (/^(?:,|\.)$/.test(next.text) && i === verb + 1)) return null;
      if (isRelative(tree, verb, i, lexicon)) return null;
      const last = endOfClause(tree, i + 1, verb, lexicon);
      return last - i < 2 || !hasFiniteVerb(tree, i + 1, last)
        ? null
        : {
            content: { first: startOfClaim(tree, verb, i, lexicon), last },
            core: { first: i + 1, last },
            speaker: null,
          };
    }
    const name = nameInMarks(tree, i);
    if (name !== null) i = name;
    else if (breaksOff(tree, i)) return null;
  }
  return null;
};

const LONGEST_NAME = 6;

/** `told the daily “Lake Echo” that …`: the mark that closes a name behind a noun; null where no name stands in marks. */
const nameInMarks = ({ tokens }: Tree, open: number): number | null => {
  if (!/^(?:["“«]|``)$/.test(tokens[open]!.text) || !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[open - 1]!.upos)) return null;
  for (let i = open + 1; i < Math.min(tokens.length, open + LONGEST_NAME); i++) {
    if (/^(?:["”»]|'')$/.test(tokens[i]!.text)) return i > open + 1 ? i : null;
    if (!/^\p{Lu}|^(?:of|the)$/u.test(tokens[i]!.text) && /^\p{Script=Latin}/u.test(tokens[i]!.text)) return null;
  }
  return null;
};

/**
 * `maintains roads that nobody uses`: behind a verb that mostly has objects `that` belongs to the object, if it is so read;
 * so it does in `expressed gratitude for the help that the league gave`, `voiced concern over the fact that it fell`.
 */
const isRelative = ({ tokens }: Tree, verb: number, that: number, { verbs, nouns }: CueLexicon): boolean => {
  const noun = tokens[that - 1]!;
  const frames = verbs.get(tokens[verb]!.lemma.toLowerCase());
  if (noun.upos !== 'NOUN') return false;
  const between = tokens.slice(verb + 1, that);
  const inPhrase =
    frames?.has('object') === true &&
    between.some(({ text, index }) => ABOUT.test(text) && tokens[index - 1]!.upos === 'NOUN');
  // whatever the tags say: `gratitude for the help that`
  if (inPhrase && (/^fact$/i.test(noun.lemma) || between.some(({ text }) => /^for$/i.test(text)))) return true;
  if (tokens[that]!.xpos === 'IN') return false;
  if (frames?.has('clause') !== true) return true;
  return inPhrase && !between.some(({ lemma }) => nouns.get(lemma.toLowerCase())?.has('clause'));
};

const ABOUT = /^(?:for|over|about|at|with)$/i;

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
  // `said time and again that`
  if (upos === 'CCONJ' && /^(?:time|again|over)$/i.test(tokens[at - 1]!.text)) return false;
  if (upos === 'CCONJ') return tokens[at - 1]!.upos !== 'PROPN' || tokens[at + 1]?.upos !== 'PROPN';
  const participle = xpos === 'VBN' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos);
  return /^(?:VERB|AUX|SCONJ)$/.test(upos) && !participle && text !== 'following';
};

/** The rest of the sentence after a verb of saying, when it holds a finite verb. */
export const clauseAfterVerb = (tree: Tree, verb: number, lexicon: CueLexicon): PlacedClause | null => {
  const first = afterTold(tree, verb);
  if (first === null || isOfWhat(tree, verb)) return null;
  const last = endOfClause(tree, first, verb, lexicon);
  if (last - first + 1 < LEAST_WORDS || !hasFiniteVerb(tree, first, last)) return null;
  if (beginsWithObject(tree, verb, first, last)) return null;
  const content = { first, last };
  return { content, core: content, speaker: null };
};

/** `contrary to what the envoy had said, it fell`, `what he said is true`: what was said is `what`, and the author goes on. */
const isOfWhat = ({ tokens }: Tree, verb: number): boolean => {
  let before = verb - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON|AUX|ADV)$/.test(tokens[before]?.upos ?? '') && !/^W/.test(tokens[before]!.xpos))
    before--;
  return (
    before < verb - 1 &&
    /^what$/i.test(tokens[before]?.text ?? '') &&
    /^(?:,|VB[DZP]|MD)$/.test(tokens[verb + 1]?.xpos ?? '')
  );
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
  // `asked why it had closed`: the question is no person, whatever it was read as
  const isPerson = told !== null && told > verb && !/^W/.test(tree.tokens[told]!.xpos);
  if (isPerson && /^(?:tell|inform|remind|assure|ask|notify|advise)$/.test(lemma)) {
    let end = told;
    while (
      end + 1 < tree.tokens.length &&
      /^(?:flat|compound|nmod:desc)/.test(tree.tokens[end + 1]!.deprel) &&
      tree.tokens[end + 1]!.head <= told
    )
      end++;
    first = end + 1;
  }
  if (tellsHowSaid(tree, first)) first++;
  first = afterTime(tree, first);
  while (first < tree.tokens.length && isPunctuation(tree.tokens[first]!)) first++;
  if (tree.tokens[first - 1]?.text === ',' && /^VB[GN]$/.test(tree.tokens[first]?.xpos ?? '')) return null;
  const start = tree.tokens[first]?.text ?? '';
  const quantity = isQuantity(tree, first);
  return !quantity && /^(?:to|of|in|on|at|as|for|with|during|by|from|after|before|about|so)$/i.test(start)
    ? null
    : first;
};

/** `said openly the raid was a mistake`: how it was said. `Said openly hostile acts had ended` tells how hostile they were. */
const tellsHowSaid = ({ tokens }: Tree, at: number): boolean =>
  HOW_SAID.test(tokens[at]?.text ?? '') && !/^(?:ADJ|ADV|VERB)$/.test(tokens[at + 1]?.upos ?? '');

const HOW_SAID = /^(?:openly|publicly|privately|repeatedly|recently|explicitly|bluntly|flatly|plainly)$/i;

/** `said yesterday it had signed`, `said on Monday the talks would go on`: when it was said. `Said Monday's vote was fair` is none. */
const afterTime = ({ tokens }: Tree, first: number): number => {
  let at = /^(?:on|late|early|last)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first;
  // `said 1988 tax cuts would come`
  if (!TIME.test(tokens[at]?.text ?? '') || tokens[at]!.upos === 'NUM') return first;
  while (TIME.test(tokens[at]?.text ?? '') || (tokens[at]?.upos === 'NUM' && tokens[at - 1]!.upos === 'PROPN')) at++;
  const next = tokens[at];
  const goesOn =
    next !== undefined && (/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(next.upos) || /^(?:["“«‘]|``)$/.test(next.text));
  return goesOn && tokens.slice(at, at + FARTHEST_SUBJECT).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
    ? at
    : first;
};

/** A clause has its verb within so many tokens. */
const FARTHEST_SUBJECT = 16;
