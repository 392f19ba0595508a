import type { Party } from '../../kinds/party.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { sameParty } from '../parties/same-party.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { agentOf, type BindingPlace, type BindingRule, hypothetical } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';
import { isOfItsOwn } from './is-of-its-own.ts';

/** Verbs under which `will` promises nothing: `hopes that the road will be opened`. */
const EXPECTING = wordClass('expecting');

const SPEAKING_FOR = wordClass('speaking-for');

/**
 * What bodies say they will do. A speaker binds himself and his own state with any deed (`he will draw up …`, `Moscow
 * would continue to mediate`); of others only what is done for others is told as bound (`the government will finance four
 * projects`). In a body's own words a mechanism binds it as well (`conditions will be ensured`).
 */
export const futures: BindingRule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  const future = futureOf(place, token.index);
  if (future === null || isSupposed(place, future)) return null;
  const deed = deedOf(place, token.index);
  if (negated(tree, future.verb) && !codebook.refraining.has(deed)) return null;
  const passive = hasPassiveMark(tree, token.index);
  // a parse may hang the subject of the clause before on the verb as well: the nearer one is its own
  const [other, nearer] = tree.children(future.verb, 'nsubj').filter((child) => child < future.verb);
  const doer = passive
    ? agentOf(place, token.index)
    : (nearer ?? other ?? subjectBefore(place, future.modal) ?? subjectOf(tokens, future.verb));
  const clause = clauseOf(sentence, future.verb);
  const range = nearer === undefined ? clause : { ...clause, first: tree.extent(nearer).first };
  const bind = (obligor: number | null) => ({
    ...range,
    head: token.index,
    action: token.index,
    obligor,
    rule: 'will',
  });
  if (doer !== null) {
    const speaker = place.speakerAt(token.index);
    // `Norland will leave, analysts said`, `its critics said`: others foretell it
    if (speaker && !/^(?:we|i)$/i.test(tokens[doer]!.text) && isForeteller(place, speaker)) return null;
    if (speaker && OF_ITS_OWN.test(speaker.name) && !speaksFor(place, speaker)) return null;
    if (isOwn(place, doer, speaker) && !codebook.undone.has(deed) && !isThreat(place, token.index, deed))
      return bind(doer);
    const parties = partiesOf(reading).of(sentence, doer);
    if (!codebook.keeping.has(deed) && !(speaker && isBargain(place, token.index))) return null;
    if (parties.some((party) => isActing(reading, party))) return bind(doer);
    // `the mayor said that the city would pay them`: of a body that the text does not name only what somebody says
    const unnamed = parties.filter(({ actor, name }) => actor === null && !/^\p{Lu}/u.test(name));
    if (speaker && unnamed.some(canBeBound(reading))) return bind(doer);
    if (parties.some((party) => /^\p{Lu}/u.test(party.name))) return null;
  }
  // a mechanism or a condition binds whoever speaks only to seeing that it is so
  return future.past || !codebook.seeing.has(deed) ? null : bind(null);
};

/** `will destroy their bases`, but not `will destroy its own mines`. */
const isThreat = ({ tree, codebook }: BindingPlace, verb: number, deed: string): boolean =>
  codebook.threats.has(deed) && !isOfItsOwn(tree, verb, codebook.ownMeans);

/** `will continue to help`: what is done is the help. */
const deedOf = ({ tokens, tree }: BindingPlace, verb: number): string => {
  const lemma = tokens[verb]!.lemma.toLowerCase();
  // `will take effect`, `will take place`
  if (lemma === 'take') return tree.lemmas[tree.child(verb, 'obj') ?? verb]!;
  if (!/^(?:continue|keep|start|begin|work)$/.test(lemma)) return lemma;
  const next = tokens[verb + 1]?.text === 'to' ? verb + 2 : null;
  const below = next ?? tree.child(verb, 'xcomp') ?? tree.child(verb, 'obj');
  return (below === null ? null : tokens[below]?.lemma.toLowerCase()) ?? lemma;
};

/** `said Norland will “never abandon” it`: the subject right before the auxiliary, though the parse hangs it on another verb. */
const subjectBefore = ({ tokens }: BindingPlace, modal: number): number | null => {
  const before = tokens[modal - 1];
  return before && /^nsubj/.test(before.deprel) && before.head < before.index ? before.index : null;
};

/** An actor of the packs that publishes nothing, or those of a nation: `the monitoring will be led by the Norlanders`. */
const isActing = ({ knowledge }: BindingPlace['reading'], { actor, name }: Party): boolean =>
  actor === null
    ? knowledge.mentions(name).some(({ demonym }) => demonym)
    : knowledge.actors.get(actor)?.kind !== 'medium';

interface Future {
  /** the verb whose subject is bound */
  readonly verb: number;
  /** the auxiliary */
  readonly modal: number;
  /** `would`, `was going to`: what somebody said */
  readonly past: boolean;
}

