import { Command, Option } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { LINK_RELATIONS, type LinkRelation, type NewLinkDecision } from '../../record/link-decision.ts';
import type { StoredLink } from '../../record/link-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { type DecisionOptions, withDecisionOptions } from '../decide.ts';
import { positive } from '../filter-options.ts';
import { type LinkState, linkDecisionText, linkText } from '../link-text.ts';
import { withPackOption } from '../pack-option.ts';
import { Progress } from '../progress.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';
import { stoppedCode, whileStoppable } from '../while-stoppable.ts';
import { whoDoesIt } from '../who-option.ts';

interface LinksOptions extends RecordOptions, JsonOption {
  readonly kind?: StoredLink['kind'];
  readonly limit: number;
  readonly rebuild?: boolean;
  readonly pack?: readonly string[];
}

const DEFAULT_LIMIT = 100;

export const linksCommand = (): Command =>
  withJsonOption(withPackOption(withRecordOption(new Command('links'))), 'one link a line')
    .summary('what tells the same across documents, why, and what was decided of it')
    .description(
      'Links between findings that tell one event, hold or deny one claim, or belong to one series, the strongest first, ' +
        'with the reasons for which they were linked. Documents that are not linked yet are linked first. A link is a ' +
        'suggestion until somebody decides; decisions stay when documents are read or linked again.',
    )
    .helpCommand(false)
    // `links reject … --record FILE`: what stands behind an inner command is that command’s own.
    .enablePositionalOptions()
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['same-event', 'claim', 'series']))
    .option('--limit <n>', 'at most so many', positive, DEFAULT_LIMIT)
    .option('--rebuild', 'forget all links and link every document again; decisions stay')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery links
  $ chancery links --kind claim --limit 20
  $ chancery links --rebuild                     after an update of Chancery or its packs
  $ chancery links reject 3101ff9b 8c0de2a1 --reason "two meetings on one day"
  $ chancery links undo 3101ff9b 8c0de2a1`,
    )
    .action(async (options: LinksOptions) => {
      const wasStopped = await completeLinks(options);
      if (!wasStopped) await useRecord(options, 'read', (record) => listLinks(record, options));
    })
    .addCommand(
      decisionCommand('accept', 'decide that two findings or passages belong together').addHelpText(
        'after',
        '\nExamples:\n  $ chancery links accept 3101ff9b 8c0de2a1',
      ),
    )
    .addCommand(
      decisionCommand('reject', 'decide that two findings or passages do not belong together').addHelpText(
        'after',
        '\nExamples:\n  $ chancery links reject 3101ff9b 8c0de2a1\n  $ chancery links reject 9f2b31c0#4 77aa01fe#12      two passages',
      ),
    )
    .addCommand(
      decisionCommand('join', 'link two findings by hand')
        .addOption(
          new Option('--relation <relation>', 'of claims: what the second does to the first').choices(LINK_RELATIONS),
        )
        .addHelpText(
          'after',
          '\nExamples:\n  $ chancery links join 3101ff9b 8c0de2a1\n  $ chancery links join 3101ff9b 8c0de2a1 --relation denies',
        ),
    )
    .addCommand(
      decisionCommand('undo', 'take the last decision on a link back')
        .option('--decision <number>', 'the decision with this number instead', positive)
        .addHelpText('after', '\nExamples:\n  $ chancery links undo 3101ff9b 8c0de2a1'),
    )
    .addCommand(logCommand());

/**
 * Links what waits. A record in which nothing waits is not opened for writing.
 * @returns true when it was stopped before the end
 */
const completeLinks = async (options: LinksOptions): Promise<boolean> => {
  const waiting = options.rebuild ? true : await useRecord(options, 'read', (record) => record.links.waiting());
  if (!waiting) return false;
  const [{ linkWaiting }, { keepThreadMatches }, { loadPacks }] = await Promise.all([
    import('../../link/incremental/link-waiting.ts'),
    import('../../link/threads/thread-matching.ts'),
    import('../../resources/load-packs.ts'),
  ]);
  const progress = new Progress(process.stderr);
  const link = async (stop: AbortSignal) => {
    const report = await useRecord(options, 'write', async (record) => {
      if (options.rebuild) await record.links.reset();
      const knowledge = loadPacks(options.pack);
      const linked = await linkWaiting(record.links, {
        knowledge,
        now: () => new Date().toISOString(),
        signal: stop,
        onProgress: (done, all) => progress.say(`linking ${done} of ${all}`),
      });
      await keepThreadMatches(record, knowledge.threads, stop);
      return linked;
    });
    return { report, stopped: stoppedCode(stop) };
  };
  const { report, stopped } = await whileStoppable(link).finally(() => progress.clear());
  for (const { document, error } of report.failed) tell(`links of document ${document}: ${error.message}`);
  if (report.waiting > 0) tell(`${report.waiting} documents are not linked yet; the same command goes on from here.`);
  process.exitCode = stopped ?? (report.failed.length > 0 ? 1 : 0);
  return stopped !== null;
};

const listLinks = async (record: RecordStore, { kind, limit, json, pack }: LinksOptions): Promise<void> => {
  const links = await record.links.list(kind, limit);
  const decided = new Map<string, LinkState>();
  for (const each of ['same-event', 'claim', 'series'] as const)
    for (const { first, second, action } of await record.links.decided(each))
      decided.set(`${first} ${second}`, action === 'reject' ? 'rejected' : 'accepted');
  const ids = [...new Set(links.flatMap(({ first, second }) => [first, second]))];
  const states = ['open', 'accepted', 'rejected', 'merged'] as const;
  const found = await Array.fromAsync(record.findings({ ids, states }));
  const findings = new Map(found.map(({ finding }) => [finding.id, finding]));
  if (links.length === 0) {
    if (!json) tell('Nothing is linked.');
    return;
  }
  const [{ reasonsAsTold }, { loadPacks }] = await Promise.all([
    import('../../publish/views/reasons-as-told.ts'),
    import('../../resources/load-packs.ts'),
  ]);
  const told = await reasonsAsTold(record, findings.values(), loadPacks(pack));
  for (const each of links) {
    const ends = [each.first, each.second].flatMap((id) => findings.get(id) ?? []);
    const link = { ...each, reasons: told(each.reasons, ends) };
    const state = decided.get([link.first, link.second].sort().join(' ')) ?? null;
    await write(json ? jsonLine({ ...link, state }) : linkText(link, state, findings));
  }
};

interface PairOptions extends DecisionOptions {
  readonly relation?: LinkRelation;
  readonly decision?: number;
}

const decisionCommand = (action: NewLinkDecision['action'], summary: string): Command =>
  withDecisionOptions(new Command(action))
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .argument('<first>', 'id of a finding or its first characters; of a passage its document and block: 9f2b31c0#4')
    .argument('<second>', 'the other one')
    .action((first: string, second: string, options: PairOptions) =>
      useRecord(options, 'write', async (record) => {
        const recorded = await record.links.decide({
          action,
          first,
          second,
          relation: options.relation ?? null,
          undoes: options.decision ?? null,
          who: whoDoesIt(options),
          at: new Date().toISOString(),
          reason: options.reason ?? null,
        });
        await write(options.json ? jsonLine(recorded) : `${linkDecisionText(recorded)}\n`);
      }),
    );

const logCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('decisions')), 'one decision a line')
    .summary('who decided what of links, when and why')
    .description('The log of decisions on links in their order. It is only ever added to.')
    .addHelpText('after', '\nExamples:\n  $ chancery links decisions')
    .action((options: RecordOptions & JsonOption) =>
      useRecord(options, 'read', async (record) => {
        const decisions = await record.links.decisions();
        if (decisions.length === 0 && !options.json) tell('Nothing has been decided.');
        for (const each of decisions) await write(options.json ? jsonLine(each) : `${linkDecisionText(each)}\n`);
      }),
    );
