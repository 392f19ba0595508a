import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import { isDate } from './phrase-end.ts';

/**
 * `agreement was reached on a ceasefire`: where the preposition stands behind a verb of coming to terms; null without one,
 * and where it leads to when or where that was: `was reached on the eve of the vote`.
 */
export const matterBehindMaking = (
  tokens: readonly Token[],
  noun: number,
  { reaching, occasions }: AgreementCodebook,
): number | null => {
  let at = noun + 1;
  while (tokens[at]?.upos === 'AUX' || tokens[at]?.upos === 'ADV') at++;
  const verb = tokens[at];
  if (at === noun + 1 || verb?.xpos !== 'VBN' || !reaching.has(verb.lemma.toLowerCase())) return null;
  if (!/^(?:on|concerning|regarding)$/i.test(tokens[at + 1]?.text ?? '')) return null;
  const first = tokens[at + 2]?.text.toLowerCase() === 'the' ? at + 3 : at + 2;
  const word = tokens[first]?.text.toLowerCase() ?? '';
  return isDate(tokens, first) || /^\d/.test(word) || occasions.has(word) ? null : at + 1;
};
