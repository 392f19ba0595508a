import { oncePer } from '../../text/once-per.ts';
import { latestDay } from '../../time/edtf.ts';
import { knownNames } from '../known-names.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether words that are a name of an agreement may mean it in this text: it was made by then, and words without a
 * capital (`five basic principles`) mean it only where the text names one of its parties.
 */
export const isMeant = (reading: Reading, words: string, id: string): boolean => {
  const { document, knowledge } = reading;
  const agreement = knowledge.agreements.get(id);
  if (!agreement) return false;
  const told = document.published ?? document.period?.value ?? null;
  const day = told === null ? null : latestDay(told);
  if (day !== null && agreement.date !== null && agreement.date.slice(0, 4) > day.slice(0, 4)) return false;
  if (/\p{Lu}/u.test(words) || agreement.parties.length === 0) return true;
  const named = actorsNamedIn(reading);
  return agreement.parties.some((party) => named.has(party));
};

/** Ids of all actors whom the text names, and of those for whom they speak. */
const actorsNamedIn = oncePer((reading: Reading): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const sentence of reading.sentences)
    for (const { actors } of knownNames(reading.text, sentence, reading.knowledge))
      for (const id of actors) {
        named.add(id);
        const state = reading.knowledge.actors.get(id)?.of;
        if (state) named.add(state);
      }
  return named;
});
