import type { NameSpan } from '../sentence.ts';

/** A token before it has tags: text and UTF-16 offsets in the text that was given. */
export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the tagger says of a sentence: columns of the same length as the sentence's tokens. */
export interface TagColumns {
  /** universal parts of speech (UD v2) */
  readonly upos: readonly string[];
  /** Penn Treebank tags */
  readonly xpos: readonly string[];
  /** UD features `Name=Value|…`, or '' */
  readonly feats: readonly string[];
  readonly lemma: readonly string[];
}

/** What the parser says of a sentence. */
export interface HeadColumns {
  /** index of the head in the sentence, -1 for the root; exactly one root, no cycles */
  readonly head: ArrayLike<number>;
  /** basic UD relation to the head */
  readonly deprel: readonly string[];
}

/** A stage that adds a column of knowledge to a sentence. `version` is `name@version` of its weights. */
interface Stage {
  readonly version: string;
}

/** A tagger may return more than `TagColumns` (second-best tags, codes) and so hand its parser more: hence `Tags`. */
export interface Tagger<Tags extends TagColumns = TagColumns> extends Stage {
  tag(tokens: readonly RawToken[]): Tags;
}

/** From tokens and tags to one tree: `parse` gives columns of the length of the tokens. */
export interface Parser<Tags extends TagColumns = TagColumns> extends Stage {
  parse(tokens: readonly RawToken[], tags: Tags): HeadColumns;
}

/** Finds the names of persons, places, bodies and other things in a sentence. */
export interface NameFinder extends Stage {
  /** Names in order, without overlaps. */
  find(tokens: readonly RawToken[], tags: TagColumns): readonly NameSpan[];
}

/** The stages after tokens and sentences, each replaceable on its own. */
export interface EnglishStages<Tags extends TagColumns = TagColumns> {
  readonly tagger: Tagger<Tags>;
  readonly parser: Parser<Tags>;
  readonly names: NameFinder;
}
