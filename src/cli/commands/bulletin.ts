import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { PrintedIssue } from '../../publish/bulletin/printed-issue.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { usageError } from '../cli-error.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

interface BulletinOptions extends RecordOptions, JsonOption {
  readonly as?: 'html' | 'markdown' | 'json';
  readonly out?: string;
  readonly title?: string;
  readonly pack?: readonly string[];
}

export const bulletinCommand = (): Command =>
  withJsonOption(
    withPackOption(withRecordOption(new Command('bulletin'))),
    'the issue as one JSON object, the same as --as json',
  )
    .summary('write an issue whose every sentence cites its source')
    .description('Write the issue of a period: a section a thread, the chronicle, figures, the ledger, sources.')
    .addArgument(new Argument('<period>', 'EDTF: 2024-10, 2024-10-01/2024-10-15, 2024').argParser(period))
    .addOption(
      new Option('--as <format>', 'the format (default: by the ending of --out, else html)').choices([
        'html',
        'markdown',
        'json',
      ]),
    )
    .option('--out <file>', 'write to this file instead of printing')
    .option('--title <words>', 'the masthead')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery bulletin 2024-10 --out issue.html
  $ chancery bulletin 2024-10 --as markdown
  $ chancery check issue.html`,
    )
    .action(async (edtf: string, options: BulletinOptions) => {
      const format = formatOf(options);
      const [{ issueFromRecord }, { loadPacks }] = await Promise.all([
        import('../../publish/bulletin/issue-from-record.ts'),
        import('../../resources/load-packs.ts'),
      ]);
      const threads = loadPacks(options.pack).threads.values();
      const masthead = options.title ?? 'Chancery monthly bulletin';
      const issue = await useRecord(options, 'read', (record) => issueFromRecord(record, edtf, threads, masthead));
      const rendered = await render(issue, format);
      if (options.out === undefined) await write(rendered);
      else await writeWhole(options.out, rendered);
      if (issue.notes.length === 0)
        console.error(`The record holds nothing of ${edtf}; 'chancery record info' says what it covers.`);
    });

type Format = NonNullable<BulletinOptions['as']>;

const FORMATS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
};

const formatOf = ({ as, json, out }: BulletinOptions): Format => {
  if (as) return as;
  if (json) return 'json';
  const ending = /\.([a-z]\w*)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return 'html';
  const format = FORMATS[ending];
  if (!format)
    throw usageError(
      `A bulletin is written as HTML, Markdown or JSON, not .${ending}. Let the name of --out end in .html, .md or .json, or give --as.`,
    );
  return format;
};

const render = async (issue: PrintedIssue, format: Format): Promise<string> => {
  if (format === 'json') return `${JSON.stringify(issue)}\n`;
  if (format === 'markdown')
    return (await import('../../publish/bulletin/bulletin-markdown.ts')).bulletinMarkdown(issue);
  return (await import('../../publish/bulletin/bulletin-html.ts')).bulletinHtml(issue);
};

const period = (value: string): string => {
  if (edtfDays(value) === null) throw new InvalidArgumentError('Give a period as 2024-10 or 2024-10-01/2024-10-15.');
  return value;
};
