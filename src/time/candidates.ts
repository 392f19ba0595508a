import type { Candidate } from './meaning.ts';
import { NUMBERS } from './rules/date-at.ts';
import { withPartOfDay } from './rules/portions.ts';
import { RULE_INDEX } from './rules/rules.ts';
import type { TokenList } from './token-list.ts';

/** The longest expression at every place, left to right, without overlap. Linear: every rule looks a bounded way ahead. */
export const candidates = (t: TokenList): readonly Candidate[] => {
  const found: Candidate[] = [];
  let at = 0;
  while (at < t.tokens.length) {
    const token = t.at(at);
    const reads = RULE_INDEX.get(token.kind === 'number' ? NUMBERS : token.lower);
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
