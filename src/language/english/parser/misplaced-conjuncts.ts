import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS, STRESSING_LEMMAS } from './reporting-lemmas.ts';
import { childrenOf, childWith, extentOf, hasChild, hasSubject } from './tree-parts.ts';

/**
 * What the parse joins to the wrong clause or name. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `it held six men who crossed the river and were laying mines`: a plural verb does not go with `it`; the clause before it
 *   that has a plural subject has it.
 * - `the canal, through which ships sail, and has ignored it`: a singular verb does not go with the ships.
 * - `Keller said that Norland was ready, adding that it would wait`: whoever adds has spoken before.
 * - `killed three and wounded five others`: what stands right behind the second verb is its object.
 * - `condemned the raid in which six were killed, suggesting that it was theirs`: those who were killed suggest nothing.
 * - `met Lind, chairman Ivo Holm stressing the need for calm`: a name without a comma before it has no participle of its own.
 * - `Norland and the league told them`: of two subjects of one verb the second is joined to the first.
 * - `mayors Anna Lind and Ivo Holm`: who is joined to a name is joined to all of it.
 * - `Minister of Defence Ivo Holm`: what stands behind `of` is no part of the name.
 * - `met Anna Lind and Norlandic Acting Minister Ivo Holm`: the words of a title are nobody beside its holder.
 */
export function misplacedConjuncts(tree: RepairableTree): void {
  const { xpos, head, deprel } = tree;
  for (let at = 1; at < head.length; at++) {
    if (deprel[at] === 'nsubj' && head[at]! > at) secondSubject(tree, at);
    if (head[at]! < 0 || head[at]! > at) continue;
    if (deprel[at] === 'conj' && deprel[head[at]!] === 'flat' && head[head[at]!]! >= 0) head[at] = head[head[at]!]!;
    if (deprel[at] === 'nmod' && /^NNP/.test(xpos[at]!)) nameBehindOffice(tree, at);
    if (deprel[at] === 'conj' && /^VB/.test(xpos[at]!)) {
      pluralOfRelative(tree, at);
      singularBehindRelative(tree, at);
    } else if (deprel[at] === 'conj' && /^NNP/.test(xpos[at]!)) wordOfTitle(tree, at);
    else if (deprel[at] === 'conj' && /^NNS?$/.test(xpos[at]!)) objectOfSecondVerb(tree, at);
    else if (deprel[at] === 'advcl' && xpos[at] === 'VBG') {
      addedToReport(tree, at);
      saidByTheDead(tree, at);
      nameBeforeParticiple(tree, at);
    }
  }
}

function secondSubject(tree: RepairableTree, subject: number): void {
  const { texts, upos, head, deprel } = tree;
  const and = extentOf(tree, subject).first - 1;
  const first = childWith(tree, head[subject]!, /^nsubj$/);
  if (first < 0 || first >= and || !/^and$/i.test(texts[and]!)) return;
  if (upos[first] === 'PRON' || head[and] !== head[subject] || extentOf(tree, first).last !== and - 1) return;
  head[subject] = first;
  deprel[subject] = 'conj';
  head[and] = subject;
}

function pluralOfRelative(tree: RepairableTree, verb: number): void {
  const { texts, xpos, head, deprel } = tree;
  const clause = head[verb]!;
  let helper = verb - 1;
  while (helper > clause && !(head[helper] === verb && /^(?:were|are|have)$/i.test(texts[helper]!))) helper--;
  if (helper <= clause) return;
  const subject = childWith(tree, clause, /^nsubj/);
  if (hasSubject(tree, verb) || !/^(?:it|he|she)$/i.test(texts[subject] ?? '')) return;
  for (let at = verb - 1; at > clause; at--) {
    if (deprel[at] !== 'acl:relcl' || head[at]! < clause) continue;
    if (!childrenOf(tree, at).some((child) => deprel[child] === 'nsubj' && /^W/.test(xpos[child]!))) continue;
    head[verb] = at;
    return;
  }
}

function objectOfSecondVerb(tree: RepairableTree, noun: number): void {
  const { xpos, head, deprel } = tree;
  const verb = extentOf(tree, noun).first - 1;
  if (!/^VB[DPZ]$/.test(xpos[verb] ?? '') || deprel[verb] !== 'conj' || head[noun]! > verb) return;
  if (hasChild(tree, noun, /^cc$/) || hasChild(tree, verb, /^(?:obj|aux:pass)$/)) return;
  head[noun] = verb;
  deprel[noun] = 'obj';
}

