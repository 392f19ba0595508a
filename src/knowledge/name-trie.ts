import { fold } from '../text/fold.ts';

/** What a name stands for. */
export interface NameMeaning {
  readonly kind: 'actor' | 'place' | 'agreement';
  readonly id: string;
  /** the spelling in the pack: its capitals decide which capitals a text must show */
  readonly form: readonly string[];
  /** names with signs between their words (`3+3`, `RFE/RL`, `Atlanta, Georgia`) stand in a text only just so */
  readonly exact: string | null;
  readonly sense: 'name' | 'demonym' | 'seat' | 'family';
}

interface Node {
  readonly next: Map<string, Node>;
  meanings: NameMeaning[] | null;
}

/** A word of a text with its place and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly meanings: readonly NameMeaning[];
}

/** Names by their words. Finding is linear in the text: from each word at most as deep as the longest name. */
export class NameTrie {
  readonly #root: Node = { next: new Map(), meanings: null };

  add(name: string, meaning: Omit<NameMeaning, 'form' | 'exact'>): void {
    const form = splitWords(name).filter((word, i) => !(i === 0 && word.toLowerCase() === 'the'));
    if (form.length === 0) return;
    let node = this.#root;
    for (const word of form) {
      const key = fold(word).replaceAll(' ', '');
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), meanings: null };
        node.next.set(key, next);
      }
      node = next;
    }
    const exact = /[\p{L}\p{N}](?:[+/&]|, ?)[\p{L}\p{N}]/u.test(name) ? withoutEnd(name) : null;
    node.meanings ??= [];
    if (
      !node.meanings.some(
        (one) =>
          one.kind === meaning.kind && one.id === meaning.id && one.sense === meaning.sense && sameForm(one.form, form),
      )
    )
      node.meanings.push({ ...meaning, form, exact });
  }

  /** The longest name that starts at word `first`, with the meanings whose capitals the text bears out. */
  longestAt(words: readonly Word[], first: number, text: string): NameMatch | null {
    let node: Node | undefined = this.#root;
    let found: NameMatch | null = null;
    let plain = true;
    for (let at = first; at < words.length; at++) {
      const word: Word = words[at]!;
      if (at > first && !joins(text, words[at - 1]!, word)) {
        if (!/^(?:[+/&]|, ?)$/.test(text.slice(words[at - 1]!.end, word.start))) break;
        plain = false;
      }
      node = node.next.get(word.folded);
      if (!node) break;
      if (!node.meanings) continue;
      const written = text.slice(words[first]!.start, word.end);
      const meanings = node.meanings.filter((meaning) =>
        meaning.exact === null
          ? plain && meaning.form.every((form, i) => bearsOut(words[first + i]!.text, form))
          : meaning.exact === written,
      );
      if (meanings.length > 0) found = { first, last: at, meanings };
    }
    return found;
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const splitWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words of a text, folded; the same word is folded once. */
export const wordsIn = (text: string, cache: Map<string, string>): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    let folded = cache.get(word);
    if (folded === undefined) {
      folded = fold(word).replaceAll(' ', '');
      if (cache.size < 100_000) cache.set(word, folded);
    }
    words.push({ start: match.index, end: match.index + word.length, text: word, folded });
  }
  return words;
};

/** Two words belong to one name across a blank, a line end, a hyphen, an apostrophe, or the full stop of an initial. */
const joins = (text: string, before: Word, after: Word): boolean => {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === '-' || gap === '’' || gap === "'") return true;
  if (gap.length > 3) return false;
  return (
    /^(?:[ \u00a0]?\n? ?|[-–‑]|['’ʻʼ`]|\u00a0)$/.test(gap) || (/^\.[ \u00a0]?$/.test(gap) && before.text.length <= 2)
  );
};

const withoutEnd = (name: string): string => name.replace(/^[Tt]he /, '').replace(/[.)\s]+$/, '');

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase() && letter === letter.toUpperCase();
const isAllCaps = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** `turkey` is a bird and `us` a pronoun; `Nato` is NATO; a headline may be all capitals. */
const bearsOut = (word: string, form: string): boolean => {
  if (word === form) return true;
  const first = form[0] ?? '';
  if (!isUpper(first)) return true;
  if (!isUpper(word[0] ?? '') && (word[0] ?? '').toLowerCase() !== (word[0] ?? '').toUpperCase()) return false;
  if (form.length > 1 && isAllCaps(form)) return isAllCaps(word) || form.length >= 4;
  return true;
};

const sameForm = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
