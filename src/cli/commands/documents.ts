import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { edtfDays, NO_EARLIEST, NO_LATEST } from '../../record/edtf-days.ts';
import type { RecordedDocument } from '../../record/record-store.ts';
import { daysOf, type FilterOptions, withDates } from '../filter-options.ts';
import { printTable } from '../list-findings.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown, write } from '../terminal.ts';

type DocumentsOptions = RecordOptions &
  JsonOption &
  Pick<FilterOptions, 'from' | 'to' | 'on' | 'source'> & { readonly withdrawn?: boolean };

export const documentsCommand = (): Command =>
  withJsonOption(withRecordOption(withDates(new Command('documents'))), 'one document a line')
    .summary('the documents of the record')
    .description(
      'The documents of the record by the time that they appeared, undated ones last. Dates are held against the time that ' +
        'a document covers, or else when it appeared.',
    )
    .option('--source <words>', 'whose publisher, title or origin holds these words, or by document id')
    .option('--withdrawn', 'those that were taken out of the record, and why')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery documents --on 2024-10
  $ chancery documents --source "Sample Wire" --json
  $ chancery documents --withdrawn`,
    )
    .action(async (options: DocumentsOptions) => {
      const { from = NO_EARLIEST, to = NO_LATEST } = daysOf(options);
      const { source, withdrawn } = options;
      const all = await useRecord(options, 'read', (record) => record.documents({ source, withdrawn }));
      const documents = all.filter(({ period, published }) => {
        const days = edtfDays(period?.value ?? published) ?? { earliest: NO_EARLIEST, latest: NO_LATEST };
        return days.latest >= from && days.earliest <= to;
      });
      if (options.json) await write(documents.map(jsonLine).join(''));
      else await printTable(documents, withdrawn ? WITHDRAWN : COLUMNS);
    });

const ID_AND_DAY: readonly Column<RecordedDocument>[] = [
  { title: 'id', value: ({ id }) => id.slice(0, 8), color: colors.dim },
  { title: 'published', value: ({ published }) => published?.slice(0, 10) ?? '—' },
];

const WITHDRAWN: readonly Column<RecordedDocument>[] = [
  ...ID_AND_DAY,
  { title: 'title', value: ({ title, origin }) => shown(title ?? origin), most: 40, spare: true },
  { title: 'withdrawn because', value: ({ withdrawn }) => shown(withdrawn ?? '') },
];

const COLUMNS: readonly Column<RecordedDocument>[] = [
  ...ID_AND_DAY,
  { title: 'covers', value: ({ period }) => period?.value ?? '—', most: 21 },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'findings', value: ({ findings }) => String(findings), align: 'right' },
  { title: 'publisher', value: ({ publisher }) => shown(publisher ?? ''), most: 30, spare: true },
  { title: 'title', value: ({ title, origin }) => shown(title ?? origin) },
];
