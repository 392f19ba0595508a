import type { Tree } from '../tree.ts';

/**
 * `pledged to destroy its own arms`: what somebody does to the arms that are his threatens nobody; `to crush its enemies`,
 * `to kill its own traitors` does.
 *
 * @param means nouns for arms and means of force, as lemmas
 */
export const isOfItsOwn = ({ tokens, lemmas, children }: Tree, verb: number, means: ReadonlySet<string>): boolean =>
  children(verb, 'obj').some(
    (thing) =>
      means.has(lemmas[thing]!) &&
      children(thing, 'nmod:poss').some((owner) => /^(?:its|their|his|her|our|my)$/i.test(tokens[owner]!.text)) &&
      !VIOLENT.test(lemmas[verb]!),
  );

/** What nobody does to what is his. */
const VIOLENT = /^(?:bomb|attack|strike|hit|target|invade|seize|capture|storm)$/;
