import type { Candidate } from './meaning.ts';
import { NUMBERS } from './rules/date-at.ts';
import { withPartOfDay } from './rules/portions.ts';
import { RULE_INDEX } from './rules/rules.ts';
import type { TokenList } from './token-list.ts';

/** Words that begin an expression only when a word of time, a number or a mark follows. */
const LEADING: ReadonlySet<string> = new Set(
  'the a an this that these those its his their at about around some no not more less up over just each every many several few same similar all right as'.split(
    ' ',
  ),
);

const goesOn = (t: TokenList, i: number): boolean => {
  const token = t.at(i);
  return token.lexeme !== null || token.kind === 'number' || token.kind === 'mark';
};

/** The longest expression at every place, left to right, without overlap. Linear: every rule looks a bounded way ahead. */
export const candidates = (t: TokenList): readonly Candidate[] => {
  const found: Candidate[] = [];
  let at = 0;
  while (at < t.tokens.length) {
    const token = t.at(at);
    const reads =
      LEADING.has(token.lower) && !goesOn(t, at + 1)
        ? undefined
        : RULE_INDEX.get(token.kind === 'number' ? NUMBERS : token.lower);
    let best: readonly Candidate[] = [];
    let end = at;
    if (reads)
      for (const read of reads) {
        const candidates = read(t, at);
        const last = candidates.at(-1);
        if (last && last.end > end) {
          best = candidates;
          end = last.end;
        }
      }
    if (best.length === 1) {
      const extended = withPartOfDay(t, best[0]!);
      found.push(extended);
      at = extended.end;
    } else {
      for (const candidate of best) found.push(candidate);
      at = best.length > 0 ? end : at + 1;
    }
  }
  return found;
};
