/**
 * A pattern of the event codebook, written as an analyst writes it:
 *
 *     meet with *                     verb, preposition, recipient
 *     summon *                        verb and its object as the recipient
 *     hold talks|meeting with *       light verb, one of these object nouns, recipient behind a preposition
 *     hand note|letter of protest to *
 *     be under way                    verb with fixed words
 *
 * The first word is the verb’s lemma. `|` parts alternatives of one place. `*` stands for the recipient. Words between
 * verb and preposition are the object noun with what must belong to it.
 */
export interface EventPattern {
  /** as written in the codebook */
  readonly source: string;
  /** lemmas of the verb */
  readonly verbs: readonly string[];
  /** lemmas of the object noun; empty where the pattern asks for none */
  readonly objects: readonly string[];
  /** lemmas that must stand below the object noun, or below the verb where there is none: `of protest`, `under way` */
  readonly fixed: readonly string[];
  /** prepositions before the recipient; empty where the recipient is the object itself */
  readonly prepositions: readonly string[];
  /** whether a recipient is asked for */
  readonly recipient: boolean;
  /** how much the pattern asks for: of two that fit, the more specific one counts */
  readonly weight: number;
}

/** Words that lead to a recipient or belong to a fixed expression. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'with',
  'to',
  'from',
  'against',
  'on',
  'upon',
  'at',
  'in',
  'into',
  'for',
  'of',
  'by',
  'between',
  'among',
  'over',
  'about',
  'toward',
  'towards',
  'under',
  'out',
  'off',
  'up',
  'down',
  'back',
  'away',
  'through',
  'after',
  'as',
  'across',
  'along',
  'near',
  'around',
  'within',
]);

/** @throws RangeError that says what is wrong with the pattern. */
export const parseEventPattern = (source: string): EventPattern => {
  const words = source
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.split('|').filter(Boolean));
  const [verbs, ...rest] = words;
  if (!verbs || verbs.length === 0 || verbs[0] === '*')
    throw new RangeError(`'${source}': a pattern begins with a verb`);
  const star = rest.findIndex((word) => word[0] === '*');
  if (star >= 0 && star !== rest.length - 1) throw new RangeError(`'${source}': nothing may follow '*'`);
  const recipient = star >= 0;
  const middle = recipient ? rest.slice(0, star) : rest;
  const lastWord = middle.at(-1) ?? [];
  const leads = recipient && lastWord.length > 0 && lastWord.every((word) => PREPOSITIONS.has(word));
  const prepositions = leads ? lastWord : [];
  const between = leads ? middle.slice(0, -1) : middle;
  const hasObject = between[0] !== undefined && !PREPOSITIONS.has(between[0][0]!);
  if (recipient && hasObject && prepositions.length === 0)
    throw new RangeError(`'${source}': a recipient after an object noun needs a preposition before '*'`);
  const objects = hasObject ? between[0]! : [];
  const fixed = (hasObject ? between.slice(1) : between).flatMap((word) =>
    word.length === 1 ? word : [word.join('|')],
  );
  return {
    source,
    verbs,
    objects,
    fixed,
    prepositions,
    recipient,
    weight: 1 + (hasObject ? 2 : 0) + fixed.length * 2 + (leads ? 1 : 0),
  };
};
