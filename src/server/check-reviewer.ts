import { HAND_RULE } from '../record/hand-finding.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { standing } from '../record/standing.ts';
import { Problem } from './problem.ts';
import type { Call } from './route.ts';

/**
 * Keeps author and reviewer apart where the desk wants it: nobody accepts what they added or corrected themselves.
 * @throws Problem
 */
export const checkReviewer = async (
  { finding }: RecordedFinding,
  { record, viewer, desk }: Pick<Call<unknown, unknown, unknown>, 'record' | 'viewer' | 'desk'>,
): Promise<void> => {
  if (!(await desk.record.desk.settings()).separateReviewers) return;
  const corrected = standing(await record.decisions(finding.id)).findLast(({ action }) => action === 'correct');
  const author = corrected?.who ?? (finding.rule === HAND_RULE ? await record.addedBy(finding.id) : null);
  if (author === viewer.name)
    throw new Problem(
      'forbidden',
      `Here nobody accepts what they wrote themselves. Somebody else reviews ${finding.id}.`,
    );
};
