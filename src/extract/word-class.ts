import type { Knowledge } from '../knowledge/knowledge.ts';
import { CodebookError } from './codebook.ts';
import { wordClasses } from './events/codebook/word-classes.ts';

/** Classes of `packs/codebook/word-classes*.yaml` that rules ask for by name, beside those that patterns use as `@name`. */
export const RULE_CLASSES = [
  'agreements-by-date',
  'amount-verbs',
  'answering',
  'asking',
  'authored-texts',
  'bodies-in-names',
  'carrying',
  'coming-to',
  'dated-texts',
  'ending-occasions',
  'freeing',
  'gatherings',
  'given-out',
  'great-in-names',
  'lower-in-names',
  'new-in-names',
  'no-antecedents',
  'observing',
  'occasions',
  'occurring',
  'pointed-at',
  'settlements',
  'telling',
  'upper-in-names',
  'voiced-attitudes',
  'voicing',
] as const;
export type RuleClass = (typeof RULE_CLASSES)[number];

const BUILT = new WeakMap<Knowledge['codebook'], Map<RuleClass, ReadonlySet<string>>>();

/**
 * A reader for one class of words, of all packs: what it holds is for an analyst to say, so that a rule keeps no list of
 * its own. Each class is spelled out once per codebook.
 * @throws CodebookError when no pack has the class, or a file of classes is faulty.
 */
export const wordClass =
  (name: RuleClass): ((knowledge: Pick<Knowledge, 'codebook'>) => ReadonlySet<string>) =>
  (knowledge) => {
    const classes = BUILT.get(knowledge.codebook) ?? new Map<RuleClass, ReadonlySet<string>>();
    const known = classes.get(name);
    if (known) return known;
    BUILT.set(knowledge.codebook, classes);
    const words = new Set(spelledOut(knowledge, name));
    classes.set(name, words);
    return words;
  };

const spelledOut = (knowledge: Pick<Knowledge, 'codebook'>, name: RuleClass): readonly string[] => {
  try {
    return wordClasses(knowledge)(name);
  } catch (error) {
    if (error instanceof RangeError) throw new CodebookError('word-classes', `${error.message}, for which a rule asks`);
    throw error;
  }
};
