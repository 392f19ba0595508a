import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { isAsAgreed } from './standing-verdicts.ts';
import { namesUndertaking, unreal, type Verdict, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** `violated the ceasefire`, `flouts its obligations`. */
export const breaking: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const object = objectOf(tree, token.index);
  // `missed the deadline of the deal`
  const misses =
    token.lemma === 'miss' && object !== null && /^(?:deadline|target|date)$/.test(tokens[object]!.lemma.toLowerCase());
  // `went back on its word`
  const retreats =
    token.lemma === 'go' &&
    /^back$/i.test(tokens[token.index + 1]?.text ?? '') &&
    /^on$/i.test(tokens[token.index + 2]?.text ?? '');
  if (
    token.upos !== 'VERB' ||
    !(misses || retreats || codebook.breaking.has(token.lemma.toLowerCase())) ||
    unreal(place, token.index)
  )
    return null;
  if (object === null) return null;
  const { first, last } = tree.extent(object);
  const word = tokens[object]!.lemma === 'word' && tree.child(object, 'nmod:poss') !== null;
  if (!word && !namesUndertaking(place, first, misses ? last + 6 : last + 1)) return null;
  const agent = tree
    .children(token.index, 'obl')
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)));
  const subject = tree.child(token.index, 'nsubj:pass') === null ? subjectOf(tokens, token.index) : (agent ?? null);
  const range = clauseOf(sentence, token.index);
  return {
    ...range,
    head: token.index,
    verdict: negated(tree, token.index) ? 'kept' : 'broken',
    ...accusation(tokens, tree, token.index, subject),
    outright: true,
    rule: 'breaking',
  };
};

/** What is kept or broken: `On 3 May, Norland breached the pact`, `the pact was breached`, `complied with the pact`. */
const objectOf = (tree: Tree, verb: number): number | null =>
  tree.children(verb, 'obj').find((child) => child > verb) ??
  tree.child(verb, 'obj', 'nsubj:pass') ??
  tree.children(verb, 'obl').find((child) => child > verb) ??
  null;

/** `failed to implement the agreement`, `avoids fulfilling its obligations`. */
export const failing: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  if (
    token.upos !== 'VERB' ||
    !codebook.failing.has(token.lemma.toLowerCase()) ||
    negated(tree, token.index) ||
    unreal(place, token.index)
  )
    return null;
  const action = tree.children(token.index, 'xcomp', 'ccomp', 'advcl', 'obj').find((child) => !isGround(tree, child));
  if (action === undefined) return null;
  const deed = tokens[action]!.lemma.toLowerCase();
  const complies = commitments.complying.has(deed) || codebook.honouring.has(deed);
  // `refused to withdraw under the deal`: another deed is owed only where it stands under an undertaking
  if (
    !complies &&
    !isAsAgreed(place, action) &&
    !isRequired(place, action) &&
    !(commitments.keeping.has(deed) && isUnder(place, action))
  )
    return null;
  if (complies && !namesUndertaking(place, action, tree.extent(action).last + 1)) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: 'broken',
    ...accusation(tokens, tree, token.index, subjectOf(tokens, token.index)),
    outright: true,
    rule: 'failing',
  };
};

/** `stalled because Norland broke its word`: why it did not come about. */
const isGround = (tree: Tree, clause: number): boolean =>
  tree
    .children(clause, 'mark')
    .some((mark) => /^(?:because|since|as|after|when|while)$/i.test(tree.tokens[mark]!.text));

/** `failed to carry out the inquiry required by the accord`: whatever deed it is, a text asks for it. */
const isRequired = ({ tokens, sentence, agreements, codebook }: VerdictPlace, verb: number): boolean => {
  const { last } = clauseOf(sentence, verb);
  const by = tokens.findIndex(
    ({ index, text }) =>
      index > verb + 1 &&
      index < last &&
      /^(?:by|in|under)$/i.test(text) &&
      codebook.requiring.has(tokens[index - 1]!.lemma),
  );
  if (by < 0) return false;
  const end = tokens[Math.min(by + 5, last)]!.end;
  return (
    agreements.some((mention) => mention.start > tokens[by]!.start && mention.start < end) ||
    tokens.slice(by + 1, by + 5).some(({ lemma }) => codebook.undertakings.has(lemma.toLowerCase()))
  );
};

/** `under the deal`, `despite its obligations` in the clause of a verb. */
const isUnder = ({ tokens, sentence, agreements, codebook }: VerdictPlace, verb: number): boolean => {
  const { first, last } = clauseOf(sentence, verb);
  return tokens.some(({ index, text }) => {
    if (index < first || index > last || !/^(?:under|with|to|by|despite|notwithstanding)$/i.test(text)) return false;
    const end = tokens[Math.min(index + 5, last)]!.end;
    if (agreements.some((mention) => mention.start > tokens[index]!.start && mention.start < end)) return true;
    return (
      (/^(?:under|despite)$/i.test(text) || (/^by$/i.test(text) && codebook.requiring.has(tokens[index - 1]!.lemma))) &&
      tokens.slice(index + 1, index + 5).some(({ lemma }) => codebook.undertakings.has(lemma.toLowerCase()))
    );
  });
};

/** `accusing it of failing`: whose conduct it is stands as the object; of those who accuse each other, all. */
const accusation = (
  tokens: readonly Token[],
  tree: Tree,
  index: number,
  subject: number | null,
): Pick<Verdict, 'party' | 'claimant'> => {
  let above = tokens[tokens[index]!.head];
  // `accused each other of`: the two words hang on each other
  while (above?.deprel === 'fixed') above = tokens[above.head];
  const governor = above && /^(?:PROPN|NOUN|PRON|ADJ|DET)$/.test(above.upos) ? tokens[above.head] : above;
  if (!governor || !/^(?:accuse|blame|criticize|criticise|condemn)$/.test(governor.lemma.toLowerCase()))
    return { party: subject };
  const object = above !== governor && above?.deprel === 'obj' ? above.index : tree.child(governor.index, 'obj');
  if (object === null) return { party: subject };
  const mutual =
    /^(?:each|one)$/i.test(tokens[governor.index + 1]?.text ?? '') &&
    /^(?:other|another)$/i.test(tokens[governor.index + 2]?.text ?? '');
  const accuser = mutual ? tree.child(governor.index, 'nsubj') : null;
  return accuser === null ? { party: object } : { party: accuser, claimant: accuser };
};

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
  const object = objectOf(tree, token.index);
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
