import { Command, InvalidArgumentError } from 'commander';
import { documentHeadsOf } from '../../record/documents-of.ts';
import { positive } from '../filter-options.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { repeatText } from '../repeat-text.ts';
import { tell, write } from '../terminal.ts';

interface RepeatsOptions extends RecordOptions, JsonOption {
  readonly source?: string;
  readonly within?: boolean;
  readonly least?: number;
  readonly limit?: number;
}

export const repeatsCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('repeats')))
    .summary('passages that stand in several documents, and what was changed')
    .description(
      'Passages that repeat one of an earlier document, in the same words or with changes, and the words that differ. ' +
        'Documents are taken in the order of their publication.',
    )
    .option(
      '--source <words>',
      'only repeats in documents whose publisher, title or origin holds these words, or by id',
    )
    .option('--within', 'also what one document repeats of itself')
    .option('--least <share>', 'least share of common word sequences, from 0 to 1 (default: 0.5)', share)
    .option('--limit <n>', 'at most so many', positive)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery repeats
  $ chancery repeats --within --source "monthly digest"
  $ chancery repeats --least 0.8 --json > repeats.jsonl`,
    )
    .action(async (options: RepeatsOptions) => {
      const [{ repeatedPassages }, { jsonLine }] = await Promise.all([
        import('../../publish/views/repeated-passages.ts'),
        import('../../publish/json-lines.ts'),
      ]);
      const { found, documents } = await useRecord(options, 'read', async (record) => {
        const found = await (await repeatedPassages(record, options)).rows(0, options.limit);
        return {
          found,
          documents: await documentHeadsOf(
            record,
            found.flatMap(({ first, again }) => [first, again]),
          ),
        };
      });
      if (found.length === 0 && !options.json) tell('Nothing found. A lower --least may find more.');
      for (const repeat of found) await write(options.json ? jsonLine(repeat) : repeatText(repeat, documents));
    });

const share = (value: string): number => {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError('Give a number above 0 and at most 1.');
  return number;
};
