import type { Candidate } from './meaning.ts';
import { RULES } from './rules/rules.ts';
import type { TokenList } from './token-list.ts';

/** The longest expression at every place, left to right, without overlap. Linear: every rule looks a bounded way ahead. */
export const candidates = (t: TokenList): readonly Candidate[] => {
  const found: Candidate[] = [];
  let at = 0;
  while (at < t.tokens.length) {
    const token = t.at(at);
    let best: readonly Candidate[] = [];
    if (token.lexeme || token.kind === 'number' || token.lower === "'" || token.lower === '`')
      for (const rule of RULES) {
        const read = rule(t, at);
        if (read.length > 0 && (best.length === 0 || read.at(-1)!.end > best.at(-1)!.end)) best = read;
      }
    found.push(...best);
    at = best.at(-1)?.end ?? at + 1;
  }
  return found;
};
