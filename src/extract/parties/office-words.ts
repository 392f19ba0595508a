import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MONTHS } from '../../time/calendar-names.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partyWords } from './party-words.ts';

/** Words that lead to an office and are none of it: `with Chancellor …`, `by then Defence Minister …`, `her lawyer`. */
const LEADING =
  /^(?:(?:according to|by|with|from|at|of|to|for|in|on|and|or|as|than|like|under|over|between|against|via|through|after|before|about|among|then|the|an?|his|her|its|their|our|my)\s+)+/i;
/** `At a news conference EC Farm Commissioner`: where somebody spoke. */
const OCCASION =
  /^(?:at|in|during|after|before|on)\s+(?:an?|the)\s+(?:\p{Ll}+\s+){0,3}(?:conference|briefing|interview|meeting|speech|statement|debate|hearing|address|letter)\s+(?=\p{Lu})/iu;
/** `May Minister …`: of the date before. */
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})\\s+`);
/** What a wire puts behind a company: `Norland Oil Corp <NOC.L>`. */
const TICKER = /\s*<[A-Z][A-Z.\d]*>?(?=[\s,.;]|$)|[<>]/g;

/**
 * The words of an office without what only stands around it: prepositions, the holder's own name, a relative clause,
 * tickers; null where no word for an office or a person is left (`the amount, Jan Holm said`).
 * @param name of the holder
 */
export const officeWords = (knowledge: Pick<Knowledge, 'codebook'>, words: string, name: string): string | null => {
  const at = words.indexOf(name);
  const office = (at > 0 ? words.slice(0, at) : words)
    .replace(TICKER, '')
    .replace(/,? (?:which|who|whose|that)\b.*$/s, '')
    .replace(OCCASION, '')
    .replace(LEADING, '')
    .replace(MONTH, '')
    .replace(/\s+(?:for|of|at|to|in|with)$/, '')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  const known = (word: string): boolean => partyWords(knowledge).offices.has(word) || personNouns(knowledge).has(word);
  return office
    .toLowerCase()
    .split(/[\s-]+/)
    .some(known)
    ? office
    : null;
};
