import { Command, InvalidArgumentError, Option } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { DESCRIBED_FIELDS, Description, type RecordedDescription } from '../../record/desk/descriptions.ts';
import { usageError } from '../cli-error.ts';
import { oneDocument } from '../one-document.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, write } from '../terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface DescribeOptions extends RecordOptions, JsonOption, WhoOption {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly takeBack?: readonly Field[];
  readonly pack?: readonly string[];
}

type Field = (typeof DESCRIBED_FIELDS)[number];

export const describeCommand = (): Command =>
  withWhoOption(withJsonOption(withPackOption(withRecordOption(new Command('describe'))), 'the description'), 'says so')
    .summary('say what a document is: its title, publisher and date')
    .description(
      'Say what a document is where it does not say so itself, or was misread. It is read again with that; its words, ' +
        'its original and all decisions stay. Every description is kept with what stood there before; the latest holds. ' +
        'Without anything to say, prints what is known of the document and what was said of it.',
    )
    .argument(
      '<document>',
      'its id or the first six or more characters of it, or words that only its publisher, title or origin has',
    )
    .option('--title <words>', 'its title', words)
    .option('--publisher <name>', 'who brought it out', words)
    .option('--published <date>', 'when it appeared: a day, month or year (2024-10-24, 2024-10, 2024)', date)
    .addOption(
      new Option(
        '--take-back <field>',
        'take back what was said of its title, publisher or published: what stood there before holds again; may be given several times',
      ).argParser(oneMoreField),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery describe 1f0c2d --publisher "Centre for Border Studies" --published 2024-10-31
  $ chancery describe 1f0c2d --take-back publisher
  $ chancery describe 1f0c2d
  $ chancery documents --json | jq 'select(.publisher == null) | .id'`,
    )
    .action(async (wanted: string, options: DescribeOptions) => {
      const given = givenIn(options);
      if (given === null) return tellHistory(wanted, options);
      const [{ describeDocument }, { openReader }, { loadPacks }] = await Promise.all([
        import('../../registry/describe-document.ts'),
        import('../../registry/document-reader.ts'),
        import('../../resources/load-packs.ts'),
      ]);
      const made = await useRecord(options, 'write', async (record) => {
        const document = await oneDocument(record, wanted);
        const reader = await openReader(0, { packs: options.pack });
        const { description, report } = await describeDocument(record, document.id, given, whoDoesIt(options), {
          reader,
          now: () => new Date().toISOString(),
          linking: { knowledge: loadPacks(options.pack) },
        });
        const [failed] = report.failed;
        if (failed) throw failed.error;
        return { document: document.id, ...description };
      });
      await write(options.json ? jsonLine(made) : changesText(made));
    });

/** Null when nothing is said. */
const givenIn = ({ takeBack = [], ...options }: DescribeOptions): Description | null => {
  const of = (field: Field): string | null => {
    if (!takeBack.includes(field)) return options[field] ?? null;
    if (options[field] !== undefined) throw usageError(`Give --${field} or --take-back ${field}, not both.`);
    return '';
  };
  const given = { title: of('title'), publisher: of('publisher'), published: of('published') };
  return Object.values(given).every((value) => value === null) ? null : given;
};

const tellHistory = async (wanted: string, options: DescribeOptions): Promise<void> => {
  const told = await useRecord(options, 'read', async (record) => {
    const { id, title, publisher, published } = await oneDocument(record, wanted);
    return { document: id, title, publisher, published, said: await record.desk.descriptions.history(id) };
  });
  const known = DESCRIBED_FIELDS.map((field) => `${field}: ${shown(told[field] ?? '—')}\n`);
  const said = told.said.map((each) => `\n${each.at} ${shown(each.who)}\n${changesText(each)}`);
  await write(options.json ? jsonLine(told) : [...known, ...said].join(''));
};

const words = (value: string): string => {
  const read = Description.shape.title.safeParse(value);
  if (!read.success || !read.data) throw new InvalidArgumentError('Give up to 500 characters.');
  return read.data;
};

const date = (value: string): string => {
  const read = Description.shape.published.safeParse(value);
  if (!read.success || !read.data)
    throw new InvalidArgumentError('Give the day, month or year in which it appeared: 2024-10-24, 2024-10 or 2024.');
  return read.data;
};

const oneMoreField = (value: string, before: readonly Field[] = []): readonly Field[] => {
  const field = DESCRIBED_FIELDS.find((each) => each === value);
  if (!field) throw new InvalidArgumentError('Give title, publisher or published.');
  return [...before, field];
};

/** `title: October Summary → Monthly review`; what was taken back has nothing behind the arrow but so many words. */
const changesText = ({ was, ...now }: RecordedDescription): string =>
  DESCRIBED_FIELDS.filter((field) => now[field] !== null)
    .map((field) => `${field}: ${shown(was[field] ?? '—')} → ${shown(now[field] || '(taken back)')}\n`)
    .join('');
