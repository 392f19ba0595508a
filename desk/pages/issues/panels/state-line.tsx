import { type IssueVersion, isPublished } from '../../../../src/record/issue-store.ts';
import type { Saving } from '../use-saving.ts';

const SAID: Readonly<Record<Saving['state'], string>> = {
  saved: 'saved',
  changed: 'not saved yet; kept in this window',
  saving: 'saving …',
  conflict: 'not saved: somebody else saved another version',
  failed: 'not saved; kept in this window',
};

/** Whether the issue is a draft or published, and whether what was written is saved. */
export const StateLine = ({ loaded, saving }: { readonly loaded: IssueVersion; readonly saving: Saving }) => (
  <p role="status" className={saving.state === 'failed' || saving.state === 'conflict' ? 'text-problem' : undefined}>
    {isPublished(loaded)
      ? `Published, edition ${loaded.content.edition}. It is not edited any more; sentences are corrected.`
      : `Draft, version ${saving.version}, ${SAID[saving.state]}`}
    {saving.state === 'failed' && saving.problem instanceof Error && `. ${saving.problem.message}`}
  </p>
);
