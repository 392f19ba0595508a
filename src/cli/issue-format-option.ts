import { Option } from 'commander';
import type { IssueFormat } from '../publish/bulletin/render-issue.ts';

const FORMATS: readonly IssueFormat[] = ['html', 'pdf', 'docx', 'epub', 'markdown', 'json'];

/** `--as FORMAT` of commands that write an issue; nothing that renders is loaded for it. */
export const issueFormatOption = (): Option =>
  new Option('--as <format>', 'the format (default: by the ending of --out, else html)').choices(FORMATS);
