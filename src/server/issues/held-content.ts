import { Issue } from '../../kinds/issue.ts';
import { holdCitations } from '../../publish/issue/hold-citations.ts';
import type { Desk } from '../desk.ts';
import { Problem } from '../problem.ts';
import { type IssueCall, issueOf } from './issue-version.ts';

/** The issue that was sent, with exactly the citations and sources that its parts use. */
export const heldContent = async (
  call: IssueCall & { readonly desk: Pick<Desk, 'knowledge'> },
  sent: unknown,
): Promise<Issue> => {
  const before = (await issueOf(call)).content;
  const given = typeof sent === 'object' && sent !== null ? (sent as Partial<Issue>) : {};
  const withCitations = {
    ...given,
    citations: given.citations ?? before.citations,
    sources: given.sources ?? before.sources,
  };
  if (!Array.isArray(given.parts)) throw new Problem('refused', 'The issue has no `parts`.');
  let held: Awaited<ReturnType<typeof holdCitations>>;
  try {
    held = await holdCitations(withCitations as Issue, call.record, call.desk.knowledge);
  } catch {
    throw new Problem('refused', 'The parts of the issue are not as the description says.');
  }
  const { issue: content, unknown } = held;
  if (unknown.length > 0)
    throw new Problem('refused', unknown.map(({ message }) => message).join('; '), {
      errors: unknown.map(({ finding, message }) => ({ where: finding, message })),
    });
  const parsed = Issue.safeParse(content);
  if (!parsed.success)
    throw new Problem('refused', 'The issue does not fit.', {
      errors: parsed.error.issues.map(({ path, message }) => ({ where: path.join('.'), message })),
    });
  return parsed.data;
};
