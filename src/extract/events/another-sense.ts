import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isNounForPeople } from './can-act.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isFigurativeFlood } from './figurative-flood.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

/** Why a verb of the codebook says something else here than its entry means, or null where it does not. */
export const anotherSense = (tree: Tree, { candidate, actor, recipient, knowledge }: ReadCandidate): string | null => {
  const { predicate, entry, object } = candidate;
  if (isAttribute(tree, predicate)) return 'what a thing is';
  if (object === null && isNaming(tree, predicate)) return 'what something is called';
  if (entry.type === 'CONSULT' && object === null && callsSo(tree, predicate, recipient))
    return 'what something is called';
  if (entry.type === 'CONSULT' && isWithKin(knowledge, tree, candidate)) return 'family';
  if (entry.intransitive && movesUnnamed(knowledge, tree, predicate, actor, recipient))
    return 'nobody by name, or nowhere';
  if (entry.type === 'ASSAULT' && object === null && isForACause(tree, predicate)) return 'for a cause';
  if (entry.type === 'REQUEST' && object === null && isView(tree, predicate)) return 'a view';
  if (entry.type === 'REQUEST' && wantsToDo(tree, predicate)) return 'what somebody wants to do';
  if (isHeartened(knowledge, tree, predicate)) return 'what somebody feels';
  if (entry.type === 'REJECT' && keepsSilent(knowledge, tree, predicate)) return 'nothing is said';
  if (entry.type === 'REJECT' && isOpinion(tree, predicate)) return 'what somebody thinks';
  if (entry.type === 'ASSAULT' && isHardship(knowledge, tree, predicate)) return 'a hardship';
  if (entry.type === 'ASSAULT' && harmsItself(tree, predicate)) return 'nobody else';
  if (entry.type === 'SANCTION' && snapsUp(tree, predicate)) return 'a purchase';
  if (entry.type === 'DISASTER' && object !== null && isFigurativeFlood(knowledge, tree, object)) return 'a great many';
  if (entry.type === 'ASSAULT' && usesOwn(tree, predicate)) return 'arms of which was told';
  if (entry.type === 'SUPPORT' && object !== null && isExpectation(tree, object)) return 'what somebody expects';
  if (entry.type === 'PERSONNEL' && object === null && promotesThing(knowledge, tree, predicate)) return 'a thing';
  if (entry.type === 'CONSULT' && leavesPost(knowledge, tree, predicate) && !actor.some(isKnown)) return 'a post left';
  const moves = entry.mode === 'visit' || (entry.type === 'RETREAT' && !isPassive(tree, predicate));
  if (
    moves &&
    !actor.some(isKnown) &&
    subjectsOf(knowledge, tree, predicate).some((one) => isPeople(knowledge, tree, one))
  )
    return 'people on the move';
  return null;
};

/** `was seized while visiting his mother`: families meet without politics. */
const isWithKin = (knowledge: Knowledge, tree: Tree, { predicate, recipients }: EventCandidate): boolean =>
  [...recipients, ...tree.children(predicate, 'obj')].some(
    (one) => KIN(knowledge).has(tree.lemmas[one]!) && tree.child(one, 'nmod:poss') !== null,
  );

const KIN = wordClass('kin');

/** `wanted to sell ships`, not `wanted Ostria to sell them`. */
const wantsToDo = (tree: Tree, predicate: number): boolean =>
  tree.lemmas[predicate] === 'want' &&
  tree.child(predicate, 'xcomp') !== null &&
  tree.child(predicate, 'obj', 'ccomp') === null &&
  tree
    .children(predicate, 'xcomp')
    .every((deed) => tree.child(deed, 'nsubj', 'nsubj:pass') === null && !isPassive(tree, deed));

/** `was encouraged by the vote`, not `by the ministry to stay`. */
const isHeartened = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree.lemmas[predicate] === 'encourage' &&
  isPassive(tree, predicate) &&
  tree.child(predicate, 'xcomp', 'advcl') === null &&
  behind(tree, predicate, ['by']).some(
    (cause) => tree.tokens[cause]!.upos === 'NOUN' && !isNounForPeople(knowledge, tree.lemmas[cause]!),
  );

/** `declined to comment`, `declined to be named`: no proposal is refused. */
const keepsSilent = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  WITHHOLDING(knowledge).has(tree.lemmas[predicate]!) &&
  tree.children(predicate, 'xcomp').some(
    (deed) =>
      (isPassive(tree, deed)
        ? BEING_NAMED(knowledge).has(tree.lemmas[deed]!)
        : SAYING_MORE(knowledge).has(tree.lemmas[deed]!) && !saysThat(tree, deed)) ||
      // `declined to give details`
      tree.children(deed, 'obj').some((thing) => DETAILS(knowledge).has(tree.lemmas[thing]!)),
  );

