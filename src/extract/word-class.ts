import type { Knowledge } from '../knowledge/knowledge.ts';
import { CodebookError } from './codebook.ts';
import { wordClasses } from './events/codebook/word-classes.ts';
import { wordPattern } from './word-pattern.ts';

/** Classes of `packs/codebook/word-classes*.yaml` that rules ask for by name, beside those that patterns use as `@name`. */
export const RULE_CLASSES = [
  'abstract-nouns',
  'accident-sites',
  'agreements-alike',
  'agreements-by-date',
  'alleging',
  'amount-verbs',
  'answering',
  'asked-bodies',
  'asking',
  'assembled-bodies',
  'asserting',
  'authored-texts',
  'auxiliary-verbs',
  'beginning',
  'belonging-to-bodies',
  'blaming',
  'bodies-in-names',
  'bodies-told-again',
  'breaking-things',
  'burning',
  'called-untrue',
  'carrying',
  'claims',
  'coming-to',
  'commenting',
  'contest-verbs',
  'dated-texts',
  'deciding-bodies',
  'declared-into-force',
  'deeds',
  'denying',
  'directions',
  'disasters',
  'disclosing',
  'disputing',
  'dissent',
  'doers',
  'driving-out',
  'edges-of-occasions',
  'ending-occasions',
  'entering',
  'eras',
  'evidence',
  'evidencing',
  'expecting',
  'fights',
  'finite-verbs',
  'freeing',
  'gatherings',
  'general-nouns',
  'given-out',
  'granting',
  'great-in-names',
  'harmful-attacks',
  'holding-views',
  'going-along',
  'homes-and-heritage',
  'hosting',
  'initials',
  'insights',
  'instruments',
  'kinds-of-bodies',
  'kinds-of-office',
  'kinds-of-places',
  'kinds-of-speaking-bodies',
  'lasting-nouns',
  'lower-in-names',
  'meant-by-the',
  'meeting-verbs',
  'moving-forces',
  'named-but-nowhere',
  'named-with-article',
  'names-of-men',
  'names-of-things',
  'names-of-women',
  'naming-participles',
  'negating',
  'new-in-names',
  'news-outlets',
  'no-antecedents',
  'observing',
  'occasions',
  'occasions-told-again',
  'occurring',
  'offered-things',
  'backed-things',
  'truces-alike',
  'untelling-in-agreements',
  'viewpoints',
  'office-holders',
  'offices-of-bodies',
  'offices-of-many',
  'opening-a-reply',
  'own-exercises',
  'own-forces',
  'missions-abroad',
  'participants',
  'penalising',
  'people-on-the-move',
  'personnel-verbs',
  'places-by-kind',
  'pointed-at',
  'proposals',
  'proposing',
  'public-offices',
  'quelling',
  'refused',
  'replying',
  'riots',
  'roles-without-office',
  'rulers',
  'settlements',
  'several-told-again',
  'speaking',
  'spoken-acts',
  'sports',
  'striking',
  'telling',
  'telling-none-apart',
  'territory',
  'texts-told-again',
  'things',
  'to-be-said',
  'told-again',
  'travelling-officials',
  'under-way',
  'unreal-above',
  'upper-in-names',
  'violated-goods',
  'voiced-attitudes',
  'voicing',
  'wanting',
  'withheld',
  'withholding',
  'worth-of-shares',
] as const;
export type RuleClass = (typeof RULE_CLASSES)[number];

/**
 * A reader for one class of words, of all packs: what it holds is for an analyst to say, so that a rule keeps no list of
 * its own. Each class is spelled out once per codebook.
 * @throws CodebookError when no pack has the class, or a file of classes is faulty.
 */
export const wordClass = (name: RuleClass): ClassReader<ReadonlySet<string>> =>
  oncePerCodebook((knowledge) => new Set(wordsOfClass(knowledge, name)));

/** The same as a pattern that finds one of the words in a text; `*` in them is the rest of a word. */
export const wordClassPattern = (name: RuleClass): ClassReader<RegExp> =>
  oncePerCodebook((knowledge) => wordPattern(wordsOfClass(knowledge, name)));

/** Reads something that is made of classes. */
export type ClassReader<T> = (knowledge: Pick<Knowledge, 'codebook'>) => T;

/** What is made of classes is made once per codebook. */
export const oncePerCodebook = <T>(build: ClassReader<T>): ClassReader<T> => {
  const built = new WeakMap<Knowledge['codebook'], { readonly value: T }>();
  return (knowledge) => {
    const known = built.get(knowledge.codebook);
    if (known) return known.value;
    const value = build(knowledge);
    built.set(knowledge.codebook, { value });
    return value;
  };
};

/** The words of a class as the packs list them. @throws CodebookError when no pack has it */
export const wordsOfClass = (knowledge: Pick<Knowledge, 'codebook'>, name: RuleClass): readonly string[] => {
  try {
    return wordClasses(knowledge)(name);
  } catch (error) {
    if (error instanceof RangeError) throw new CodebookError('word-classes', `${error.message}, for which a rule asks`);
    throw error;
  }
};

/** Whether one of these words stands in a name, written large or small. */
export const hasWordOf = (name: string, words: ReadonlySet<string>): boolean =>
  (name.toLowerCase().match(/\w+/g) ?? []).some((word) => words.has(word));
