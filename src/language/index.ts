/** The language engine's public door: exported as `chancery/language`. Runs in Node and in the browser. */
export { type DetectedLanguage, detectAnyLanguage, detectLanguage } from './detect-language.ts';
export { analyseSentence, createEnglish } from './english/english.ts';
export { harmoniseNames } from './english/names/harmonise-names.ts';
export { type ModelSource, readEnglish } from './english/read-english.ts';
export type * from './english/stages.ts';
export { groupSentences, splitSentences } from './english/tokens/split-sentences.ts';
export { tokenize } from './english/tokens/tokenize.ts';
export { createGazetteer, type Gazetteer, type GazetteerEntry, type GazetteerMatch } from './gazetteer.ts';
export { type Model, ModelError, readModel } from './model-file.ts';
export type * from './sentence.ts';
