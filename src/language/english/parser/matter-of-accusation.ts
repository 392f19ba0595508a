import { ACTS_IN_WORDS } from './acts-in-words.ts';
import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childrenOf, childWith, extentOf, isWithin } from './tree-parts.ts';

/**
 * Of what somebody is accused. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `accused members of the council of fraud`: it belongs to the verb, not to the noun before it.
 * - `accused the league of arming rebels`: the preposition belongs to the participle, not to its object.
 * - `accused the league of closing ports`: the participle is what was done, not what the ports are.
 * - `accused the league of fraud and shelling a port`: the participle goes with the fraud, unless it speaks as the verb does.
 */
export function matterOfAccusation(tree: RepairableTree): void {
  const { lemma, upos } = tree;
  for (let verb = 0; verb < lemma.length; verb++)
    if (upos[verb] === 'VERB' && lemma[verb] === 'accuse') matterOf(tree, verb);
}

function matterOf(tree: RepairableTree, verb: number): void {
  const { texts, head, deprel, xpos } = tree;
  const accused = childWith(tree, verb, /^(?:obj|nsubj:pass)$/);
  if (accused < 0) return;
  const marks = (at: number): boolean => /^of$/i.test(texts[at]!) && /^(?:case|mark)$/.test(deprel[at]!);
  const isMatter = (at: number): boolean => childrenOf(tree, at).some((mark) => mark < at && marks(mark));
  const from = Math.max(verb, accused);
  const participle = head.findIndex((of, at) => at > from && of === verb && xpos[at] === 'VBG' && marks(at - 1));
  if (participle >= 0) {
    head[participle - 1] = participle;
    deprel[participle - 1] = 'mark';
    return;
  }
  const deed = texts.findIndex((of, at) => at > from && at <= from + FARTHEST && isDeedBehind(tree, of, at + 1));
  if (deed >= 0 && isWithin(head, head[head[deed + 1]!]!, verb)) {
    deedBefore(tree, verb, deed + 1);
    return;
  }
  let matter = childrenOf(tree, verb).find((at) => at > verb && isMatter(at)) ?? -1;
  if (matter < 0) {
    matter = matterBehind(tree, from, accused, isMatter);
    if (matter < 0) return;
    head[matter] = verb;
    deprel[matter] = xpos[matter] === 'VBG' ? 'advcl' : 'obl';
  }
  if (xpos[matter] !== 'VBG') joinedDeed(tree, verb, matter);
}

const isDeedBehind = (tree: RepairableTree, of: string, at: number): boolean =>
  /^of$/i.test(of) && isAttribute(tree, at) && !DESCRIBING.test(tree.lemma[at]!);

const isAttribute = ({ xpos, deprel }: RepairableTree, at: number): boolean =>
  xpos[at] === 'VBG' && deprel[at] === 'amod';

/** Participles that are adjectives of those who are accused, or of what they are accused of. */
const DESCRIBING =
  /^(?:rule|war|lead|neighbou?r|oppose|compete|govern|participate|develop|strike|rise|grow|exist|remain|continue)$/;

/** `accused clerks of hiding votes and burning lists`: the participles are what was done, the nouns their objects. */
function deedBefore(tree: RepairableTree, verb: number, deed: number): void {
  const { upos, head, deprel } = tree;
  const noun = head[deed]!;
  for (const other of childrenOf(tree, noun)) {
    const further = childrenOf(tree, other).find((at) => upos[at - 1] === 'CCONJ' && isAttribute(tree, at));
    if (deprel[other] !== 'conj' || further === undefined) continue;
    head[further - 1] = further;
    head[further] = deed;
    deprel[further] = 'conj';
    head[other] = further;
    deprel[other] = 'obj';
  }
  head[deed - 1] = deed;
  deprel[deed - 1] = 'mark';
  head[deed] = verb;
  deprel[deed] = 'advcl';
  head[noun] = deed;
  deprel[noun] = 'obj';
}

/** A participle behind `and`, no comma between, that the parse joins to the verb. */
function joinedDeed(tree: RepairableTree, verb: number, matter: number): void {
  const { texts, xpos, lemma, head, deprel } = tree;
  const and = extentOf(tree, matter).last + 1;
  const deed = and + 1;
  if (!/^(?:and|or)$/i.test(texts[and] ?? '') || xpos[deed] !== 'VBG' || deprel[deed] !== 'conj') return;
  if (head[deed] !== verb || REPORTING_LEMMAS.has(lemma[deed]!) || ACTS_OF_ACCUSERS.has(lemma[deed]!)) return;
  head[deed] = matter;
}

/** What accusers go on with, beside what is always done with words; of pledges people are accused. */
const ACTS_OF_ACCUSERS: ReadonlySet<string> = new Set([...ACTS_IN_WORDS, 'reaffirm', 'cite', 'refuse']);

/** The first that is no word of the name of whoever is accused: `the head of the bank of theft of money`. */
function matterBehind(tree: RepairableTree, from: number, accused: number, isMatter: (at: number) => boolean): number {
  const { head, deprel, upos } = tree;
  let last = -1;
  for (let at = from + 1; at < head.length && at <= from + FARTHEST; at++) {
    if (!/^(?:nmod|acl)/.test(deprel[at]!) || !isMatter(at) || !isWithin(head, head[at]!, accused)) continue;
    last = at;
    if (upos[accused] === 'PROPN' || !isOfName(tree, at)) return at;
  }
  return last;
}

/** `the mayor of Kesh`, `members of the council`, `heads of state` */
function isOfName(tree: RepairableTree, noun: number): boolean {
  const { texts, upos, lemma } = tree;
  if (upos[noun] === 'PROPN' || /^(?:parliament|state|government|congress|cabinet)$/.test(lemma[noun]!)) return true;
  return childrenOf(tree, noun).some((at) => /^(?:the|its|their)$/i.test(texts[at]!));
}

/** Words between whoever is accused and what they are accused of at most. */
const FARTHEST = 12;
