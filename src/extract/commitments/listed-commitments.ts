import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { CommitmentFinding } from '../../kinds/commitment.ts';
import type { Draft } from '../../kinds/finding.ts';
import { meantByName, ownAgreement } from '../agreements/own-agreement.ts';
import { inOneLine } from '../in-one-line.ts';
import type { ListedDuty } from '../provisions/listed-duties.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { agreementOver } from './agreement-over.ts';
import { boundBy } from './obligors.ts';

/**
 * The items of lists by which a text binds somebody (`The Front undertakes to: (a) release …; (b) pay …`), each a
 * commitment of its own. Outside of the text of an agreement a modal binds only under an agreement that its sentence names.
 */
export const listedCommitments = (
  reading: Reading,
  duties: readonly ListedDuty[],
  agreements: ReadonlyMap<ReadSentence, readonly Draft<AgreementFinding>[]>,
): readonly Draft<CommitmentFinding>[] => {
  const own = ownAgreement(reading);
  return duties.flatMap((duty) => {
    const { sentence, force, start, end, block } = duty;
    const named = agreementOver(reading, agreements.get(sentence) ?? []);
    if (force === 'permission' || (own === null && !duty.undertaken && named === null)) return [];
    const bound = duty.obligor === null ? [] : boundBy(reading, sentence, duty.obligor);
    const obligor = bound.flatMap((party) => meantByName(own, party));
    if (obligor.length === 0) return [];
    const quote = reading.text.slice(start, end);
    return {
      kind: 'commitment',
      start,
      end,
      quote,
      block,
      group: null,
      rule: 'commitments@1/listed',
      agreement: own?.name ?? named?.name ?? null,
      provision: own ? duty.number : (named?.provision ?? null),
      obligor,
      action: `${force === 'prohibition' ? 'not ' : ''}${inOneLine(reading, start, end)}`,
      deadline: duty.deadline,
    };
  });
};
