import type { WordClassLookup } from './event-pattern.ts';

/** Verbs, adjectives and nouns that say how what they govern is meant, from the classes of the same names. */
export interface GovernorWords {
  /** agree to, promise to, be ready to */
  readonly offering: ReadonlySet<string>;
  /** refuse to, fail to, be unwilling to */
  readonly refusing: ReadonlySet<string>;
  /** demand that, urge to, call for */
  readonly demanding: ReadonlySet<string>;
  /** order to, authorise: what is ordered comes about */
  readonly ordering: ReadonlySet<string>;
  /** threaten to, warn that */
  readonly threatening: ReadonlySet<string>;
  /** say that: what is said is meant as it is said */
  readonly saying: ReadonlySet<string>;
  /** verbs that add only a phase or a doing to their object noun: launch, conduct, continue, announce */
  readonly light: ReadonlySet<string>;
}

/** The classes of `word-classes*.yaml` in which they stand. */
export const GOVERNOR_CLASSES = [
  'offering',
  'refusing',
  'demanding',
  'ordering',
  'threatening',
  'saying',
  'light-verbs',
] as const;

/**
 * The classes of words above a predicate, as the packs have them; one that no pack has is empty.
 * @throws CodebookError for a faulty file
 */
export const governorWords = (classes: WordClassLookup): GovernorWords => {
  const words = (name: (typeof GOVERNOR_CLASSES)[number]): ReadonlySet<string> => {
    try {
      return new Set(classes(name));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return new Set();
    }
  };
  return {
    offering: words('offering'),
    refusing: words('refusing'),
    demanding: words('demanding'),
    ordering: words('ordering'),
    threatening: words('threatening'),
    saying: words('saying'),
    light: words('light-verbs'),
  };
};
