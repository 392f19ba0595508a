import type { RawToken } from './english/stages.ts';
import type { NameType } from './sentence.ts';

/** A name that a desk's packs know. */
export interface GazetteerEntry {
  readonly name: string;
  /** `DEMONYM` for `Armenians`, `Azerbaijani`: names of peoples are no names of persons */
  readonly type: NameType | 'DEMONYM';
}

/** A name of the gazetteer among the tokens of a sentence. */
export interface GazetteerMatch {
  /** token indexes, both inclusive */
  readonly first: number;
  readonly last: number;
  readonly type: GazetteerEntry['type'];
}

/**
 * Names known for certain. The language floor lies below the packs, so whoever loads them hands their names in; what a
 * gazetteer says overrides the model.
 */
export interface Gazetteer {
  /** The longest known names among the tokens, in order, without overlaps. Linear in the number of tokens. */
  match(tokens: readonly RawToken[]): readonly GazetteerMatch[];
}

interface Node {
  type?: GazetteerEntry['type'];
  readonly next: Map<string, Node>;
}

const LONGEST_NAME = 16;

/**
 * A gazetteer of these names. Words are compared as written; a name in capitals throughout also matches.
 * @param tokenize splits a name as texts are split
 */
export function createGazetteer(
  entries: Iterable<GazetteerEntry>,
  tokenize: (text: string) => readonly RawToken[],
): Gazetteer {
  const root: Node = { next: new Map() };
  for (const { name, type } of entries) {
    const words = tokenize(name).map(({ text }) => text);
    if (words.length === 0 || words.length > LONGEST_NAME) continue;
    for (const form of new Set([words.join('\n'), words.join('\n').toUpperCase()])) {
      let node = root;
      for (const word of form.split('\n')) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      node.type ??= type;
    }
  }
  return {
    match(tokens) {
      const found: GazetteerMatch[] = [];
      for (let at = 0; at < tokens.length; at++) {
        let node: Node | undefined = root;
        let best: GazetteerMatch | undefined;
        for (let last = at; last < tokens.length; last++) {
          node = node.next.get(tokens[last]!.text);
          if (!node) break;
          if (node.type) best = { first: at, last, type: node.type };
        }
        if (!best) continue;
        found.push(best);
        at = best.last;
      }
      return found;
    },
  };
}
