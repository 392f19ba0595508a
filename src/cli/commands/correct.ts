import { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { correctionValues } from '../correction-values.ts';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';
import { withPackOption } from '../pack-option.ts';
import { useRecord } from '../record-options.ts';

export const correctCommand = (): Command =>
  withPackOption(withDecisionOptions(new Command('correct')))
    .summary('give fields of a finding their right values')
    .description(
      'Give fields of a finding their right values; this accepts it too. What was read stays in the record beside them.',
    )
    .argument('<id>', 'id of the finding or its first characters')
    .argument('<field=value...>', 'a name, several with ; between, a number, a date, or null for none')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery correct 3101ff9b date=2024-10-24
  $ chancery correct 3101ff9b 'actor=Ilham Aliyev; Nikol Pashinyan' recipient=null
  $ chancery correct 8c0de2a1 value=13 bound='>=' --reason "see page 4"`,
    )
    .action(async (id: string, given: string[], options: DecisionOptions & { readonly pack?: readonly string[] }) => {
      const finding = await useRecord(options, 'read', (record) => record.finding(id));
      if (!finding) throw new CliError(`There is no finding ${id} in ${options.record}.`);
      const { loadPacks } = await import('../../resources/load-packs.ts');
      const changes = correctionValues(finding.finding, given, loadPacks(options.pack));
      await decide([id], { action: 'correct', changes }, options);
    });
