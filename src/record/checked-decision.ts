import { FINDING_SCHEMAS, type Finding } from '../kinds/finding.ts';
import { expectedValue } from '../knowledge/expected-value.ts';
import type { Decision, RecordedDecision } from './decision.ts';
import { FIXED_FIELDS } from './fixed-fields.ts';
import { RecordError } from './record-error.ts';
import { standing } from './standing.ts';
import { unfitValue } from './unfit-value.ts';

/**
 * The decision as it can be recorded.
 * @param before the decisions on the same finding so far
 * @throws RecordError when it does not fit the finding.
 */
export const checkedDecision = (
  decision: Decision,
  finding: Finding,
  before: readonly RecordedDecision[],
  record: string,
): Decision => {
  const refuse = (message: string) => new RecordError('bad-decision', record, message);
  if (decision.action === 'merge' && (!decision.into || decision.into === finding.id))
    throw refuse('A merge names another finding that stays.');
  if (decision.action === 'undo') {
    const undoes = decision.undoes ?? standing(before).at(-1)?.number;
    if (!before.some(({ number }) => number === undoes))
      throw refuse(
        `There is no decision ${decision.undoes ?? ''} on finding ${finding.id} to undo.`.replace('  ', ' '),
      );
    return { ...decision, undoes: undoes! };
  }
  if (decision.action !== 'correct') return decision;
  const changes = decision.changes ?? {};
  const names = Object.keys(changes);
  if (names.length === 0) throw refuse('A correction names at least one field and its new value.');
  const shape = FINDING_SCHEMAS[finding.kind].shape;
  for (const name of names)
    if (FIXED_FIELDS.has(name) || !(name in shape))
      throw refuse(
        `'${name}' is no field of ${/^[aeiou]/.test(finding.kind) ? 'an' : 'a'} ${finding.kind} that can be corrected. These are: ${Object.keys(
          shape,
        )
          .filter((field) => !FIXED_FIELDS.has(field))
          .join(', ')}.`,
      );
  const parsed = FINDING_SCHEMAS[finding.kind].safeParse({ ...finding, ...changes });
  if (!parsed.success) {
    const problem = parsed.error.issues[0]!;
    throw refuse(`'${problem.path.join('.')}' cannot have that value. Give ${expectedValue(problem)}.`);
  }
  const unfit = unfitValue(finding.kind, changes);
  if (unfit !== null) throw refuse(unfit);
  return decision;
};
