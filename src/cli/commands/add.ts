import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { unreadLanguage } from '../../publish/unread-language.ts';
import type { AddReport } from '../../registry/add-documents.ts';
import { announced } from '../announced.ts';
import { counted } from '../counted.ts';
import { errorText } from '../error-text.ts';
import { noFileIn } from '../nothing-found.ts';
import { withPackOption } from '../pack-option.ts';
import { Progress } from '../progress.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';
import { threadCount, threadsFor } from '../threads-for.ts';
import { withTimeLimit } from '../time-limit-option.ts';

interface AddOptions extends RecordOptions, JsonOption {
  readonly reread?: boolean;
  readonly pack?: readonly string[];
  readonly threads?: number;
  readonly timeLimit: number;
}

export const addCommand = (): Command =>
  withTimeLimit(
    withJsonOption(
      withPackOption(withRecordOption(new Command('add'))),
      'one JSON object with what was done and what failed',
    ),
  )
    .summary('read files, folders, addresses and feeds into the record')
    .description(
      'Read documents into the record. Each is kept whole or not at all; stopping with Ctrl-C finishes the one in hand, ' +
        'and the same command goes on where it stopped. What the record holds is passed over. What is added is linked ' +
        'with what tells the same (see chancery links).',
    )
    .argument(
      '<input...>',
      'files, folders, http(s) addresses of pages, PDFs and feeds, JSON Lines of items; - for what is piped in',
    )
    .option('--reread', 'read known documents again when another version read them; decisions stay')
    .option(
      '--threads <n>',
      'so many documents are read at the same time, at most two for each processor or four (default: by the input and the machine)',
      threadCount,
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery add reports/
  $ chancery add bulletin.pdf https://example.org/feed.xml --record desk.sqlite
  $ chancery add reports/ --reread                 after an update of Chancery or its packs
  $ chancery add reports/ --json | jq .failed`,
    )
    .action(async (inputs: string[], options: AddOptions) => {
      const isNew = !existsSync(options.record);
      const report = await useRecord(options, 'make', async (record) => {
        const [{ gather }, { addDocuments }, { openReader }, { loadPacks }] = await Promise.all([
          import('../../registry/gather.ts'),
          import('../../registry/add-documents.ts'),
          import('../../registry/document-reader.ts'),
          import('../../resources/load-packs.ts'),
        ]);
        const reader = await openReader(options.threads ?? threadsFor(inputs), {
          packs: options.pack,
          secondsPerMegabyte: options.timeLimit,
        });
        const stop = new AbortController();
        const progress = new Progress(process.stderr);
        const onInterrupt = () => {
          stop.abort();
          progress.clear();
          tell('Stopping after the documents in hand. Ctrl-C again stops at once; what is finished is kept.');
        };
        process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
        try {
          const gathered = gather(inputs, { signal: stop.signal, standardInput: process.stdin });
          return await addDocuments(announced(gathered, progress), record, {
            reader,
            now: () => new Date().toISOString(),
            reread: options.reread ?? false,
            signal: stop.signal,
            onProgress: (last, done, failed) => progress.show(last.origin, done, failed),
            linking: {
              knowledge: loadPacks(options.pack),
              onProgress: (done, all) => progress.say(`linking ${done} of ${all}`),
            },
          });
        } finally {
          progress.clear();
          await reader.stop();
          process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
        }
      });
      const { removeUnusedRecord } = await import('../../record/sqlite/remove-unused-record.ts');
      // A mistyped path is no reason to leave an empty record behind.
      const kept = !(isNew && report.done.length === 0 && removeUnusedRecord(options.record));
      if (options.json) await write(jsonLine(asJson(report)));
      else if (kept || report.failed.length > 0) await printReport(report, options.record);
      if (report.done.length + report.failed.length === 0 && !report.interrupted) tell(noFileIn(inputs));
      if (!kept && !options.json) tell(`Nothing was added, so no record was made at ${options.record}.`);
      process.exitCode = report.interrupted ? 130 : report.failed.length > 0 ? 1 : 0;
    });

const asJson = ({ done, failed, linked, interrupted }: AddReport) => ({
  done,
  failed: failed.map(({ origin, error }) => ({
    origin,
    reason: 'reason' in error ? error.reason : null,
    message: error.message,
  })),
  linked,
  interrupted,
});

const printReport = async ({ done, failed, linked, interrupted }: AddReport, record: string): Promise<void> => {
  for (const { origin, error } of failed)
    tell(error.message.includes(origin) ? errorText(error) : `${origin}: ${errorText(error)}`);
  const count = (outcome: string) => done.filter((each) => each.outcome === outcome).length;
  const findings = done.reduce((sum, each) => sum + each.findings, 0);
  const parts = [
    `${count('added')} added`,
    count('replaced') > 0 && `${count('replaced')} read again`,
    count('known') > 0 && `${count('known')} known already`,
    `${failed.length} failed`,
    counted(findings, 'finding'),
  ];
  await write(`${record}: ${parts.filter((part) => part).join(', ')}.\n`);
  const outdated = done.filter((each) => each.outdated).length;
  if (outdated > 0) await write(`${outdated} were read by another version; --reread reads them again.\n`);
  const others = done.flatMap(({ language }) => unreadLanguage(language) ?? []);
  if (others.length > 0)
    await write(
      `${counted(others.length, 'document')} in ${[...new Set(others)].join(', ')}: kept, and found by a search; findings are read out of English alone.\n`,
    );
  if (linked && linked.links > 0) await write(`${counted(linked.links, 'link')}; see chancery links.\n`);
  if (interrupted) await write('Stopped before the end. The same command goes on from here.\n');
};
