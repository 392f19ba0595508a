import type { Span } from '../kinds/span.ts';

/** A syntactic word as Universal Dependencies counts them: clitics are tokens of their own. Offsets as of the text given. */
export interface Token extends Span {
  /** position in its sentence, from 0 */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** universal part of speech (UD v2) */
  readonly upos: string;
  /** Penn Treebank tag */
  readonly xpos: string;
  /** UD features that rules use, `Name=Value|…`, or '' */
  readonly feats: string;
  /** index of the head in the sentence, -1 for the root */
  readonly head: number;
  /** basic UD relation to the head */
  readonly deprel: string;
}

/** As CoNLL-2003 parts names: persons, places, bodies, and what else has a name (nationalities, events, works). */
export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name found in a sentence; `first` and `last` are token indexes, both inclusive. */
export interface NameSpan extends Span {
  readonly type: NameType;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** One sentence, parsed. Offsets are those of the text that was given, or of the document once `analyse` has mapped them. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** What a language folder offers: everything that turns text of that language into sentences. */
export interface LanguageEngine {
  /** ISO 639-1 */
  readonly language: string;
  /** `name@version` of the models, for the findings' provenance */
  readonly version: string;
  /** Linear in the length of the text; never throws on any string. Spans tile the text's non-blank parts in order. */
  analyse(text: string): readonly Sentence[];
}
