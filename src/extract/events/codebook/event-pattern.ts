/**
 * A pattern of the event codebook, written as an analyst writes it:
 *
 *     meet with *                     verb, preposition, recipient
 *     summon *                        verb and its object as the recipient
 *     hold talks|meeting with *       light verb, one of these object nouns, recipient behind a preposition
 *     hand note of protest to *       object noun with what must belong to it
 *     call off @talks with *          verb with particle, object from a word class
 *     take to street                  verb, preposition, noun behind it
 *     set * free                      a word that must stand below the verb, behind the recipient
 *     be ready|willing                predicate adjective or noun
 *     be on visit|tour to *           predicate noun behind a preposition
 *
 * The first word is the verb’s lemma. `|` parts alternatives of one place, `@name` stands for the words of a class of
 * `word-classes.yaml`, `*` for the recipient.
 */
export interface EventPattern {
  /** as written in the codebook */
  readonly source: string;
  /** lemmas of the verb */
  readonly verbs: readonly string[];
  /** lemmas of the object noun (of a predicate adjective or noun behind `be`); empty where the pattern asks for none */
  readonly objects: ReadonlySet<string>;
  /** a particle or preposition and the noun that stands as the particle’s object or behind the preposition */
  readonly pairs: readonly PrepositionPair[];
  /** alternatives of lemmas that must stand below the verb, one set each */
  readonly words: readonly ReadonlySet<string>[];
  /** prepositions before the recipient; empty where the recipient is the object itself */
  readonly prepositions: readonly string[];
  /** whether a recipient is asked for */
  readonly recipient: boolean;
  /** how much the pattern asks for: of two that fit, the more specific one counts */
  readonly weight: number;
}

export interface PrepositionPair {
  readonly prepositions: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** What a class of words stands for, by its name without `@`. @throws RangeError for a name that is not known. */
export type WordClassLookup = (name: string) => readonly string[];

/** Words that lead to a recipient or belong to a verb as its particle. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'with to from against on upon at in into for of by between among over about toward towards under out off up down ' +
    'back away through after as across along near around round within before behind onto outside inside alongside aside'
  ).split(' '),
);

const NO_CLASSES: WordClassLookup = (name) => {
  throw new RangeError(`no word class is called '@${name}'`);
};

/** @throws RangeError that says what is wrong with the pattern. */
export const parseEventPattern = (source: string, classes: WordClassLookup = NO_CLASSES): EventPattern => {
  const places = source
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((place) => alternatives(place, source, classes));
  const [verbs, ...rest] = places;
  if (!verbs || verbs.length === 0 || verbs[0] === '*')
    throw new RangeError(`'${source}': a pattern begins with a verb`);
  const star = rest.findIndex((place) => place[0] === '*');
  const recipient = star >= 0;
  const middle = recipient ? rest.slice(0, star) : rest;
  const last = middle.at(-1);
  const leading = recipient && last?.every((word) => PREPOSITIONS.has(word)) ? last : null;
  const between = leading ? middle.slice(0, -1) : middle;
  const parts = partsOf(
    verbs.every((verb) => verb === 'be') ? nounFirst(between) : between,
    recipient ? rest.slice(star + 1) : [],
  );
  if (recipient && !leading && parts.objects.size > 0)
    throw new RangeError(`'${source}': a recipient after an object noun needs a preposition before '*'`);
  return {
    source,
    verbs,
    ...parts,
    prepositions: leading ?? [],
    recipient,
    weight:
      1 +
      (parts.objects.size > 0 ? 3 : 0) +
      parts.pairs.length * 3 +
      parts.words.length * 2 +
      (recipient ? 1 : 0) +
      (leading ? 1 : 0),
  };
};

/** The words of one place of a pattern, with classes spelled out. */
export const alternatives = (place: string, source: string, classes: WordClassLookup): readonly string[] =>
  place
    .split('|')
    .filter(Boolean)
    .flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      try {
        return classes(word.slice(1));
      } catch (error) {
        throw new RangeError(`'${source}': ${(error as Error).message}`, { cause: error });
      }
    });

/** `be on visit to *`: the noun is what the sentence says of somebody, and its preposition stands below it. */
const nounFirst = (places: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [first, second, ...others] = places;
  const isLed = first?.every((word) => PREPOSITIONS.has(word)) && second?.some((word) => !PREPOSITIONS.has(word));
  return first && second && isLed ? [second, ...others, first] : places;
};

const partsOf = (
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Pick<EventPattern, 'objects' | 'pairs' | 'words'> => {
  const pairs: PrepositionPair[] = [];
  const words: ReadonlySet<string>[] = [];
  let objects: ReadonlySet<string> = new Set();
  const places = [...before, ...after];
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const next = places[at + 1];
    if (place.every((word) => PREPOSITIONS.has(word))) {
      if (next && at + 1 !== before.length && !next.every((word) => PREPOSITIONS.has(word))) {
        pairs.push({ prepositions: new Set(place), nouns: new Set(next) });
        at++;
      } else words.push(new Set(place));
    } else if (at === 0 && before.length > 0) objects = new Set(place);
    else words.push(new Set(place));
  }
  return { objects, pairs, words };
};
