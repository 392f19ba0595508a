import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { unreadLanguage } from '../../publish/unread-language.ts';
import type { AddReport } from '../../registry/add-documents.ts';
import type { DocumentReader } from '../../registry/document-reader.ts';
import type { PassedOver } from '../../registry/passed-over.ts';
import { announced } from '../announced.ts';
import { counted } from '../counted.ts';
import { errorText } from '../error-text.ts';
import { inputArgument, typedInputHint } from '../input-argument.ts';
import { noFileIn } from '../nothing-found.ts';
import { withPackOption } from '../pack-option.ts';
import { passedOverText } from '../passed-over-text.ts';
import { Progress } from '../progress.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, tell, write } from '../terminal.ts';
import { threadCount, threadsFor } from '../threads-for.ts';
import { withTimeLimit } from '../time-limit-option.ts';
import { stoppedCode, whileStoppable } from '../while-stoppable.ts';

interface AddOptions extends RecordOptions, JsonOption {
  readonly reread?: boolean;
  readonly pack?: readonly string[];
  readonly threads?: number;
  readonly timeLimit: number;
}

interface Passed {
  readonly origin: string;
  readonly why: PassedOver;
}

export const addCommand = (): Command =>
  withTimeLimit(
    withJsonOption(
      withPackOption(withRecordOption(new Command('add'))),
      'one JSON object with what was done, what failed and what was passed over',
    ),
  )
    .summary('read files, folders, addresses and feeds into the record')
    .description(
      'Read documents into the record. Each is kept whole or not at all; stopping with Ctrl-C finishes the one in hand, ' +
        'and the same command goes on where it stopped; what is piped in is not waited for. What the record holds is passed over. What is added is linked ' +
        'with what tells the same (see chancery links). What lies in a folder or an archive and is no document is named and ' +
        'left out; a file that is named itself is read whatever it is called.',
    )
    .argument(
      '<input...>',
      'files, folders, http(s) addresses of pages, PDFs and feeds, mails and mailboxes, ZIP archives, JSON Lines or a table (CSV) of items; - for what is piped in',
      inputArgument,
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
      const hint = typedInputHint(inputs);
      if (hint) tell(hint);
      const isNew = !existsSync(options.record);
      // What is no record is said at once, not after models were loaded.
      if (!isNew && statSync(options.record).size > 0) await useRecord(options, 'write', async () => {});
      const progress = new Progress(process.stderr);
      // Before the record: while models are loaded nothing is in hand, and Ctrl-C leaves nothing behind.
      const reader = await openedReader(inputs, options);
      const passed: Passed[] = [];
      const { report, stopped } = await whileStoppable(
        async (stop) => ({
          report: await added(inputs, options, reader, stop, progress, (origin, why) => passed.push({ origin, why })),
          stopped: stoppedCode(stop),
        }),
        () => {
          progress.clear();
          tell('Stopping after the documents in hand. Ctrl-C again stops at once; what is finished is kept.');
        },
      );
      const { removeUnusedRecord } = await import('../../record/sqlite/remove-unused-record.ts');
      // A mistyped path is no reason to leave an empty record behind.
      const kept = !(isNew && report.done.length === 0 && removeUnusedRecord(options.record));
      if (options.json) await write(jsonLine({ ...asJson(report), passedOver: passed }));
      else if (kept || report.failed.length > 0) await printReport(report, options.record);
      if (passed.length > 0 && !options.json) tell(passedOverText(passed));
      if (report.done.length + report.failed.length + passed.length === 0 && !report.interrupted)
        tell(noFileIn(inputs));
      if (!kept && !options.json) tell(`Nothing was added, so no record was made at ${options.record}.`);
      process.exitCode = stopped ?? (report.failed.length > 0 ? 1 : 0);
    });

const openedReader = async (inputs: readonly string[], { threads, pack, timeLimit }: AddOptions) => {
  const { openReader } = await import('../../registry/document-reader.ts');
  return openReader(threads ?? threadsFor(inputs), { packs: pack, secondsPerMegabyte: timeLimit });
};

/** Reads all that the inputs lead to into the record and links it, until it is asked to stop. */
const added = (
  inputs: readonly string[],
  options: AddOptions,
  reader: DocumentReader,
  stop: AbortSignal,
  progress: Progress,
  onPassedOver: (origin: string, why: PassedOver) => void,
): Promise<AddReport> =>
  useRecord(options, 'make', async (record) => {
    const [{ gather }, { addDocuments }, { loadPacks }] = await Promise.all([
      import('../../registry/gather.ts'),
      import('../../registry/add-documents.ts'),
      import('../../resources/load-packs.ts'),
    ]);
    // What failed does not wait for the end of what is piped in.
    const failed = new AbortController();
    const signal = AbortSignal.any([stop, failed.signal]);
    try {
      const gathered = gather(inputs, { signal, standardInput: process.stdin, onPassedOver });
      return await addDocuments(announced(gathered, progress), record, {
        reader,
        now: () => new Date().toISOString(),
        reread: options.reread ?? false,
        signal,
        onProgress: (last, done, notDone) => progress.show(last.origin, done, notDone),
        linking: {
          knowledge: loadPacks(options.pack),
          onProgress: (done, all) => progress.say(`linking ${done} of ${all}`),
        },
      });
    } finally {
      failed.abort();
      progress.clear();
    }
  }).finally(() => reader.stop());

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
  const withdrawn = done.filter((each) => each.withdrawn !== null);
  for (const { origin, document, withdrawn: why } of withdrawn.slice(0, 5))
    await write(
      `${shown(origin)} stays withdrawn: ${shown(why!)}. Let it count again with: chancery withdraw ${document.slice(0, 8)} --take-back\n`,
    );
  if (withdrawn.length > 5) await write(`${withdrawn.length - 5} more stay withdrawn.\n`);
  const others = done.flatMap(({ language }) => unreadLanguage(language) ?? []);
  if (others.length > 0)
    await write(
      `${counted(others.length, 'document')} in ${[...new Set(others)].join(', ')}: kept, and found by a search; findings are read out of English alone.\n`,
    );
  if (linked && linked.links > 0) await write(`${counted(linked.links, 'link')}; see chancery links.\n`);
  if (interrupted) await write('Stopped before the end. The same command goes on from here.\n');
};
