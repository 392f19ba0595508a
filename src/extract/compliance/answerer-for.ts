import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Verdict, VerdictPlace } from './verdict-place.ts';

/**
 * `urged sanctions against Norland for violating the pact`, `punished the rebels for breaking the truce`: who is made to
 * answer for it, and who claims it by that. Null where the subject did it: `apologised for breaking it`, `was fined for
 * breaking it`. Under other verbs nobody knows who did it: `left Norland for violating the pact`.
 */
export const answererFor = (place: VerdictPlace, deed: number): Pick<Verdict, 'party' | 'claimant'> | null => {
  const { tokens, tree, codebook } = place;
  if (tokens[deed]!.xpos !== 'VBG') return null;
  const mark = tree.children(deed, 'mark', 'case').find((child) => /^(?:for|over)$/i.test(tokens[child]!.text));
  if (mark === undefined) return null;
  const verb = verbAbove(place, deed);
  if (verb === null || hasPassiveMark(tree, verb)) return null;
  const lemma = tokens[verb]!.lemma.toLowerCase();
  const between = tokens.slice(verb + 1, mark);
  if (codebook.atoning.has(lemma) || between.some((token) => codebook.amends.has(token.lemma.toLowerCase())))
    return null;
  const party = codebook.reproving.has(lemma)
    ? reproved(place, verb, mark)
    : codebook.imposing.has(lemma)
      ? imposedOn(place, verb, mark)
      : null;
  return party === null ? { party } : { party, claimant: subjectOf(tokens, verb) };
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

/** `blamed Norland in a letter to Ostria`: the object, else whoever stands behind `against`. */
const reproved = (place: VerdictPlace, verb: number, end: number): number | null =>
  objectBefore(place, verb, end) ?? nameBehind(place, verb, end, /^against$/);

/** `imposed sanctions against Norland`, `cut aid to it`: the nearest name behind it, but for an object that is a name. */
const imposedOn = (place: VerdictPlace, verb: number, end: number): number | null => {
  const object = objectBefore(place, verb, end);
  if (object !== null && place.tokens[object]!.upos === 'PROPN') return object;
  return (
    nameBehind(place, verb, end, /^against$/) ?? nameBehind(place, verb, end, /^(?:on|upon|with|to|from)$/) ?? object
  );
};

/** The one to whom or whom; `Norland` of `fined Norland two millions`, which the parse takes for one phrase. */
const objectBefore = ({ tokens, tree }: VerdictPlace, verb: number, end: number): number | null => {
  const object = tree.child(verb, 'iobj') ?? tree.child(verb, 'obj');
  if (object === null || object < verb || object > end) return null;
  const counted = tree.child(object, 'nummod');
  const named = tree.children(object, 'compound').find((child) => tokens[child]!.upos === 'PROPN');
  return named !== undefined && counted !== null && named < counted ? named : object;
};

const nameBehind = ({ tokens, tree }: VerdictPlace, verb: number, end: number, behind: RegExp): number | null => {
  for (let i = end - 1; i > verb; i--) {
    const { text, upos, deprel } = tokens[i]!;
    if (/^[,;:]$/.test(text)) return null;
    if (
      !/^(?:obl|nmod)$/.test(deprel) ||
      !(upos === 'PROPN' || (behind.test('against') && /^(?:NOUN|PRON)$/.test(upos)))
    )
      continue;
    const marks = tree.children(i, 'case').map((mark) => tokens[mark]!.text.toLowerCase());
    if (marks.some((word) => behind.test(word))) return i;
  }
  return null;
};
