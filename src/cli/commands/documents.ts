import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import type { RecordedDocument } from '../../record/record-store.ts';
import { printTable } from '../list-findings.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown, write } from '../terminal.ts';

export const documentsCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('documents')), 'one document a line')
    .summary('the documents of the record')
    .description('The documents of the record by the time that they appeared, undated ones last.')
    .option('--source <words>', 'whose publisher, title or origin holds these words, or by document id')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery documents
  $ chancery documents --source "Baku Desk" --json`,
    )
    .action(async (options: RecordOptions & JsonOption & { readonly source?: string }) => {
      const documents = await useRecord(options, 'read', (record) => record.documents(options.source));
      if (options.json) await write(documents.map(jsonLine).join(''));
      else await printTable(documents, COLUMNS);
    });

const COLUMNS: readonly Column<RecordedDocument>[] = [
  { title: 'id', value: ({ id }) => id.slice(0, 8), color: colors.dim },
  { title: 'published', value: ({ published }) => published?.slice(0, 10) ?? '—' },
  { title: 'covers', value: ({ period }) => period?.value ?? '—', most: 21 },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'findings', value: ({ findings }) => String(findings), align: 'right' },
  { title: 'publisher', value: ({ publisher }) => shown(publisher ?? ''), most: 30 },
  { title: 'title', value: ({ title, origin }) => shown(title ?? origin) },
];
