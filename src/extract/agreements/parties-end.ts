import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { NamingNoun } from './noun-phrase.ts';

/** `between Norland and Sudland`, `with Norland`; behind a verb of signing `with` belongs to the verb. */
export const partiesEnd = (naming: NamingNoun, last: number): number | null => {
  const { tokens, head, noun, codebook } = naming;
  const acronym = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? 3 : 0;
  // `an agreement on the Lake Mission (LM) between Norland and Ostria`
  if (acronym > 0 && last > head && /^between$/i.test(tokens[last + 4]?.text ?? ''))
    return partiesEnd(naming, last + acronym);
  const key = tokens[last + 1]?.text.toLowerCase() ?? '';
  // `the deal brokered by Norland`: where nothing before it says which
  const bare = head === 0 || /^(?:DET|ADP)$/.test(tokens[head - 1]!.upos);
  const made = bare && last === head && /^(?:brokered|mediated|negotiated|sponsored|struck|signed|reached)$/.test(key);
  if (made && /^(?:by|between|with)$/i.test(tokens[last + 2]?.text ?? '')) return partiesEnd(naming, last + 1);
  if (!codebook.between.has(noun) || !(key === 'between' || key === 'with' || (key === 'by' && last > head)))
    return null;
  const governor = tokens[tokens[head]!.head];
  // `signed a trade pact with them`; in `signed an agreement with them` nothing else says which
  const signed = tokens[head]!.deprel === 'obj' && governor && codebook.making.has(governor.lemma.toLowerCase());
  if (key === 'with' && signed && !isPlain(tokens[head - 1], codebook)) return null;
  let end = last + 1;
  let named = false;
  for (let i = last + 2; i < Math.min(tokens.length, last + 22); i++) {
    const { text, upos } = tokens[i]!;
    const noun = upos === 'PROPN' || upos === 'NOUN';
    if (noun) {
      end = i;
      named ||= /^\p{Lu}/u.test(text) || isGroup(tokens, last + 2, i, key, codebook);
    } else if (/^(?:DET|ADJ|NUM)$/.test(upos) || text === "'s" || text === '’s' || text === '-') continue;
    else if (/^(?:of|and|&)$/i.test(text) && end === i - 1 && (key !== 'with' || text === 'of')) continue;
    else if (text === ',' && key === 'between' && tokens[i + 1]?.upos === 'PROPN') continue;
    else break;
  }
  // `ended its ceasefire with a bombing`: a deed is no partner
  if (key === 'with' && tokens[end]!.upos === 'NOUN' && /ing$/.test(tokens[end]!.lemma)) return null;
  return named && end > last + 1 ? end : null;
};

/** What says nothing about which agreement is meant: an article, `new`. */
const isPlain = (before: Token | undefined, { plain }: AgreementCodebook): boolean =>
  before === undefined || before.upos === 'DET' || plain.has(before.text.toLowerCase());

/** `between the government and the rebels`, `with the opposition`: those who are named by what they are. */
const isGroup = (
  tokens: readonly Token[],
  from: number,
  at: number,
  key: string,
  { groups }: AgreementCodebook,
): boolean => {
  const noun = tokens[at]!.lemma.toLowerCase();
  if (!groups.has(noun) && !groups.has(tokens[at]!.text.toLowerCase())) return false;
  if (key !== 'between') return key === 'with';
  return tokens
    .slice(from, at)
    .some(
      ({ text }) => /^and$/i.test(text) || (/^two$/i.test(text) && !/^(?:side|party|country|state|nation)$/.test(noun)),
    );
};
