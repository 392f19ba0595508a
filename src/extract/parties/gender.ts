import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';

const WOMEN = wordClass('names-of-women');
const MEN = wordClass('names-of-men');

/** Offices that say it by their own word. */
const OF_WOMEN = /(?:woman|queen|princess|empress|duchess|baroness)$/i;
const OF_MEN = /(?:spokesman|congressman|king|prince|emperor|emir|sultan|pope|patriarch|bishop)$/i;
/** Surnames that women alone have. */
const SURNAME_OF_WOMEN = /(?:ova|ová|skaya|dóttir|dottir)$/i;

/** By which pronoun texts speak of a person, as far as a given name, a surname or an office shows it. */
export const pronounOf = (knowledge: Knowledge, { name, office }: Party): 'he' | 'she' | null => {
  const words = name.toLowerCase().split(/\s+/);
  const [given = ''] = words;
  if (words.length > 1 && WOMEN(knowledge).has(given)) return 'she';
  if (words.length > 1 && MEN(knowledge).has(given)) return 'he';
  if (OF_WOMEN.test(office ?? '') || SURNAME_OF_WOMEN.test(name)) return 'she';
  return OF_MEN.test(office ?? '') ? 'he' : null;
};

/** False only where a pronoun for one person (`he`, `her`) is known not to mean this one. */
export const canBeCalled = (knowledge: Knowledge, pronoun: string, party: Party): boolean => {
  const asked = /^(?:he|him|his|himself)$/i.test(pronoun)
    ? 'he'
    : /^(?:she|hers?|herself)$/i.test(pronoun)
      ? 'she'
      : null;
  const known = asked === null ? null : pronounOf(knowledge, party);
  return known === null || known === asked;
};