function singularBehindRelative(tree: RepairableTree, verb: number): void {
  const { texts, xpos, head, deprel } = tree;
  const helper = childWith(tree, verb, /^aux/);
  if (!/^(?:has|is|was)$/i.test(texts[helper] ?? '') || texts[helper - 1] !== 'and' || texts[helper - 2] !== ',')
    return;
  const isOfShips = (subject: number): boolean =>
    subject > 1 && xpos[subject] === 'NNS' && texts[subject - 1] === 'which' && xpos[subject - 2] === 'IN';
  // the parse may give it the ships themselves, where it sees no verb of theirs
  const own = childWith(tree, verb, /^nsubj/);
  if (own >= 0) {
    if (own > helper || !isOfShips(own) || head[verb]! >= own) return;
    head[own] = Math.max(own - 4, head[verb]!);
    deprel[own] = 'nmod';
    return;
  }
  const clause = head[verb]!;
  if (deprel[clause] !== 'acl:relcl' || !isOfShips(childWith(tree, clause, /^nsubj/))) return;
  let above = head[clause]!;
  while (above >= 0 && !/^VB/.test(xpos[above]!)) above = head[above]!;
  if (above >= 0) head[verb] = above;
}

function addedToReport(tree: RepairableTree, participle: number): void {
  const { texts, upos, lemma, head, deprel } = tree;
  if (lemma[participle] !== 'add' && !/^[”"’»]$/.test(texts[participle - 1] ?? '')) return;
  if (!hasChild(tree, participle, /^ccomp$/)) return;
  const said = head[participle]!;
  const verb = deprel[said] === 'ccomp' ? head[said]! : -1;
  if (verb < 0 || verb > said || upos[verb] !== 'VERB' || !REPORTING_LEMMAS.has(lemma[verb]!)) return;
  head[participle] = verb;
}

function saidByTheDead(tree: RepairableTree, participle: number): void {
  const { texts, upos, lemma, head, deprel } = tree;
  if (!SAYING.test(lemma[participle]!) || texts[participle - 1] !== ',') return;
  const clause = head[participle]!;
  if (!/^(?:acl:relcl|parataxis|advcl)$/.test(deprel[clause] ?? '') || !HARMED.test(lemma[clause]!)) return;
  if (!hasChild(tree, clause, /^(?:aux:pass|nsubj:pass)$/)) return;
  let above = head[clause]!;
  while (above >= 0 && upos[above] !== 'VERB') above = head[above]!;
  if (above >= 0 && above < clause) head[participle] = above;
}

const HARMED = /^(?:kill|wound|injure|shoot|murder|slay|massacre|execute)$/;

/** Verbs by which whoever acts in the main clause goes on to speak. */
const SAYING = /^(?:suggest|say|add|argue|claim|warn|accuse|blame|demand|urge|note|insist)$/;

function nameBeforeParticiple(tree: RepairableTree, participle: number): void {
  const { texts, upos, lemma, head, deprel } = tree;
  const name = childWith(tree, participle, /^nsubj$/);
  if (name < 1 || upos[name] !== 'PROPN' || hasChild(tree, participle, /^(?:aux|mark)/)) return;
  if (!STRESSING_LEMMAS.has(lemma[participle]!)) return;
  const { first, last } = extentOf(tree, name);
  let before = first - 1;
  while (before > 0 && upos[before] === 'PUNCT' && texts[before] !== ',') before--;
  if (last !== participle - 1 || !/^(?:NOUN|PROPN)$/.test(upos[before] ?? '')) return;
  head[name] = before;
  deprel[name] = 'appos';
}

function wordOfTitle(tree: RepairableTree, word: number): void {
  const { upos, head, deprel } = tree;
  if (hasChild(tree, word, /^(?:flat|appos|cc)$/)) return;
  for (let name = word + 1; name < head.length && name < word + LONGEST_TITLE; name++) {
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(upos[name]!)) return;
    if (deprel[name] !== 'conj' || head[name] !== head[word]) continue;
    head[word] = name;
    deprel[word] = 'nmod:desc';
    return;
  }
}

function nameBehindOffice(tree: RepairableTree, name: number): void {
  const { texts, head, deprel } = tree;
  const word = name - 1;
  if (head[word] !== name || deprel[word] !== 'compound' || !hasChild(tree, name, /^flat$/)) return;
  if (hasChild(tree, name, /^case$/)) return;
  const of = childWith(tree, word, /^case$/);
  if (of < 0 || texts[of] !== 'of' || head[name]! >= of) return;
  head[word] = head[name]!;
  deprel[word] = 'nmod';
}

const LONGEST_TITLE = 6;
