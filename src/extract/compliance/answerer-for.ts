import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Verdict, VerdictPlace } from './verdict-place.ts';

/**
 * `urged sanctions against Norland for violating the pact`, `punished the rebels for breaking the truce`: who is made to
 * answer for it, and who claims it by that. Null where the subject did it: `apologised for breaking it`, `was fined for
 * breaking it`.
 */
export const answererFor = (place: VerdictPlace, deed: number): Pick<Verdict, 'party' | 'claimant'> | null => {
  const { tokens, tree, codebook } = place;
  if (tokens[deed]!.xpos !== 'VBG') return null;
  const mark = tree.children(deed, 'mark', 'case').find((child) => /^(?:for|over)$/i.test(tokens[child]!.text));
  if (mark === undefined) return null;
  const verb = verbAbove(place, deed);
  if (verb === null || hasPassiveMark(tree, verb) || codebook.atoning.has(tokens[verb]!.lemma.toLowerCase()))
    return null;
  const party = answererBetween(place, verb, mark);
  return party === null ? null : { party, claimant: subjectOf(tokens, verb) };
};

/** The verb above, also through the noun on which the parse hangs the deed: `imposed sanctions for violating`. */
const verbAbove = ({ tokens }: VerdictPlace, deed: number): number | null => {
  let at = tokens[deed]!.head;
  for (let climbed = 0; at >= 0 && climbed < HIGHEST; climbed++) {
    if (tokens[at]!.upos === 'VERB') return at < deed ? at : null;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[at]!.upos)) return null;
    at = tokens[at]!.head;
  }
  return null;
};

const HIGHEST = 3;

/** Behind `against`, else the nearest name, else the object: `threatened Norland with tariffs`, `cut aid to Norland`. */
const answererBetween = ({ tokens, tree }: VerdictPlace, verb: number, end: number): number | null => {
  let name: number | null = null;
  for (let i = end - 1; i > verb; i--) {
    const { text, upos, deprel } = tokens[i]!;
    if (/^[,;:]$/.test(text)) break;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos) || !/^(?:obj|iobj|obl|nmod)$/.test(deprel)) continue;
    const marks = tree.children(i, 'case').map((mark) => tokens[mark]!.text.toLowerCase());
    if (marks.includes('against')) return i;
    if (upos === 'PROPN' && marks.every((word) => /^(?:on|upon|with|to)$/.test(word))) name ??= i;
  }
  const object = tree.child(verb, 'obj');
  return name ?? (object !== null && object > verb && object < end ? object : null);
};
