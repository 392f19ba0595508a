import { ISSUE_FORMATS, type IssueFormat } from '../publish/bulletin/render-issue.ts';
import { usageError } from './cli-error.ts';

const ENDINGS: Readonly<Record<string, IssueFormat>> = {
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
};

/** Formats that a terminal or another program can take without a file. */
export const TEXT_FORMATS: readonly IssueFormat[] = ['html', 'markdown', 'json'];

/**
 * The format that is asked for: by name, else by the ending of the file, else HTML.
 * @throws CliError for an ending that no format has, and for a format of bytes without a file
 */
export const issueFormat = (as: IssueFormat | undefined, out: string | undefined): IssueFormat => {
  const ending = /\.([a-z]\w*)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const format = as ?? (ending === undefined ? 'html' : ENDINGS[ending]);
  if (!format)
    throw usageError(
      `An issue is written as ${ISSUE_FORMATS.join(', ')}, not .${ending}. Let the name of --out end in .${Object.keys(ENDINGS).join(', .')}, or give --as.`,
    );
  if (out === undefined && !TEXT_FORMATS.includes(format))
    throw usageError(`A ${format.toUpperCase()} is written to a file. Name it with --out.`);
  return format;
};
