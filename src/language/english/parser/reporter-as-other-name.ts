import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childWith, hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The league, Anna Lind said, had broken the truce`: who stands in commas before the verb of saying is its subject and no
 * other name of the league, to which what is said belongs. Changes heads and relations in place and keeps the tree a tree.
 */
export function reporterAsOtherName(tree: RepairableTree): void {
  const { texts, upos, lemma, head, deprel } = tree;
  for (let speaker = 2; speaker < texts.length - 2; speaker++) {
    if (!/^(?:appos|conj)$/.test(deprel[speaker]!) || hasChild(tree, speaker, /^cc$/)) continue;
    const subject = head[speaker]!;
    const above = head[subject] ?? -1;
    if (above <= speaker || !/^nsubj/.test(deprel[subject]!)) continue;
    const reports = (at: number): boolean => at > speaker && REPORTING_LEMMAS.has(lemma[at]!) && upos[at] === 'VERB';
    // what is reported may have its subject already, with the verb of saying over it
    const verb = reports(above) ? above : (head[above] ?? -1);
    if (!reports(verb) || verb > above || hasSubject(tree, verb) !== (verb === above)) continue;
    // nothing but the speaker between the comma and the verb, and a comma behind that
    const comma = texts.lastIndexOf(',', verb);
    const words = Array.from({ length: verb - comma - 1 }, (_, step) => comma + 1 + step);
    if (comma <= subject || !words.includes(speaker) || texts[verb + 1] !== ',') continue;
    if (words.some((at) => at !== speaker && head[at] !== speaker && head[head[at]!] !== speaker)) continue;
    const content = verb === above ? childWith(tree, verb, /^(?:ccomp|parataxis)$/) : above;
    if (content < verb || (verb === above && hasSubject(tree, content))) continue;
    head[content] = head[verb]!;
    deprel[content] = deprel[verb]!;
    head[verb] = content;
    deprel[verb] = 'parataxis';
    head[speaker] = verb;
    deprel[speaker] = 'nsubj';
    head[comma] = verb;
    head[subject] = content;
    deprel[subject] = childWith(tree, content, /^aux:pass$/) < 0 ? 'nsubj' : 'nsubj:pass';
    for (let at = 0; at < subject; at++) if (head[at] === verb) head[at] = content;
    if (texts.at(-1) === '.' && head[texts.length - 1] === verb) head[texts.length - 1] = content;
  }
}