/** `refused to say that it was war`, not `when it would come`. */
const saysThat = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'ccomp')
    .some((content) => tree.children(content, 'mark').some((mark) => /^that$/i.test(tree.tokens[mark]!.text)));

const WITHHOLDING = wordClass('withholding');
const SAYING_MORE = wordClass('saying-more');
const BEING_NAMED = wordClass('being-named');
const DETAILS = wordClass('details');

/** `we only hurt ourselves`; not `blew himself up`, `shot himself`. */
const harmsItself = (tree: Tree, predicate: number): boolean =>
  /^(?:hurt|harm|damage|destroy)$/.test(tree.lemmas[predicate]!) &&
  tree.children(predicate, 'obj').some((object) => /^(?:\p{L}+sel(?:f|ves))$/iu.test(tree.tokens[object]!.text));

/** `snapped up Ostrian bonds`: bought, where `snapped ties` breaks them. */
const snapsUp = (tree: Tree, predicate: number): boolean =>
  tree.lemmas[predicate] === 'snap' &&
  tree.children(predicate, 'compound:prt').some((particle) => /^up$/i.test(tree.tokens[particle]!.text));

/** `activists opposed to the mayor`: what they are against, and nothing that is done to them. */
const isOpinion = (tree: Tree, predicate: number): boolean =>
  tree.lemmas[predicate] === 'oppose' &&
  tree.tokens[predicate]!.deprel === 'acl' &&
  /^to$/i.test(tree.tokens[predicate + 1]?.text ?? '');

/** `was hit by a fall in prices`, `the recession struck`: nobody did it. */
const isHardship = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  (isPassive(tree, predicate) ? behind(tree, predicate, ['by']) : subjectsOf(knowledge, tree, predicate)).some(
    (cause) => HARDSHIPS(knowledge).has(tree.lemmas[cause]!),
  );

const HARDSHIPS = wordClass('hardships');

/** `those weapons had been used`, `our drones were used`: arms that somebody has, by whom they are praised, and no attack. */
const usesOwn = (tree: Tree, predicate: number): boolean =>
  tree.tokens[predicate]!.lemma === 'use' &&
  tree.children(predicate, 'nsubj:pass').some((arms) => {
    const { first, last } = tree.extent(arms);
    return tree.tokens.slice(first, last + 1).some(({ text }) => /^(?:these|those|this|that|our)$/i.test(text));
  });

/** `expressed confidence that the visit will bear fruit`, not `in the court`. */
const isExpectation = (tree: Tree, noun: number): boolean =>
  /^(?:confidence|optimism|faith|trust)$/.test(tree.tokens[noun]!.lemma) &&
  /^that$/i.test(tree.tokens[noun + 1]?.text ?? '');

/** `promote the initiative`: only people rise in rank. */
const promotesThing = (knowledge: Knowledge, tree: Tree, predicate: number): boolean => {
  if (!/^(?:promote|replace|succeed)$/.test(tree.tokens[predicate]!.lemma)) return false;
  const things = [...tree.children(predicate, 'obj', 'nsubj:pass')];
  return (
    things.length > 0 &&
    things.every((thing) => {
      const { upos, lemma } = tree.tokens[thing]!;
      const noun = lemma.toLowerCase();
      const { offices } = partyWords(knowledge);
      return (
        upos === 'NOUN' && !isNounForPeople(knowledge, noun) && !personNouns(knowledge).has(noun) && !offices.has(noun)
      );
    })
  );
};

