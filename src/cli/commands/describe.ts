import { Command, InvalidArgumentError } from 'commander';
import { EdtfDate } from '../../kinds/edtf-date.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import type { RecordedDescription } from '../../record/desk/descriptions.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { CliError, usageError } from '../cli-error.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, write } from '../terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface DescribeOptions extends RecordOptions, JsonOption, WhoOption {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly pack?: readonly string[];
}

export const describeCommand = (): Command =>
  withWhoOption(withJsonOption(withPackOption(withRecordOption(new Command('describe'))), 'the description'), 'says so')
    .summary('say what a document is: its title, publisher and date')
    .description(
      'Say what a document is where it does not say so itself, or was misread. It is read again with that; its words, ' +
        'its original and all decisions stay. Every description is kept with what stood there before; the latest holds.',
    )
    .argument(
      '<document>',
      'its id or the first characters of it, or words that only its publisher, title or origin has',
    )
    .option('--title <words>', 'its title', text)
    .option('--publisher <name>', 'who brought it out', text)
    .option('--published <date>', 'when it appeared (EDTF: 2024-10-24, 2024-10)', date)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery describe 1f0c2d --publisher "Centre for Border Studies" --published 2024-10-31
  $ chancery documents --json | jq 'select(.publisher == null) | .id'`,
    )
    .action(async (wanted: string, options: DescribeOptions) => {
      const { title = null, publisher = null, published = null } = options;
      if (title === null && publisher === null && published === null)
        throw usageError('Give --title, --publisher or --published.');
      const [{ describeDocument }, { openReader }, { loadPacks }] = await Promise.all([
        import('../../registry/describe-document.ts'),
        import('../../registry/document-reader.ts'),
        import('../../resources/load-packs.ts'),
      ]);
      const made = await useRecord(options, 'write', async (record) => {
        const document = await documentOf(record, wanted);
        const reader = await openReader(0, { packs: options.pack });
        const { description, report } = await describeDocument(
          record,
          document,
          { title, publisher, published },
          whoDoesIt(options),
          { reader, now: () => new Date().toISOString(), linking: { knowledge: loadPacks(options.pack) } },
        );
        const [failed] = report.failed;
        if (failed) throw failed.error;
        return { document, ...description };
      });
      await write(options.json ? jsonLine(made) : changesText(made));
    });

const text = (value: string): string => {
  const words = value.trim();
  if (words === '' || words.length > 500) throw new InvalidArgumentError('Give up to 500 characters.');
  return words;
};

const date = (value: string): string => {
  const read = EdtfDate.safeParse(value.trim());
  if (!read.success) throw new InvalidArgumentError('Give a date as 2024, 2024-10 or 2024-10-24.');
  return read.data;
};

const documentOf = async (record: RecordStore, wanted: string): Promise<string> => {
  const all = await record.documents({ source: wanted });
  const byId = /^[0-9a-f]{4,64}$/.test(wanted) ? all.filter(({ id }) => id.startsWith(wanted)) : [];
  const [one, ...others] = byId.length > 0 ? byId : all;
  if (!one) throw new CliError(`There is no document '${wanted}'. List them with: chancery documents`);
  if (others.length > 0)
    throw new CliError(
      `${others.length + 1} documents are meant by '${wanted}': ${[one, ...others]
        .slice(0, 5)
        .map(({ id, title, origin }) => `${id.slice(0, 8)} ${shown(title ?? origin)}`)
        .join('; ')}. Give the id of one.`,
    );
  return one.id;
};

/** `title: October Summary → Monthly review` */
const changesText = ({ was, ...now }: RecordedDescription): string =>
  (['title', 'publisher', 'published'] as const)
    .filter((field) => now[field] !== null)
    .map((field) => `${field}: ${shown(was[field] ?? '—')} → ${shown(now[field]!)}\n`)
    .join('');
