import type { Knowledge } from '../knowledge/knowledge.ts';
import { CodebookError } from './codebook.ts';
import { wordClasses } from './events/codebook/word-classes.ts';
import { wordPattern } from './word-pattern.ts';

/** Classes of `packs/codebook/word-classes*.yaml` that rules ask for by name, beside those that patterns use as `@name`. */
export const RULE_CLASSES = [
  'abstract-nouns',
  'accident-sites',
  'adopted-texts',
  'agreements-alike',
  'agreements-by-date',
  'allegations',
  'alleging',
  'amount-verbs',
  'answering',
  'asked-bodies',
  'asking',
  'assembled-bodies',
  'asserting',
  'attempts',
  'authored-texts',
  'auxiliary-verbs',
  'aversion',
  'backed-things',
  'beginning',
  'behests',
  'being-after',
  'belonging-to-bodies',
  'blaming',
  'bodies-in-names',
  'bodies-told-again',
  'breaking-things',
  'burning',
  'called-untrue',
  'carrying',
  'carrying-out',
  'choosing',
  'claiming',
  'claims',
  'coming-to',
  'coming-to-do',
  'commenting',
  'conditions',
  'contest-verbs',
  'counting-deeds',
  'court-verbs',
  'crying-for',
  'dated-nouns',
  'dated-texts',
  'deciding-bodies',
  'deal',
  'declared-into-force',
  'deeds',
  'delivered-texts',
  'demanding',
  'denying',
  'denying-deeds',
  'directions',
  'disasters',
  'disclosing',
  'dispositions',
  'disputing',
  'dissent',
  'doers',
  'done-with-things',
  'drawing',
  'driving-out',
  'edges-of-occasions',
  'ending-occasions',
  'entering',
  'eras',
  'evidence',
  'evidencing',
  'expecting',
  'failing',
  'fights',
  'finite-verbs',
  'flows',
  'foretelling',
  'freeing',
  'frequently',
  'gatherings',
  'general-nouns',
  'given-out',
  'giving',
  'going-along',
  'going-on',
  'granting',
  'great-in-names',
  'harmful-attacks',
  'harming',
  'helping',
  'holding-events',
  'highlighting',
  'holding-views',
  'homes-and-heritage',
  'hostile-nouns',
  'hosting',
  'imagining',
  'initials',
  'insights',
  'instruments',
  'intending',
  'judging',
  'keeping-from',
  'kinds-of-bodies',
  'kinds-of-office',
  'kinds-of-places',
  'kinds-of-speaking-bodies',
  'known-to-have',
  'lasting-nouns',
  'leaving-office',
  'leaving-real',
  'lower-in-names',
  'means-of-attack',
  'meant-by-the',
  'meeting-verbs',
  'mishaps',
  'missions-abroad',
  'movements',
  'moving-forces',
  'moving-to-act',
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
  'office-holders',
  'offices-of-bodies',
  'offices-of-many',
  'opening-a-reply',
  'opposing',
  'own-exercises',
  'own-forces',
  'participants',
  'penalising',
  'people-on-the-move',
  'personnel-verbs',
  'places-by-kind',
  'places-struck',
  'planning',
  'pointed-at',
  'portraying',
  'praising',
  'proposals',
  'proposing',
  'protesting',
  'public-offices',
  'quantities',
  'quelling',
  'receiving',
  'recording',
  'refused',
  'replying',
  'resulting',
  'riots',
  'roles-without-office',
  'rulers',
  'runs-of-attacks',
  'said-to-have',
  'settlements',
  'several-told-again',
  'speaking',
  'spoiling',
  'spoken-acts',
  'sports',
  'stages',
  'stances',
  'standing-guard',
  'steady',
  'striking',
  'suffering',
  'taking-place',
  'talks',
  'talks-with-the-other',
  'telling',
  'telling-none-apart',
  'territory',
  'texts-told-again',
  'things',
  'thwarting',
  'to-be-said',
  'told-again',
  'told-occasions',
  'travelling-officials',
  'truces-alike',
  'trying',
  'under-way',
  'unreal-above',
  'untelling-in-agreements',
  'upper-in-names',
  'viewpoints',
  'violated-goods',
  'voiced-attitudes',
  'voicing',
  'wanting',
  'withheld',
  'withholding',
  'worth-doing',
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