/** `fought for a bigger budget`: without anybody whom it is against. */
const isForACause = (tree: Tree, predicate: number): boolean =>
  /^(?:fight|battle)$/.test(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  tree.child(predicate, 'obj') === null &&
  behind(tree, predicate, ['for']).some((cause) =>
    tree.children(cause, 'det').some((det) => /^an?$/i.test(tree.tokens[det]!.text)),
  ) &&
  behind(tree, predicate, ['against', 'with', 'in', 'near', 'around']).length === 0;

/** `suggested that prices had fallen`, not `suggested that the mayors meet`. */
const isView = (tree: Tree, predicate: number): boolean => {
  const { lemma, xpos } = tree.tokens[predicate]!;
  if (lemma.toLowerCase() !== 'suggest' || tree.child(predicate, 'obj') !== null) return false;
  const below = tree.child(predicate, 'ccomp');
  if (below === null) return tree.child(predicate, 'xcomp') === null;
  const form = tree.tokens[below]!.xpos;
  const should = tree.children(below, 'aux').some((child) => /^should$/i.test(tree.tokens[child]!.text));
  return !(should || form === 'VB' || (form === 'VBP' && xpos === 'VBD'));
};

/** `Production returned to normal`, `the troops returned`: only people come back, and to somewhere. */
const movesUnnamed = (
  knowledge: Knowledge,
  tree: Tree,
  predicate: number,
  actor: readonly Party[],
  recipient: readonly Party[],
): boolean => {
  const isPerson = (party: Party): boolean => {
    const kind = knowledge.actors.get(party.actor ?? '')?.kind;
    return kind === undefined ? party.office !== null || isNamed(knowledge, tree, predicate) : kind === 'person';
  };
  return recipient.length === 0 || !actor.some(isPerson);
};

const isNamed = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  subjectsOf(knowledge, tree, verb).some((subject) => tree.tokens[subject]!.xpos === 'NNP');

/** Somebody of the packs, or in an office. */
export const isKnown = (party: Party): boolean => party.actor !== null || party.office !== null;

/** `Georgia's ruling party`, whatever the parser makes of it. */
const isAttribute = (tree: Tree, predicate: number): boolean =>
  tree.child(predicate, 'case') === null &&
  /^(?:POS|PRP\$|DT)$/.test(tree.tokens[predicate - 1]?.xpos ?? '') &&
  // `Norland and Ostria each left`
  tree.tokens[predicate - 1]!.deprel !== 'advmod';

/** `a mission called the Lake Watch` */
const isNaming = (tree: Tree, predicate: number): boolean => {
  const { lemma, xpos, deprel } = tree.tokens[predicate]!;
  if (xpos !== 'VBN' || !/^(?:call|name|dub)$/.test(lemma.toLowerCase()) || !/^acl/.test(deprel)) return false;
  // `Deputies called for a vote`, where the parse takes the verb for a participle
  return behind(tree, predicate, ['for', 'on', 'upon']).length === 0 || isPassiveParticiple(tree, predicate);
};

/** `a vote called for Monday`: in a sentence that has a verb of its own. */
const isPassiveParticiple = (tree: Tree, participle: number): boolean =>
  tree.tokens[tree.tokens[participle]!.head]!.deprel !== 'root';

/** `calls the men hostages`, `called the work unacceptable`: by telephone one calls a person or an office. */
const callsSo = (tree: Tree, predicate: number, recipient: readonly Party[]): boolean => {
  if (tree.tokens[predicate]!.lemma.toLowerCase() !== 'call') return false;
  const called = tree.children(predicate, 'obj', 'iobj', 'xcomp');
  if (called.length > 1) return true;
  const callee = tree.tokens[called[0] ?? -1];
  return callee?.upos === 'NOUN' && callee.lemma !== 'counterpart' && !recipient.some(isKnown);
};

/** `40,000 Armenians left for Yerevan`, `the villagers arrived in Tbilisi`: who flees or moves pays no visit and withdraws no troops. */
const isPeople = (knowledge: Knowledge, tree: Tree, subject: number): boolean => {
  const { xpos, lemma, head } = tree.tokens[subject]!;
  // `tourists who will come to the islands`
  if (/^W/.test(xpos) && head >= 0 && tree.tokens[head]!.deprel === 'acl:relcl')
    return PEOPLE(knowledge).has(tree.tokens[tree.tokens[head]!.head]!.lemma.toLowerCase());
  return xpos === 'NNPS' || PEOPLE(knowledge).has(lemma.toLowerCase());
};

const PEOPLE = wordClass('people-on-the-move');

/** `two diplomats will leave for home`, `the attachés, who leave Ostria`: they were posted there, and visit nobody. */
const leavesPost = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  /^(?:leave|depart)$/.test(tree.lemmas[predicate]!) &&
  subjectsOf(knowledge, tree, predicate)
    .map((one) => {
      const { xpos, head } = tree.tokens[one]!;
      return /^W/.test(xpos) && tree.tokens[head]?.deprel === 'acl:relcl' ? tree.tokens[head]!.head : one;
    })
    .some((one) => POSTED(knowledge).has(tree.lemmas[one] ?? ''));

const POSTED = wordClass('posted-people');
