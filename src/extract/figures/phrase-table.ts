import { type Lexeme, lexemes } from '../../text/numbers/lexeme.ts';

/** Phrases with a value each, found in a row of lexemes. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();
  readonly #byLast = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const keys = lexemes(phrase).map((lexeme) => lexeme.key);
      const first = keys[0];
      const last = keys.at(-1);
      if (first === undefined || last === undefined) continue;
      add(this.#byFirst, first, { keys, value });
      add(this.#byLast, last, { keys, value });
    }
  }

  /** The longest phrase that begins at `at`. */
  beginningAt(row: readonly Lexeme[], at: number): { readonly value: T; readonly to: number } | null {
    const first = row[at];
    if (!first) return null;
    for (const { keys, value } of this.#byFirst.get(first.key) ?? [])
      if (keys.every((key, offset) => row[at + offset]?.key === key)) return { value, to: at + keys.length };
    return null;
  }

  /** The longest phrase whose last lexeme is the one before `at`. */
  endingBefore(row: readonly Lexeme[], at: number): { readonly value: T; readonly from: number } | null {
    const last = row[at - 1];
    if (!last) return null;
    for (const { keys, value } of this.#byLast.get(last.key) ?? []) {
      const from = at - keys.length;
      if (from >= 0 && keys.every((key, offset) => row[from + offset]?.key === key)) return { value, from };
    }
    return null;
  }
}

/** Longest first, so that the first match is the longest. */
const add = <E extends { readonly keys: readonly string[] }>(map: Map<string, E[]>, key: string, entry: E): void => {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else {
    list.push(entry);
    list.sort((a, b) => b.keys.length - a.keys.length);
  }
};
