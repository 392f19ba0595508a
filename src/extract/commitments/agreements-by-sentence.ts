import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/** The agreements that each sentence mentions, as the agreements' extractor found them before. Linear. */
export const agreementsBySentence = (
  reading: Reading,
  earlier: readonly Draft[],
): ReadonlyMap<ReadSentence, readonly Draft<AgreementFinding>[]> => {
  const mentions = earlier
    .filter((draft): draft is Draft<AgreementFinding> => draft.kind === 'agreement')
    .toSorted((a, b) => a.start - b.start);
  const found = new Map<ReadSentence, Draft<AgreementFinding>[]>();
  const sentences = reading.sentences.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    const own: Draft<AgreementFinding>[] = [];
    while (next < mentions.length && mentions[next]!.start < sentence.end) own.push(mentions[next++]!);
    if (own.length > 0) found.set(sentence, own);
  }
  return found;
};
