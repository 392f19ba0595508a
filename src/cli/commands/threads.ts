import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import { RecordError } from '../../record/record-error.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { JUDGEMENTS, type Judgement, type THREAD_ACTIONS, type ThreadJudgement } from '../../record/thread-decision.ts';
import { usageError } from '../cli-error.ts';
import { shortId } from '../finding-text.ts';
import { printTable } from '../list-findings.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { nearest } from '../nearest.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown, tell, write } from '../terminal.ts';
import { threadDigestText } from '../thread-text.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface ThreadOptions extends RecordOptions, JsonOption, NamesOption {
  readonly pack?: readonly string[];
  readonly month?: string;
}

interface DecideOptions extends ThreadOptions, WhoOption {
  readonly reason?: string;
}

export const threadsCommand = (): Command =>
  withNamesOption(
    withJsonOption(
      withPackOption(withRecordOption(new Command('threads'))),
      'one thread a line, or the month as one JSON object',
    ),
  )
    .summary('what the desk follows: entries of threads, and what a month brought')
    .description(
      'The threads of the packs with the number of their entries; with a thread its month: new events and statements, ' +
        'what changed in the ledger, in series and in claims since the months before, each with its findings.',
    )
    .argument('[thread]', 'id of a thread of the packs')
    .option('--month <month>', 'the month, 2024-10 (default: the latest that has an entry)', month)
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery threads
  $ chancery threads peace-treaty --month 2024-10
  $ chancery threads add peace-treaty 3101ff9b --reason "said of the draft treaty"
  $ chancery threads judge peace-treaty improved --month 2024-10 --reason "two articles agreed"`,
    )
    .action(async (thread: string | undefined, options: ThreadOptions) => {
      const knowledge = await knowledgeOf(options);
      if (thread === undefined) return listThreads(knowledge, options);
      const { title } = threadOf(thread, knowledge);
      const [{ recordedDigest }, { digestThroughLens }] = await Promise.all([
        import('../../publish/views/recorded-digest.ts'),
        import('../../link/names/through-lens.ts'),
      ]);
      const digest = await useRecord(options, 'read', async (record) => {
        const lens = await lensOf(options, record, options.pack);
        const found = await recordedDigest(record, thread, options.month ?? null, knowledge);
        return found && lens ? digestThroughLens(found, lens) : found;
      });
      if (digest) await write(options.json ? jsonLine(digest) : threadDigestText(digest, title));
      else tell('The thread has no entry that belongs to a month.');
    })
    .addCommand(
      pickCommand('add', 'Pick findings for a thread by hand. They stay in it when documents are read again.'),
    )
    .addCommand(pickCommand('remove', 'Take findings out of a thread that do not belong to it.'))
    .addCommand(pickCommand('undo', 'Take back the last decision on findings in a thread.'))
    .addCommand(judgeCommand());

interface ThreadRow {
  readonly thread: string;
  readonly title: string;
  readonly findings: number;
  readonly events: number;
  readonly statements: number;
  readonly picked: number;
  readonly latest: string | null;
  readonly judgement: ThreadJudgement | null;
}

const listThreads = async (knowledge: Knowledge, options: ThreadOptions): Promise<void> => {
  const [{ threadMembers }, { latestMonth }] = await Promise.all([
    import('../../publish/views/thread-members.ts'),
    import('../../publish/views/recorded-digest.ts'),
  ]);
  const rows = await useRecord(options, 'read', async (record) => {
    const members = await threadMembers(record, knowledge);
    const ids = new Set([...members.values()].flat().map(({ finding }) => finding));
    const findings = await Array.fromAsync(record.findings({ ids: [...ids] }));
    const byId = new Map(findings.map((recorded) => [recorded.finding.id, recorded]));
    const judgements = await record.threads.judgements();
    const documents = await documentHeadsOf(
      record,
      findings.map(({ finding }) => finding),
    );
    return [...knowledge.threads.values()].map(({ id, title }): ThreadRow => {
      const own = members.get(id) ?? [];
      const recorded = own.map(({ finding }) => byId.get(finding)!);
      return {
        thread: id,
        title,
        findings: own.length,
        events: recorded.filter(({ finding }) => finding.kind === 'event').length,
        statements: recorded.filter(({ finding }) => finding.kind === 'statement').length,
        picked: own.filter(({ pickedBy }) => pickedBy !== null).length,
        latest: latestMonth(recorded, documents),
        judgement: judgements.findLast(({ thread }) => thread === id) ?? null,
      };
    });
  });
  if (options.json) await write(rows.map(jsonLine).join(''));
  else await printTable(rows, COLUMNS);
};

const COLUMNS: readonly Column<ThreadRow>[] = [
  { title: 'findings', value: ({ findings }) => String(findings), align: 'right' },
  { title: 'events', value: ({ events }) => String(events), align: 'right', spare: true },
  { title: 'statements', value: ({ statements }) => String(statements), align: 'right', spare: true },
  { title: 'picked', value: ({ picked }) => String(picked), align: 'right', spare: true },
  { title: 'latest', value: ({ latest }) => latest ?? '—' },
  { title: 'thread', value: ({ thread }) => thread, whole: true, color: colors.dim },
  { title: 'title', value: ({ title }) => shown(title) },
  { title: 'judged', value: ({ judgement }) => (judgement ? `${judgement.judgement} in ${judgement.month}` : '') },
];

const pickCommand = (action: (typeof THREAD_ACTIONS)[number], description: string): Command =>
  withWho(new Command(action), 'one decision a line')
    .description(description)
    .argument('<thread>', 'id of a thread of the packs')
    .argument('<finding...>', 'ids of findings or their first characters')
    .addHelpText('after', `\nExamples:\n  $ chancery threads ${action} peace-treaty 3101ff9b 8c0de2a1`)
    .action(async (thread: string, findings: string[], options: DecideOptions) => {
      threadOf(thread, await knowledgeOf(options));
      await useRecord(options, 'write', async (record) => {
        for (const finding of findings) await pick(record, { thread, finding, action }, options);
      });
    });

/** Records one decision; one that cannot be decided is reported and the rest goes on. */
const pick = async (
  record: RecordStore,
  what: { readonly thread: string; readonly finding: string; readonly action: (typeof THREAD_ACTIONS)[number] },
  options: DecideOptions,
): Promise<void> => {
  try {
    const recorded = await record.threads.decide({ ...what, undoes: null, ...signature(options) });
    const done = {
      add: `added ${shortId(recorded.finding)} to`,
      remove: `removed ${shortId(recorded.finding)} from`,
      undo: `took back decision ${recorded.undoes} on ${shortId(recorded.finding)} in`,
    }[what.action];
    await write(
      options.json ? jsonLine(recorded) : `${recorded.number}  ${shown(recorded.who)} ${done} ${what.thread}\n`,
    );
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tell(error.message);
    process.exitCode = 1;
  }
};

const judgeCommand = (): Command =>
  withWho(new Command('judge'), 'the judgement')
    .description(
      'The desk’s own judgement of a thread in a month, kept apart from what anybody says. Earlier ones are kept; the ' +
        'latest counts.',
    )
    .argument('<thread>', 'id of a thread of the packs')
    .addArgument(new Argument('<judgement>', 'against the month before').choices(JUDGEMENTS))
    .addOption(new Option('--month <month>', 'the month, 2024-10').argParser(month).makeOptionMandatory())
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery threads judge peace-treaty improved --month 2024-10 --reason "two articles agreed"',
    )
    .action(async (thread: string, judgement: Judgement, options: DecideOptions & { readonly month: string }) => {
      threadOf(thread, await knowledgeOf(options));
      const judged = { thread, month: options.month, judgement, ...signature(options) };
      await useRecord(options, 'write', (record) => record.threads.judge(judged));
      await write(
        options.json ? jsonLine(judged) : `${thread}, ${options.month}: ${judgement} (${shown(judged.who)})\n`,
      );
    });

const signature = ({ reason, ...options }: DecideOptions) => ({
  who: whoDoesIt(options),
  at: new Date().toISOString(),
  reason: reason ?? null,
});

const withWho = (command: Command, json: string): Command =>
  withWhoOption(withJsonOption(withPackOption(withRecordOption(command)), json), 'decides').option(
    '--reason <words>',
    'why',
  );

const knowledgeOf = async ({ pack }: ThreadOptions) => (await import('../../resources/load-packs.ts')).loadPacks(pack);

const threadOf = (id: string, { threads }: Pick<Knowledge, 'threads'>) => {
  const thread = threads.get(id);
  if (thread) return thread;
  const [command] = nearest(id, ['add', 'remove', 'undo', 'judge']);
  throw usageError(
    `The packs have no thread '${id}'. ${command ? `Did you mean 'chancery threads ${command}'? ` : ''}They have ${[...threads.keys()].join(', ')}.`,
  );
};

function month(value: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) throw new InvalidArgumentError('Give a month as 2024-10.');
  return value;
}
