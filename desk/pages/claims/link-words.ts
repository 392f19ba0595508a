import type { Claim } from '../../../src/link/claims.ts';

/** What a link says of two voices, in three parts: `Ostria` `denies what is held by` `Norland`. */
export interface LinkWords {
  readonly who: string;
  readonly does: string;
  /** empty where somebody says the same again */
  readonly whom: string;
}

/** Who of two linked voices denies, repeats or answers the other: of a denial it is the one who denies, wherever they stand. */
export const linkWords = (
  { holds, denies, answers }: Pick<Claim, 'holds' | 'denies' | 'answers'>,
  { pair: [first, second], relation }: Claim['links'][number],
): LinkWords => {
  const names = new Map([...holds, ...denies, ...answers].map(({ finding, who }) => [finding.id, who]));
  const isDenying = new Set(denies.map(({ finding }) => finding.id));
  const [one, other] = relation === 'denies' && !isDenying.has(second) ? [first, second] : [second, first];
  const [who, whom] = [names.get(one) ?? '', names.get(other) ?? ''];
  if (relation === 'repeats')
    return who === whom ? { who, does: 'says it again', whom: '' } : { who, does: 'says the same as', whom };
  return { who, does: relation === 'denies' ? 'denies what is held by' : 'gives another account than', whom };
};
