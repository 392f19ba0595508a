/** The language engine's public door: exported as `chancery/language`. */
export { createEnglish } from './english/english.ts';
export type * from './english/stages.ts';
export { splitSentences } from './english/tokens/split-sentences.ts';
export { tokenize } from './english/tokens/tokenize.ts';
export type * from './sentence.ts';
