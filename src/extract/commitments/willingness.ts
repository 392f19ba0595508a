import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { subjectOf } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { Binding, BindingPlace, BindingRule } from './binding-rule.ts';
import { namesDeed } from './names-deed.ts';
import { boundBy } from './obligors.ts';

/**
 * `expressed readiness to sign`, `announced plans to build`, `his promise of reform`, `Norland's commitment to the treaty`:
 * a will that a noun tells, voiced by whoever has it, or given with whose it is.
 */
export const willingness: BindingRule = (place, token) => {
  const { tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN') return null;
  const lemma = token.lemma.toLowerCase();
  const verb = governorOf(tree, token);
  const planned = codebook.plans.has(lemma) && verb !== null && codebook.unveiling.has(verb.lemma.toLowerCase());
  if (!codebook.willingness.has(lemma) && !planned) return null;
  const particle = tokens[token.index + 1]?.text.toLowerCase() ?? '';
  if (!(planned ? /^(?:to|for)$/ : /^(?:to|of)$/).test(particle)) return null;
  if (tree.childrenOf(token.index).some((child) => LACKING.test(tokens[child]!.text))) return null;
  const owner = tree.child(token.index, 'nmod:poss');
  const voiced = planned || (verb !== null && codebook.expressing.has(verb.lemma.toLowerCase()));
  if (verb === null || !voiced || negated(tree, verb.index))
    return owner === null ? null : own(place, token.index, owner);
  if (particle === 'of') return ofWhom(place, token.index) ?? (owner === null ? null : own(place, token.index, owner));
  const deed = tokens.slice(token.index + 2, token.index + 4).find((next) => next.upos === 'VERB')?.index;
  if (deed !== undefined && particle === 'to') return toDo(place, { noun: token.index, verb: verb.index, deed, owner });
  return owner === null ? about(place, token.index, verb.index) : own(place, token.index, owner);
};

/** `no commitment to`, `little readiness to`: nothing is undertaken. */
const LACKING = /^(?:no|little|zero|any|lack|former|past)$/i;

/** The verb that voices it; the parse may hang it on the noun: `The army renewed commitment to`. */
const governorOf = (tree: Tree, { index, deprel, head }: Token): Token | null => {
  const { tokens } = tree;
  if (deprel === 'obj' && head >= 0) return tokens[head]!;
  const before = tokens[index - 1];
  if (before?.head !== index || before.upos !== 'VERB') return null;
  const told =
    tree.child(before.index, 'nsubj') !== null || /^(?:NOUN|PROPN)$/.test(tokens[before.index - 1]?.upos ?? '');
  return told ? before : null;
};

/** `expressed readiness to sign`, `announced its intention to leave`. */
const toDo = (
  { reading, sentence, tree }: BindingPlace,
  { noun, verb, deed, owner }: { noun: number; verb: number; deed: number; owner: number | null },
): Binding => {
  const subject = subjectOf(tree.tokens, verb) ?? actorBefore(reading, sentence, verb);
  const clause = clauseOf(sentence, verb);
  const last = Math.max(clauseOf(sentence, deed).last, deed);
  const rule = 'willingness';
  if (owner !== null && owner < noun)
    return { first: owner, last, head: verb, action: deed, obligor: subject ?? owner, rule };
  const first =
    subject !== null && subject < clause.first
      ? tree.extent(subject, (child) => child.index > subject).first
      : clause.first;
  return { first, last, head: verb, action: deed, obligor: subject, rule };
};

/** `expressed the readiness of the mission to visit them`: whose it is stands behind. */
const ofWhom = ({ sentence, tokens, tree }: BindingPlace, noun: number): Binding | null => {
  const owner = tree.children(noun, 'nmod').find((child) => tree.extent(child).first === noun + 1);
  if (owner === undefined) return null;
  const to = tree.extent(owner, ({ deprel }) => deprel.startsWith('acl')).last + 1;
  const deed = tokens[to]?.upos === 'PART' ? tokens[to]!.head : -1;
  if (deed !== to + 1) return null;
  const last = Math.max(clauseOf(sentence, deed).last, deed);
  return { first: noun, last, head: noun, action: deed, obligor: owner, rule: 'willingness' };
};

/** `renewed commitment to the accord`, `announced plans for a dam`: what it is about is no deed. */
const about = (
  { reading, sentence, tokens, tree, codebook }: BindingPlace,
  noun: number,
  verb: number,
): Binding | null => {
  const last = endOf(tree, noun);
  if (last < noun + 2 || tokens[noun + 2]!.upos === 'PUNCT') return null;
  const subject = tree.child(verb, 'nsubj') ?? actorBefore(reading, sentence, verb);
  if (subject === null || !namesDeed(tree, noun + 2, codebook)) return null;
  const { first } = tree.extent(subject, (child) => child.index > subject);
  return { first: Math.min(first, subject), last, head: verb, action: noun + 2, obligor: subject, rule: 'willingness' };
};

const notBeside = (child: Token): boolean => /^(?:acl:relcl|appos|parataxis|punct)/.test(child.deprel);

/** Where what a noun is about ends, also where the parse hangs it on the verb: `reaffirmed their commitment to the truce`. */
const endOf = (tree: Tree, noun: number): number => {
  const inside = tree.extent(noun, notBeside).last;
  const matter = tree.children(tree.tokens[noun]!.head, 'obl').find((child) => tree.extent(child).first === noun + 1);
  return inside > noun || matter === undefined ? inside : tree.extent(matter, notBeside).last;
};

/** Whose word it is, and what it is about; who doubts or lacks a will tells of none. */
const own = (
  { reading, sentence, tokens, tree, codebook }: BindingPlace,
  noun: number,
  owner: number,
): Binding | null => {
  const above = tokens[tokens[noun]!.head];
  if (tokens[noun]!.lemma === 'intention') return null;
  if (above && codebook.doubting.has(above.lemma.toLowerCase())) return null;
  const last = endOf(tree, noun);
  if (last < noun + 2 || !namesDeed(tree, noun + 2, codebook)) return null;
  // `against the president and his promise`: whose it is stands before
  const { deprel, head } = tokens[noun]!;
  const pronoun = tokens[owner]!.upos === 'PRON';
  const beside = deprel === 'conj' && pronoun && partiesOf(reading).ofHead(sentence, head).length > 0;
  const subject = pronoun && above?.upos === 'VERB' ? subjectOf(tokens, above.index) : null;
  // whoever reaffirms his commitment has it
  const voices = above !== undefined && codebook.expressing.has(above.lemma.toLowerCase());
  const known = voices && subject !== null && boundBy(reading, sentence, subject).length > 0;
  const isOwn = known || partiesOf(reading).of(sentence, owner).length === 0;
  const whose = subject !== null && isOwn ? subject : owner;
  const obligor = beside ? head : whose;
  return { first: tree.extent(owner).first, last, head: noun, action: noun + 2, obligor, rule: 'own word' };
};

/** Whoever stands before a verb that the parser gave no subject. */
const actorBefore = (reading: BindingPlace['reading'], sentence: ReadSentence, verb: number): number | null => {
  const { tokens } = sentence;
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const head = tokens[i]!.deprel === 'flat' ? tokens[i]!.head : i;
    const named = tokens[head]!.deprel === 'appos' ? tokens[head]!.head : head;
    if (named >= 0 && partiesOf(reading).ofHead(sentence, named).length > 0) return named;
  }
  return null;
};
