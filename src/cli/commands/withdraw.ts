import { Command, InvalidArgumentError } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { saidWords } from '../../record/desk/said-words.ts';
import { WithdrawalReason } from '../../record/desk/withdrawals.ts';
import { usageError } from '../cli-error.ts';
import { counted } from '../counted.ts';
import { oneDocument } from '../one-document.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, write } from '../terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface WithdrawOptions extends RecordOptions, JsonOption, WhoOption {
  readonly reason?: string;
  readonly takeBack?: boolean;
  readonly pack?: readonly string[];
}

export const withdrawCommand = (): Command =>
  withWhoOption(
    withJsonOption(withPackOption(withRecordOption(new Command('withdraw'))), 'the withdrawal'),
    'withdraws it',
  )
    .summary('take a document out of the record, or back in')
    .description(
      'Take a document out of the record that should not count: one added by mistake, or that its publisher took back. ' +
        'What was read out of it is in no list, view, search, link or export any more, and adding the file again leaves ' +
        'it so. Its original, its text and all decisions stay: what was published from it can still be followed, and ' +
        '--take-back reads it again as it was.',
    )
    .argument(
      '<document>',
      'its id or the first six or more characters of it, or words that only its publisher, title or origin has',
    )
    .option('--reason <words>', 'why: whoever looks for it later reads this', reason)
    .option('--take-back', 'let it count again, and read it again')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery withdraw 1f0c2d --reason "a draft, added by mistake"
  $ chancery documents --withdrawn
  $ chancery withdraw 1f0c2d --take-back`,
    )
    .action(async (wanted: string, options: WithdrawOptions) => {
      if (options.takeBack) {
        if (options.reason !== undefined) throw usageError('Give --reason or --take-back, not both.');
        return takeBack(wanted, options);
      }
      const why = options.reason;
      if (why === undefined)
        throw usageError('Say why it is withdrawn with --reason, or let it count again with --take-back.');
      const { document, withdrawal } = await useRecord(options, 'write', async (record) => {
        const one = await oneDocument(record, wanted);
        const at = new Date().toISOString();
        return {
          document: one,
          withdrawal: await record.desk.withdrawals.withdraw(one.id, why, whoDoesIt(options), at),
        };
      });
      if (options.json) return write(jsonLine({ document: document.id, ...withdrawal }));
      await write(
        `${shown(document.title ?? document.origin)}: withdrawn with ${counted(document.findings, 'finding')}. Let it count again with: chancery withdraw ${document.id.slice(0, 8)} --take-back\n`,
      );
    });

const takeBack = async (wanted: string, options: WithdrawOptions): Promise<void> => {
  const [{ takeBackWithdrawal }, { openReader }, { loadPacks }] = await Promise.all([
    import('../../registry/take-back-withdrawal.ts'),
    import('../../registry/document-reader.ts'),
    import('../../resources/load-packs.ts'),
  ]);
  const { document, withdrawal, report } = await useRecord(options, 'write', async (record) => {
    const one = await oneDocument(record, wanted, { withdrawn: true });
    const reader = await openReader(0, { packs: options.pack });
    const linking = { knowledge: loadPacks(options.pack) };
    const now = () => new Date().toISOString();
    return {
      document: one,
      ...(await takeBackWithdrawal(record, one.id, whoDoesIt(options), { reader, now, linking })),
    };
  });
  const [failed] = report.failed;
  if (failed) throw failed.error;
  if (options.json) return write(jsonLine({ document: document.id, ...withdrawal }));
  const findings = report.done.reduce((sum, each) => sum + each.findings, 0);
  await write(`${shown(document.title ?? document.origin)}: counts again, with ${counted(findings, 'finding')}.\n`);
};

const reason = (value: string): string => {
  const read = WithdrawalReason.safeParse(value);
  if (!read.success)
    throw new InvalidArgumentError(saidWords(value) === '' ? 'Say why, in words.' : 'Give up to 500 characters.');
  return read.data;
};
