import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';

export const recordCommand = (): Command =>
  new Command('record')
    .summary('what the record holds; bring an older one up to date')
    .description('What the record holds, and care for its file.')
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery record info
  $ chancery record migrate --record old.sqlite`,
    )
    .addCommand(infoCommand())
    .addCommand(migrateCommand());

const infoCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('info')), 'one JSON object')
    .description('What the record holds, from when to when, and what it was read with.')
    .addHelpText('after', '\nExamples:\n  $ chancery record info\n  $ chancery record info --json')
    .action(async (options: RecordOptions & JsonOption) => {
      const info = await useRecord(options, 'read', (record) => record.info());
      if (options.json) {
        await write(jsonLine(info));
        return;
      }
      const lines = [
        ['record', `${info.record}, ${(info.bytes / 1024 / 1024).toFixed(1)} MB, schema ${info.schema}`],
        ['documents', String(info.documents)],
        ['blocks', String(info.blocks)],
        ...Object.entries(info.findings).map(([kind, n]) => [`  ${kind}`, String(n)]),
        ['decisions', String(info.decisions)],
        ['speaks of', info.earliest ? `${info.earliest} to ${info.latest}` : 'no dated finding'],
        ...info.engines.map((engine) => ['read by', engine]),
      ];
      await write(lines.map(([name, value]) => `${name!.padEnd(14)}${value}\n`).join(''));
    });

const migrateCommand = (): Command =>
  withRecordOption(new Command('migrate'))
    .description(
      'Bring a record that an older Chancery made up to date. Copy the file first if older programs need it.',
    )
    .addHelpText('after', '\nExamples:\n  $ chancery record migrate --record old.sqlite')
    .action(async (options: RecordOptions) => {
      const { record, schema } = await useRecord(options, 'write', (store) => store.info());
      await write(`${record} has schema ${schema}.\n`);
    });
