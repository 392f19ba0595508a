import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { objectOfVerdict } from './object-of-verdict.ts';
import { namesUndertaking, unreal, type Verdict, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** `has fulfilled its obligations`, `did not comply with the statement`, `has not yet been implemented`. */
export const complying: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, commitments } = place;
  const lemma = token.lemma.toLowerCase();
  const { codebook } = place;
  const honours = codebook.honouring.has(lemma) && !commitments.complying.has(lemma);
  if (token.upos !== 'VERB' || (!commitments.complying.has(lemma) && !honours)) return null;
  if (unreal(place, token.index)) return null;
  const praised = praiseAbove(place, token);
  const goesOn = token.deprel === 'xcomp' && codebook.goingOn.has(tokens[token.head]!.lemma.toLowerCase());
  const told = goesOn ? token.head : token.index;
  if (
    /^(?:xcomp|acl|advcl|csubj)/.test(token.deprel) &&
    tree.child(token.index, 'nsubj') === null &&
    !praised &&
    !goesOn
  )
    return null;
  if (goesOn && unreal(place, told)) return null;
  const object = objectOfVerdict(tree, token.index);
  if (object === null) return null;
  if (honours && !isWord(place, object)) return null;
  const extent = tree.extent(object);
  const word = honours && tokens[object]!.lemma === 'word';
  if (!word && !namesUndertaking(place, extent.first, Math.max(extent.last + 1, object + 6))) return null;
  const passive = tree.child(token.index, 'nsubj:pass') !== null;
  const not = negated(tree, token.index) || negated(tree, told);
  const yet = tree.childrenOf(token.index).some((child) => /^(?:yet|still)$/i.test(tokens[child]!.text));
  const done = token.xpos === 'VBD' || token.xpos === 'VBN' || goesOn || praised !== null || isUnderWay(tree, token);
  // `fully complies with`: what is claimed of the present is a claim only where somebody makes it
  const present = /^VB[ZPG]$/.test(token.xpos) && !passive;
  if (!not && !done && !present) return null;
  const verdict = not ? (yet ? 'pending' : 'broken') : 'kept';
  return {
    ...clauseOf(sentence, told),
    head: token.index,
    verdict,
    party: passive ? null : subjectOf(tokens, told),
    ...praised,
    outright: not || done,
    rule: 'complying',
  };
};

/** `is complying with the accord`. */
const isUnderWay = (tree: Tree, { index, xpos }: Token): boolean =>
  xpos === 'VBG' &&
  tree.children(index, 'aux').some((aux) => /^(?:be|is|are|was|were|am)$/i.test(tree.tokens[aux]!.text));

/** `praised Norland for honouring the truce`: whose conduct it is stands as the object of the praise, or of the blame. */
const praiseAbove = (
  { tokens, tree, codebook }: VerdictPlace,
  { index, xpos, head, deprel }: Token,
): Pick<Verdict, 'party' | 'claimant'> | null => {
  if (xpos !== 'VBG' || !/^(?:advcl|acl|xcomp)/.test(deprel)) return null;
  if (!tree.children(index, 'mark', 'case').some((mark) => /^for$/i.test(tokens[mark]!.text))) return null;
  const verb = tokens[head]!.upos === 'VERB' ? head : tokens[head]!.head;
  const above = tokens[verb];
  if (
    !above ||
    !(codebook.confirming.has(above.lemma.toLowerCase()) || codebook.charging.has(above.lemma.toLowerCase()))
  )
    return null;
  const object = tree.child(verb, 'obj');
  return object === null || object > index ? null : { party: object, claimant: subjectOf(tokens, verb) };
};

/** `kept its promise`, `lived up to its commitments`: only where the undertaking itself is kept. */
const isWord = (place: VerdictPlace, object: number): boolean => isPartOf(place, object) || isWordItself(place, object);

/** `met every one of its commitments`. */
const isPartOf = (place: VerdictPlace, object: number): boolean =>
  /^(?:one|all|most|part|half|each|some)$/i.test(place.tokens[object]!.text) &&
  /^of$/i.test(place.tokens[object + 1]?.text ?? '') &&
  namesUndertaking(place, object + 2, object + 6);

const isWordItself = ({ tokens, tree, codebook }: VerdictPlace, object: number): boolean =>
  (tokens[object]!.deprel === 'obl' || !/^(?:deliver|live|stand|stick)$/.test(tokens[tokens[object]!.head]!.lemma)) &&
  (codebook.undertakings.has(tokens[object]!.lemma.toLowerCase()) ||
    /^(?:word|deadline)$/.test(tokens[object]!.lemma)) &&
  tree.children(object, 'det', 'nmod:poss', 'amod').length > 0;
