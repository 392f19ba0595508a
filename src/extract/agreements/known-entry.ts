import type { AgreementEntry } from '../../kinds/agreement-entry.ts';
import { flatSentence } from '../flat-sentence.ts';
import { knownNames } from '../known-names.ts';
import { tokenSpan } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { AgreementMention, KnownName } from './agreement-mentions.ts';
import { agreementsNamed, mayNameAgreement } from './agreements-named.ts';
import { isMeant } from './is-meant.ts';
import { nameOf } from './name-of-mention.ts';

/** Names of the packs' agreements in a sentence. Bare words that any agreement could go by are left to the text. */
export const knownAgreements = (
  reading: Reading,
  sentence: ReadSentence,
  codebook: AgreementCodebook,
): readonly KnownName[] => {
  if (!mayNameAgreement(reading.knowledge, sentence.tokens)) return [];
  const flat = flatSentence(reading.text, sentence);
  return knownNames(reading.text, sentence, reading.knowledge).flatMap((mention) => {
    const agreements = mention.agreements.filter((id) => isMeant(reading, mention.text, id));
    if (agreements.length === 0) return [];
    const first = flat.tokenAt(mention.start);
    const last = flat.tokenAt(mention.end - 1);
    if (first === last && codebook.named.has(mention.text.toLowerCase())) return [];
    return [{ first, last, agreements }];
  });
};

/** Of several agreements with this name the one of the date that stands with it, else of the parties named beside it. */
export const knownEntry = (
  reading: Reading,
  sentence: ReadSentence,
  mention: AgreementMention,
): AgreementEntry | null => {
  const name = nameOf(reading, sentence, mention);
  const ids =
    mention.known.length > 0
      ? mention.known
      : agreementsNamed(reading.knowledge, name).filter((id) => isMeant(reading, name, id));
  const entries = ids.flatMap((id) => reading.knowledge.agreements.get(id) ?? []);
  if (entries.length === 0) return entryOfMonth(reading, sentence, mention);
  if (entries.length === 1) return entries[0]!;
  const span = tokenSpan(sentence.tokens, mention.first, mention.last);
  const date = sentence.timexes.find((timex) => timex.start >= span.start && timex.end <= span.end + 2)?.edtf;
  return (
    entries.find((entry) => date && (entry.date?.startsWith(date) || date.startsWith(entry.date ?? '?'))) ?? entries[0]!
  );
};

/** `the November agreement`: the only agreement of that month that the packs know, when nothing else describes it. */
const entryOfMonth = (reading: Reading, sentence: ReadSentence, mention: AgreementMention): AgreementEntry | null => {
  const span = tokenSpan(sentence.tokens, mention.first, mention.last);
  const date = sentence.timexes.find(
    (timex) => timex.start >= span.start && timex.start <= span.end + ' in '.length,
  )?.edtf;
  if (!date || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return null;
  const name = nameOf(reading, sentence, mention).toLowerCase();
  if (!/^(?:\w+ )?(?:peace |ceasefire |trilateral |tripartite )*(?:agreement|statement|accord|declaration)$/.test(name))
    return null;
  // a resolution or law of that day goes by no such word
  const entries = [...reading.knowledge.agreements.values()].filter(
    (entry) =>
      entry.date?.startsWith(date) &&
      !/\b(?:resolution|law|act|charter|constitution|convention|treaty)\b/i.test(entry.name),
  );
  // as common words these mean it only where a party of it is named
  return entries.length === 1 && isMeant(reading, name, entries[0]!.id) ? entries[0]! : null;
};
