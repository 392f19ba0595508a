import { NO_TOKEN, type TimeToken } from './time-token.ts';

/** The tokens of a text, with what rules ask of them. Outside the text every token is a break. */
export class TokenList {
  readonly tokens: readonly TimeToken[];
  readonly dateOrder: 'day-first' | 'month-first' | null;
  constructor(tokens: readonly TimeToken[], dateOrder: 'day-first' | 'month-first' | null = null) {
    this.tokens = tokens;
    this.dateOrder = dateOrder;
  }

  at(index: number): TimeToken {
    return this.tokens[index] ?? NO_TOKEN;
  }

  /** True when the token is one of these words or marks (lower case). */
  is(index: number, ...words: readonly string[]): boolean {
    const { lower } = this.at(index);
    for (let i = 0; i < words.length; i++) if (words[i] === lower) return true;
    return false;
  }

  /** True when these words stand there one after the other. */
  follow(index: number, ...words: readonly string[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.at(index + i).lower !== words[i]) return false;
    return true;
  }

  isCapitalised(index: number): boolean {
    const { text } = this.at(index);
    return text !== '' && text[0] !== text[0]!.toLowerCase();
  }

  /** True when nothing stands between this token and the one before. */
  isGlued(index: number): boolean {
    return !this.at(index).spaced && this.at(index).kind !== 'break';
  }
}
