import { z } from 'zod';
import { saidWords } from './said-words.ts';

/** Why a document counts no longer: it came in by mistake, its publisher took it back, it is another's copy. */
export const WithdrawalReason = z
  .string()
  .overwrite(saidWords)
  .min(1, 'Say why it is withdrawn: whoever looks for it later reads this.')
  .max(500)
  .describe('why it counts no longer');

export const RecordedWithdrawal = z.object({
  number: z.int().positive(),
  reason: z.string().nullable().describe('null when it was taken back in'),
  who: z.string(),
  at: z.string().describe('UTC'),
});
export type RecordedWithdrawal = Readonly<z.infer<typeof RecordedWithdrawal>>;

/**
 * Documents that count no longer. What was read out of a withdrawn one is in no list, view, search, link or export; its
 * original, its text and all that was decided on it stay, so that what was published from it can still be followed.
 */
export interface WithdrawalStore {
  /** @throws RecordError when the record has no such document, and when it is withdrawn already */
  withdraw(document: string, reason: string, who: string, at: string): Promise<RecordedWithdrawal>;
  /**
   * Lets it count again; it holds nothing until it is read again.
   * @throws RecordError when the record has no such document, and when it is not withdrawn
   */
  takeBack(document: string, who: string, at: string): Promise<RecordedWithdrawal>;
  /** All of a document, latest first. */
  history(document: string): Promise<readonly RecordedWithdrawal[]>;
}
