import type { Token } from '../../language/sentence.ts';
import { oncePer } from '../../text/once-per.ts';
import { withVerb } from '../events/headline-verbs.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isPresentTense } from './present-tense.ts';

/**
 * The tree of a sentence for questions of who says what. A reporting verb that was coordinated into what another one
 * reports (`said it had ended and added that …`) stands beside that one, where it has no subject of its own and the same
 * tense, or is a participle after a comma (`…, adding that`).
 */
export const speechTreeOf = oncePer((sentence: ReadSentence, lexicon: CueLexicon): Tree => {
  const read = retagged(withoutHeadline(sentence, lexicon), lexicon);
  const tokens = reattached(treeOf(read), lexicon);
  return tokens === sentence.tokens ? treeOf(sentence) : treeOf({ ...sentence, tokens });
});

/** `visits the site and calls for reform`: the verb with which a word that was read as a plural is coordinated; null where none is. */
const verbBeside = (tokens: readonly Token[], at: number, lexicon: CueLexicon): number | null => {
  const { xpos, lemma } = tokens[at]!;
  const next = tokens[at + 1]?.text.toLowerCase();
  if (xpos !== 'NNS' || tokens[at - 1]?.xpos !== 'CC' || next === undefined || !/^(?:for|on|that)$/.test(next))
    return null;
  const frames = lexicon.verbs.get(lemma.toLowerCase());
  if (!frames?.has(next === 'that' ? 'clause' : next)) return null;
  return (
    tokens.findLast(({ index, xpos: tag, upos }) => index < at - 1 && tag === 'VBZ' && upos === 'VERB')?.index ?? null
  );
};

/** `said that the league calls for talks`: the clause has no other verb before it ends. */
const isOnlyVerbOfClause = (tokens: readonly Token[], at: number, lexicon: CueLexicon): boolean => {
  const { xpos, lemma } = tokens[at]!;
  const next = tokens[at + 1];
  if (xpos !== 'NNS' || !next || !/^(?:for|on|to|against|of)$/i.test(next.text)) return false;
  if (lexicon.verbs.get(lemma.toLowerCase())?.has(next.text.toLowerCase()) !== true) return false;
  let that = at - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[that]?.upos ?? '')) that--;
  if (!/^that$/i.test(tokens[that]?.text ?? '') || that === at - 1) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return false;
    if (/^(?:CCONJ|PUNCT)$/.test(tokens[i]!.upos)) return true;
  }
  return true;
};

/** `The league calls for talks`, read as a noun with its phrases: the only verb of a sentence tells who says what. */
const withoutHeadline = (sentence: ReadSentence, lexicon: CueLexicon): ReadSentence => {
  const root = sentence.tokens.find(({ head }) => head < 0);
  if (root === undefined || !/^(?:NOUN|PROPN)$/.test(root.upos)) return sentence;
  const tokens = withVerb(sentence.tokens, {
    patternsOf: (lemma) => (lexicon.verbs.has(lemma) ? [lemma] : []),
  });
  return tokens === null ? sentence : { ...sentence, tokens };
};

/**
 * `President Keller, opening a plant, called for calm.`, read as one phrase: a verb of saying right behind the comma that
 * closes what is set off is the sentence's, where it has no finite verb.
 */
const predicateOfPhrase = (tokens: readonly Token[], { verbs }: CueLexicon): number | null => {
  const root = tokens.find(({ head }) => head < 0);
  if (!root || !/^(?:NOUN|PROPN)$/.test(root.upos) || !/^[.!?]$/.test(tokens.at(-1)!.text)) return null;
  if (tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))) return null;
  const [open, close] = tokens.filter(({ text, index }) => text === ',' && index > root.index);
  const verb = close && tokens[close.index + 1];
  return open && verb?.upos === 'VERB' && verb.xpos === 'VBN' && verbs.has(verb.lemma.toLowerCase())
    ? verb.index
    : null;
};

