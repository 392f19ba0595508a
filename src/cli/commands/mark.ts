import { Command, InvalidArgumentError } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { CliError } from '../cli-error.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface MarkOptions extends RecordOptions, JsonOption, WhoOption {
  readonly note?: string;
  readonly pack?: readonly string[];
}

export const markCommand = (): Command =>
  withWhoOption(withJsonOption(withPackOption(withRecordOption(new Command('mark'))), 'the mark'), 'marks')
    .summary('the desk’s own mark of a provision, kept apart from claims')
    .description(
      'Mark how far a provision is carried out, on the agreement’s scale. Earlier marks are kept; the latest counts.',
    )
    .argument('<agreement>', 'id of the agreement in the packs')
    .argument('<provision>', 'number of the provision in the packs')
    .argument('<value>', 'on the agreement’s scale, by default 0 (not begun) to 3 (fully)', value)
    .option('--note <words>', 'why')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery mark tripartite-statement-2020 8 2 --note "exchange of December 2023"
  $ chancery ledger                                the marks beside the claims`,
    )
    .action(async (id: string, provision: string, mark: number, options: MarkOptions) => {
      const { loadPacks } = await import('../../resources/load-packs.ts');
      const agreement = loadPacks(options.pack).agreements.get(id);
      if (!agreement) throw new CliError(`The packs have no agreement '${id}'; 'chancery ledger --json' prints ids.`);
      if (!agreement.provisions.some(({ number }) => number === provision))
        throw new CliError(
          `${agreement.name} has no provision '${provision}'; it has ${agreement.provisions.map(({ number }) => number).join(', ') || 'none'}.`,
        );
      const { least, most } = agreement.scale;
      if (mark < least || mark > most) throw new CliError(`Give a mark from ${least} to ${most}.`);
      const made = {
        agreement: id,
        provision,
        value: mark,
        by: whoDoesIt(options),
        at: new Date().toISOString(),
        note: options.note ?? null,
      };
      await useRecord(options, 'write', (record) => record.mark(made));
      await write(options.json ? jsonLine(made) : `${agreement.name}, ${provision}: ${mark} of ${most} (${made.by})\n`);
    });

const value = (words: string): number => {
  const number = Number(words);
  if (words.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('Give a number.');
  return number;
};
