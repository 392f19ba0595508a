import { Command } from 'commander';
import { balanceText } from '../balance-text.ts';
import { usageError } from '../cli-error.ts';
import { daysOf, type FilterOptions, withDates } from '../filter-options.ts';
import { oneActor } from '../one-name.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';

interface BalanceOptions extends RecordOptions, JsonOption, Pick<FilterOptions, 'from' | 'to' | 'on' | 'source'> {
  readonly csv?: boolean;
  readonly pack?: readonly string[];
}

export const balanceCommand = (): Command =>
  withJsonOption(withPackOption(withRecordOption(withDates(new Command('balance')))), 'one month a line')
    .summary('what two actors do to each other, month by month')
    .description(
      'The events between two actors, month by month, scored from −10 (conflict) to 10 (cooperation) on PLOVER’s scale. ' +
        'What belongs to an actor acts for it. An event counts once however often it is told; what is alleged stands ' +
        'apart, plans and denials do not count. A month in which a source begins is marked: more reading is no more conflict.',
    )
    .argument('<first>', 'an actor: a name in any spelling, or an id')
    .argument('<second>', 'another')
    .option('--source <words>', 'from documents whose publisher, title or origin holds these words, or by document id')
    .option('--csv', 'print comma-separated values')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery balance Armenia Azerbaijan --on 2024
  $ chancery balance armenia azerbaijan --source "Sample Wire" --csv > balance.csv
  $ chancery balance "Ilham Aliyev" "Nikol Pashinyan" --json`,
    )
    .action(async (one: string, other: string, options: BalanceOptions) => {
      const [{ recordedBalance, balanceRow, BALANCE_COLUMNS }, { loadPacks }, { withRecordNames }] = await Promise.all([
        import('../../publish/views/recorded-balance.ts'),
        import('../../resources/load-packs.ts'),
        import('../../link/names/with-record-names.ts'),
      ]);
      const { first, second, balance } = await useRecord(options, 'read', async (record) => {
        const knowledge = withRecordNames(loadPacks(options.pack), await record.names.resolver());
        const [first, second] = [oneActor(one, knowledge), oneActor(other, knowledge)];
        if (first.id === second.id) throw usageError(`'${one}' and '${other}' are one actor. Name two.`);
        const filter = { ...daysOf(options), source: options.source };
        return { first, second, balance: await recordedBalance(record, [first.id, second.id], filter, knowledge) };
      });
      const { months, undated, planned, denied } = balance;
      if (options.csv) {
        const { csv, csvHead } = await import('../../publish/csv.ts');
        await write(csvHead(BALANCE_COLUMNS) + csv(months.map(balanceRow), BALANCE_COLUMNS));
      } else if (options.json) {
        const { jsonLine } = await import('../../publish/json-lines.ts');
        for (const month of months) await write(jsonLine(month));
      } else {
        if (months.length > 0) await write(balanceText(months, [first.name, second.name]));
        else tell(`Nothing found between ${first.name} and ${second.name}.`);
        const left = [
          [undated, 'whose month nothing tells'],
          [planned, 'planned'],
          [denied, 'denied'],
        ].flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`]));
        if (left.length > 0) tell(`Not counted: ${left.join(', ')}.`);
      }
    });