/** Verbs of saying that were read as plurals are verbs again, with the phrase before them as their subject. */
const retagged = (sentence: ReadSentence, lexicon: CueLexicon): ReadSentence => {
  const { tokens } = sentence;
  const verbs = new Set(
    tokens.flatMap(({ index }) =>
      isPresentTense(tokens, index, lexicon.reporting) || isOnlyVerbOfClause(tokens, index, lexicon) ? [index] : [],
    ),
  );
  const predicate = predicateOfPhrase(tokens, lexicon);
  const coordinated = new Map(
    tokens.flatMap(({ index }) => {
      const verb = verbBeside(tokens, index, lexicon);
      return verb === null || verbs.has(index) ? [] : [[index, verb] as const];
    }),
  );
  if (verbs.size === 0 && coordinated.size === 0 && predicate === null) return sentence;
  const [root] = tokens.filter(({ head }) => head < 0);
  const retag = (token: Token): Token => {
    const beside = coordinated.get(token.index);
    if (beside !== undefined) return { ...token, upos: 'VERB', xpos: 'VBZ', head: beside, deprel: 'conj' };
    // what is called for hangs on the word that calls for it
    const called = [...coordinated].find(([verb]) => tokens[verb + 1]!.head === token.index);
    if (called && token.index > called[0]) return { ...token, head: called[0], deprel: 'obl' };
    if (verbs.has(token.index)) return { ...token, upos: 'VERB', xpos: 'VBZ' };
    if (token.index === predicate) return { ...token, xpos: 'VBD', head: -1, deprel: 'root' };
    if (predicate !== null && token.index === root?.index) return { ...token, head: predicate, deprel: 'nsubj' };
    const subject =
      verbs.has(token.head) && token.index < token.head && /^(?:compound|nmod|amod|det)/.test(token.deprel);
    return subject && /^(?:NOUN|PROPN|PRON)$/.test(token.upos) ? { ...token, deprel: 'nsubj' } : token;
  };
  return { ...sentence, tokens: tokens.map(retag) };
};

const reattached = (tree: Tree, lexicon: CueLexicon): readonly Token[] => {
  let tokens = tree.tokens;
  for (const token of tree.tokens) {
    if (token.upos !== 'VERB') continue;
    for (const noted of behindManner(tree, token)) {
      const deprel = tree.child(noted, 'case') === null ? 'obj' : 'obl';
      tokens = tokens.with(noted, { ...tokens[noted]!, head: token.index, deprel });
    }
    const participle = token.xpos === 'VBG' && tree.tokens[token.index - 1]?.text === ',';
    const behindSpeech = token.deprel === 'conj' && closesSpeech(tree, token);
    const reports = isReporting(token, lexicon) || (behindSpeech && lexicon.verbs.has(token.lemma.toLowerCase()));
    if (!(token.deprel === 'conj' || participle) || !reports) continue;
    if (tree.child(token.index, 'nsubj', 'aux') !== null) continue;
    const above = reportingAbove(tree, token, lexicon);
    if (above === null || above === token.head) continue;
    tokens = tokens.with(token.index, { ...token, head: above, deprel: participle ? 'advcl' : 'conj' });
  }
  return tokens;
};

/** `noted with regret the lack of talks`, `took note with joy of the report`: what is noted hangs on how it is. */
const behindManner = (tree: Tree, { index, lemma }: Token): readonly number[] => {
  const { tokens } = tree;
  const takesNote = lemma === 'take' && tokens[index + 1]?.lemma === 'note';
  const mark = tokens[takesNote ? index + 2 : index + 1];
  if (!(lemma === 'note' || takesNote) || mark?.text !== 'with') return [];
  const manner = tokens[mark.head]!;
  if (manner.head !== index || manner.upos !== 'NOUN') return [];
  return tree.children(manner.index, 'obj', 'nmod', 'obl').filter((child) => child > manner.index);
};

/** `declares: “We stay” and denounces them`: a mark that closes speech stands between the verb and what it was hung on. */
const closesSpeech = ({ tokens }: Tree, { index, head }: Token): boolean =>
  head < index && tokens.slice(head, index).some(({ xpos, text }) => xpos === "''" && /^["”»]|''$/.test(text));

/** True for verbs by which direct speech is reported. */
export const isReporting = (token: Token, lexicon: CueLexicon): boolean => {
  return lexicon.reporting.has(token.lemma.toLowerCase());
};

const reportingAbove = (tree: Tree, token: Token, lexicon: CueLexicon): number | null => {
  let at = token.head;
  for (let climbed = 0; climbed < 6 && at >= 0; climbed++) {
    const { deprel, head } = tree.tokens[at]!;
    if (deprel === 'ccomp' && head >= 0 && head < at) {
      const verb = tree.tokens[head]!;
      if (!isReporting(verb, lexicon)) return null;
      if (verb.xpos === token.xpos || token.xpos === 'VBG') return head;
      // `attacked the plan, saying that it was late, and called for a vote`
      const main = verb.xpos === 'VBG' && verb.deprel === 'advcl' ? tree.tokens[verb.head] : undefined;
      return main?.xpos === token.xpos ? main.index : null;
    }
    if (!/^(?:conj|advcl|xcomp)/.test(deprel)) return null;
    at = head;
  }
  return null;
};
