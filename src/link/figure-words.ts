import { oncePerCodebook, type RuleClass, wordsOfClass } from '../extract/word-class.ts';
import { stemOf } from './content-words.ts';

/** The stems of a class’s words: by them the words of measures and of sentences around figures are compared. */
const stemsOf = (name: RuleClass) =>
  oncePerCodebook((knowledge): ReadonlySet<string> => new Set(wordsOfClass(knowledge, name).map(stemOf)));

/** Nouns that name nobody in particular. */
export const ANYBODY = stemsOf('anybody');

/** Words that tell of people killed, of people hurt, and of either. */
export const KILLED = stemsOf('killed');
export const HURT = stemsOf('hurt');
export const HARMED = stemsOf('killed-or-hurt');

/** Words that come with many counts and tell nothing of any. */
export const BESIDE_ANY_FIGURE = stemsOf('beside-any-figure');
