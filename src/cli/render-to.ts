import type { Issue, IssueTheme } from '../kinds/issue.ts';
import type { IssueFormat } from '../publish/bulletin/render-issue.ts';
import { tell, write } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** Renders an issue and prints it or writes it to a file; what a reader should know of it goes to standard error. */
export const renderTo = async (
  issue: Issue,
  format: IssueFormat,
  { out, theme }: { readonly out?: string | undefined; readonly theme?: IssueTheme | undefined },
): Promise<void> => {
  const { renderIssue } = await import('../publish/bulletin/render-issue.ts');
  const { bytes, warnings } = await renderIssue(issue, format, theme ? { theme } : {});
  if (out === undefined) await write(new TextDecoder().decode(bytes));
  else if (out === '-') await write(bytes);
  else await writeWhole(out, bytes);
  for (const warning of warnings) tell(warning);
};
