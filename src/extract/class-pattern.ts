import type { Knowledge } from '../knowledge/knowledge.ts';
import { plural } from './plural.ts';
import { type ClassReader, oncePerCodebook, type RuleClass, wordsOfClass } from './word-class.ts';
import { alternatives } from './word-pattern.ts';

/** The words of a class as nouns, in both numbers or in the plural alone. */
export interface NounsOfClass {
  readonly nouns: RuleClass;
  readonly number: 'both' | 'plural';
}

/** In a pattern: the nouns of a class in the singular and in the plural. */
export const nouns = (name: RuleClass): NounsOfClass => ({ nouns: name, number: 'both' });

/** In a pattern: the nouns of a class in the plural. */
export const plurals = (name: RuleClass): NounsOfClass => ({ nouns: name, number: 'plural' });

type Template = (
  parts: TemplateStringsArray,
  ...pieces: readonly (RuleClass | NounsOfClass | RegExp)[]
) => ClassReader<RegExp>;

/**
 * A reader for a pattern in which one of the words of a class stands, as in `` classPatternWith('g')`\b${'settlements'} of\b` ``.
 * Words of classes are knowledge; what stands around them is grammar, which may be a pattern with a name of its own. `*` in
 * a word is the rest of it and a blank any white space. Each pattern is built once per codebook.
 * @param flags of a regular expression, `u` beside them
 */
export const classPatternWith =
  (flags: string): Template =>
  ({ raw }, ...pieces) =>
    oncePerCodebook((knowledge) => {
      const written = pieces.map(
        (piece) => `(?:${piece instanceof RegExp ? piece.source : wordsIn(piece, knowledge)})`,
      );
      return new RegExp(String.raw({ raw }, ...written), `u${flags}`);
    });

/** The same in any case of letters. */
export const classPattern: Template = classPatternWith('i');

const wordsIn = (piece: RuleClass | NounsOfClass, knowledge: Pick<Knowledge, 'codebook'>): string => {
  if (typeof piece === 'string') return alternatives(wordsOfClass(knowledge, piece));
  const words = wordsOfClass(knowledge, piece.nouns);
  return alternatives(words.flatMap((word) => (piece.number === 'both' ? [word, ...inPlural(word)] : inPlural(word))));
};

/** `remarks` is a plural already; words with a `*` and phrases have none of their own. */
const inPlural = (word: string): readonly string[] => (/[ *]|(?<!s)s$/.test(word) ? [word] : [plural(word)]);
