import type { RepairableTree } from './repair-tree.ts';

/**
 * `The league reviewed its policy and imposed sanctions on Norland.`: a past tense behind `and` with an object that the parse
 * takes for a participle before its noun, though `and` is its own. Changes heads, relations and tags in place and keeps the
 * tree a tree.
 */
export const verbBehindAnd = ({ texts, upos, xpos, head, deprel }: RepairableTree): void => {
  for (let verb = 2; verb < head.length - 1; verb++) {
    if (xpos[verb] !== 'VBN' || deprel[verb] !== 'amod' || !/^(?:and|but)$/i.test(texts[verb - 1]!)) continue;
    const object = head[verb]!;
    if (object < verb || head[verb - 1] !== verb) continue;
    let before = head[object]!;
    while (before > verb) before = head[before]!;
    while (before >= 0 && !/^VB[DN]$/.test(xpos[before]!)) before = head[before]!;
    if (before < 0 || xpos[before] !== 'VBD') continue;
    // `and the imposed tariffs` has its article before the participle
    if (head.some((of, at) => of === object && at < verb && deprel[at] !== 'cc')) continue;
    xpos[verb] = 'VBD';
    upos[verb] = 'VERB';
    head[verb] = before;
    deprel[verb] = 'conj';
    head[object] = verb;
    deprel[object] = 'obj';
  }
};
