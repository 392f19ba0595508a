import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';

const WOMEN = wordClass('names-of-women');
const MEN = wordClass('names-of-men');

const OFFICES_OF_WOMEN = wordClass('offices-of-women');
const OFFICES_OF_MEN = wordClass('offices-of-men');
const SURNAMES_OF_WOMEN = wordClass('surnames-of-women');

/** By which pronoun texts speak of a person, as far as a given name, a surname or an office shows it. */
export const pronounOf = (knowledge: Knowledge, { name, office }: Party): 'he' | 'she' | null => {
  const words = name.toLowerCase().split(/\s+/);
  const [given = ''] = words;
  if (words.length > 1 && WOMEN(knowledge).has(given)) return 'she';
  if (words.length > 1 && MEN(knowledge).has(given)) return 'he';
  if (endsIn(office, OFFICES_OF_WOMEN(knowledge)) || endsIn(name, SURNAMES_OF_WOMEN(knowledge))) return 'she';
  return endsIn(office, OFFICES_OF_MEN(knowledge)) ? 'he' : null;
};

const endsIn = (text: string | null, endings: ReadonlySet<string>): boolean => {
  const lower = (text ?? '').toLowerCase();
  return [...endings].some((ending) => lower.endsWith(ending));
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