/** `will sign`, `would sign`, `is going to sign`. */
const futureOf = ({ tokens, tree }: BindingPlace, verb: number): Future | null => {
  const token = tokens[verb]!;
  if (token.upos !== 'VERB') return null;
  const modal = tree
    .children(verb, 'aux')
    .find((child) => /^(?:will|wo|shall|would|’ll|'ll)$/i.test(tokens[child]!.text));
  if (modal !== undefined) return { verb, modal, past: /^would$/i.test(tokens[modal]!.text) };
  const going = tokens[token.head];
  if (token.deprel !== 'xcomp' || going?.lemma !== 'go' || going.xpos !== 'VBG') return null;
  const be = tree.children(going.index, 'aux').find((child) => tokens[child]!.lemma === 'be');
  return be === undefined ? null : { verb: going.index, modal: be, past: /^(?:was|were)$/i.test(tokens[be]!.text) };
};

/** Under a condition, or below a verb of hoping: nothing is promised. */
const isSupposed = ({ reading, tokens, tree }: BindingPlace, { verb, past }: Future): boolean => {
  const marks = tree
    .childrenOf(verb)
    .some((child) => /^(?:if|unless|whether|how|why|when|where|could|might)$/i.test(tokens[child]!.text));
  if (marks || (!past && hypothetical(tree, verb)) || isOnlySupposed(tree, verb, past)) return true;
  const { deprel, head } = tokens[verb]!;
  // `would` outside of what somebody says is no more than possible
  if (past && deprel !== 'ccomp' && deprel !== 'conj') return true;
  return deprel === 'ccomp' && EXPECTING(reading.knowledge).has(tokens[head]?.lemma.toLowerCase() ?? '');
};

/**
 * `We would sign`, in the speaker's own words, is a courtesy or stands under a condition; what `we said that we would` do was
 * promised.
 */
const isOnlySupposed = ({ tokens, children }: Tree, verb: number, past: boolean): boolean => {
  const isOwnWord = (at: number): boolean =>
    children(at, 'nsubj').some((child) => /^(?:I|we)$/i.test(tokens[child]!.text));
  const { head } = tokens[verb]!;
  return past && isOwnWord(verb) && !(head >= 0 && isOwnWord(head));
};

/** `strike a deal`, `hold talks`: what only those can do who are named. */
const isBargain = ({ tokens, tree, codebook }: BindingPlace, verb: number): boolean =>
  codebook.bargaining.has(tokens[verb]!.lemma.toLowerCase()) &&
  tree.children(verb, 'obj').some((child) => codebook.binding.has(tokens[child]!.lemma.toLowerCase()));

/** Whether the subject is whoever speaks, or the state for which he speaks. */
const isOwn = ({ reading, sentence, tokens }: BindingPlace, doer: number, speaker: Party | null): boolean => {
  if (speaker === null) return false;
  if (/^(?:we|i)$/i.test(tokens[doer]!.text)) return true;
  // `The company will pay, its spokesman said`
  if (OF_ITS_OWN.test(speaker.name) && tokens[doer]!.upos !== 'PRON')
    return partiesOf(reading).of(sentence, doer).some(canBeBound(reading));
  const { knowledge } = reading;
  const state = speaker.actor ? knowledge.actors.get(speaker.actor)?.of : stateInWords(speaker, knowledge);
  return partiesOf(reading)
    .of(sentence, doer)
    .some((party) => sameParty(party, speaker) || (party.actor !== null && party.actor === state));
};

const FOR_NOBODY = wordClass('speaking-for-nobody');

/** Analysts and critics, who give nobody's word. */
const isForeteller = ({ reading: { knowledge } }: BindingPlace, { name, office, actor }: Party): boolean => {
  const noun = (office ?? name)
    .toLowerCase()
    .replace(/ (?:of|in|for|at|on|to|with|from|who|familiar) .*$/, '')
    .split(' ')
    .at(-1)!;
  return actor === null && [noun, noun.replace(/s$/, '')].some((one) => FOR_NOBODY(knowledge).has(one));
};

const OF_ITS_OWN = /^(?:its|their) /i;

/** `its spokesman`, `its foreign ministry`, and neither `its critics` nor `its former minister`. */
const speaksFor = ({ reading: { knowledge } }: BindingPlace, { name }: Party): boolean => {
  const words = name
    .toLowerCase()
    .replace(/ (?:of|in|for|at|on|to) .*$/, '')
    .split(' ');
  const noun = words.at(-1)!;
  if (words.some((word) => /^(?:former|ex-|opposition|rival|exiled|ousted)/.test(word))) return false;
  return [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')].some((one) => SPEAKING_FOR(knowledge).has(one));
};

/** `a senior Norlandic official`: the one state by whose adjective somebody without a name is told. */
const stateInWords = ({ name, office }: Party, knowledge: BindingPlace['reading']['knowledge']): string | null => {
  const states = knowledge
    .mentions(office ?? name)
    .flatMap(({ demonym, actors }) => (demonym ? (actors[0] ?? []) : []));
  return states.length === 1 ? states[0]! : null;
};
