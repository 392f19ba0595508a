import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import { tokenSpan } from '../phrase.ts';
import type { Extractor, Reading } from '../reading.ts';
import type { TextAgreement } from './agreements-of-document.ts';
import { type FoundMention, MentionsOfDocument } from './mentions-of-document.ts';

const RULE = 'agreements@1';

/**
 * Every mention that names an agreement, treaty, declaration, memorandum, resolution or law: resolved to the packs'
 * agreements where they know it, else recorded as new with name, date, parties and place as far as the text gives them.
 */
export const extractAgreements: Extractor<AgreementFinding> = (reading) => {
  const mentions = new MentionsOfDocument(reading);
  for (const sentence of reading.sentences) mentions.read(sentence);
  return mentions.found.map((found) => draftOf(reading, found, mentions.agreementOf(found)));
};

const draftOf = (
  { text, knowledge }: Reading,
  { sentence, mention }: FoundMention,
  agreement: TextAgreement,
): Draft<AgreementFinding> => {
  const entry = agreement.id ? knowledge.agreements.get(agreement.id) : undefined;
  const span = tokenSpan(sentence.tokens, mention.first, mention.last);
  // `signed in February` says less than the packs know
  const isLessExact = agreement.date !== null && entry?.date?.startsWith(agreement.date) === true;
  return {
    kind: 'agreement',
    ...span,
    quote: text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: RULE,
    name: agreement.name,
    agreement: agreement.id,
    date: (isLessExact ? null : agreement.date) ?? entry?.date ?? null,
    parties: [...agreement.parties],
    place: agreement.place ?? entry?.place ?? null,
    provision: mention.provision,
  };
};
