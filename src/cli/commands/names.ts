import { Argument, Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import type { NameDecision } from '../../record/name-decision.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { CliError, usageError } from '../cli-error.ts';
import { positive } from '../filter-options.ts';
import { nameDecisionText, nameSuggestionText } from '../names-text.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from '../who-option.ts';

interface NamesOptions extends RecordOptions, JsonOption {
  readonly places?: boolean;
  readonly pack?: readonly string[];
}

interface SuggestOptions extends NamesOptions {
  readonly limit?: number;
}

interface DecideOptions extends NamesOptions, WhoOption {
  readonly reason?: string;
  readonly document?: string;
}

export const namesCommand = (): Command =>
  withJsonOption(withPackOption(withRecordOption(withPlaces(new Command('names')))), 'one suggestion a line')
    .summary('names that may mean one actor or place; merge them, take them apart')
    .description(
      'Names in the record that may mean one actor or place, the surest first, with what speaks for it. Nothing is ' +
        'merged until somebody decides; a merge changes no document and can be taken back.',
    )
    .option('--limit <n>', 'at most so many', positive)
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery names --limit 20
  $ chancery names --places
  $ chancery names merge 'J. Demiryan' 'Jeyhun Demiryan'
  $ chancery names list`,
    )
    .action(async (options: SuggestOptions) => {
      const { nameSuggestions } = await import('../../publish/views/name-suggestions.ts');
      const knowledge = await knowledgeOf(options);
      const all = await useRecord(options, 'read', (record) => nameSuggestions(record, kindOf(options), knowledge));
      const suggestions = all.slice(0, options.limit);
      if (suggestions.length === 0 && !options.json) tell('No name looks like another one’s.');
      for (const suggestion of suggestions)
        await write(options.json ? jsonLine(suggestion) : nameSuggestionText(suggestion));
    })
    .addCommand(mergeNamesCommand())
    .addCommand(apartCommand())
    .addCommand(unmergeCommand())
    .addCommand(listCommand());

const mergeNamesCommand = (): Command =>
  withNameDecisionOptions(new Command('merge'))
    .description(
      'Decide that a name or id means another actor or place: an id, a name that the packs know of one alone, or else ' +
        'the name of an actor or place that the record knows from now on.',
    )
    .argument('<name>', 'a name of the record that no pack knows, or an id')
    .argument('<into>', 'an id or a name')
    .option('--document <id>', 'only where this document has the name: id or its first characters')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery names merge 'J. Demiryan' 'Jeyhun Demiryan'
  $ chancery names merge Demiryan record:jeyhun-demiryan --document 3101ff9b
  $ chancery names merge 'Nerkin Tal' lower-tal --places --reason "both names on the map of 1988"`,
    )
    .action((name: string, into: string, options: DecideOptions) => decideOnNames('merge', name, into, options));

const apartCommand = (): Command =>
  withNameDecisionOptions(new Command('apart'))
    .description('Decide that two names do not mean one actor or place, so that it is not suggested again.')
    .argument('<name>', 'a name of the record that no pack knows, or an id')
    .argument('<other>', 'an id or a name')
    .addHelpText('after', "\nExamples:\n  $ chancery names apart 'A. Demiryan' 'Anna Demiryan'")
    .action((name: string, other: string, options: DecideOptions) => decideOnNames('apart', name, other, options));

const unmergeCommand = (): Command =>
  withNameDecisionOptions(new Command('unmerge'), { places: false })
    .description('Take a decision about names back, by its number in `chancery names list`. Nothing is lost by it.')
    .addArgument(new Argument('<number>', 'number of the decision').argParser(positive))
    .addHelpText('after', '\nExamples:\n  $ chancery names unmerge 3')
    .action((number: number, options: DecideOptions) =>
      useRecord(options, 'write', (record) =>
        append(record, { ...NOTHING, kind: 'actor', action: 'undo', undoes: number }, options),
      ),
    );

const listCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('list')), 'one decision a line')
    .description('All decisions about names, in their order.')
    .addHelpText('after', '\nExamples:\n  $ chancery names list\n  $ chancery names list --json')
    .action(async (options: RecordOptions & JsonOption) => {
      const decisions = await useRecord(options, 'read', (record) => record.names.decisions());
      for (const decision of decisions)
        await write(options.json ? jsonLine(decision) : `${nameDecisionText(decision)}\n`);
      if (!options.json && decisions.length === 0) tell('Nothing was decided about names yet.');
    });

const NOTHING = { name: null, id: null, document: null, into: null, intoName: null, undoes: null } as const;

const decideOnNames = async (
  action: 'merge' | 'apart',
  name: string,
  other: string,
  options: DecideOptions,
): Promise<void> => {
  const { mergeOfNames, UnknownName } = await import('../../link/names/merge-of-names.ts');
  const kind = kindOf(options);
  const knowledge = await knowledgeOf(options);
  await useRecord(options, 'write', async (record) => {
    const document = options.document === undefined ? null : await documentOf(record, options.document);
    const [uses, entries] = await Promise.all([record.names.uses(kind), record.names.entries(kind)]);
    try {
      const names = mergeOfNames(name, other, { kind, uses, entries, knowledge });
      await append(record, { ...NOTHING, ...names, document, kind, action }, options);
    } catch (error) {
      throw error instanceof UnknownName ? new CliError(error.message) : error;
    }
  });
};

const append = async (
  record: RecordStore,
  decision: Omit<NameDecision, 'who' | 'at' | 'reason'>,
  options: DecideOptions,
): Promise<void> => {
  const recorded = await record.names.decide({
    ...decision,
    who: whoDoesIt(options),
    at: new Date().toISOString(),
    reason: options.reason ?? null,
  });
  await write(options.json ? jsonLine(recorded) : `${nameDecisionText(recorded)}\n`);
};

const documentOf = async (record: RecordStore, start: string): Promise<string> => {
  const found = (await record.documents()).filter(({ id }) => id.startsWith(start));
  if (found.length !== 1)
    throw usageError(
      `${found.length === 0 ? 'No document' : 'More than one document'} of the record has the id ${start}.`,
    );
  return found[0]!.id;
};

const kindOf = ({ places }: NamesOptions) => (places ? 'place' : 'actor');

const knowledgeOf = async ({ pack }: NamesOptions) => (await import('../../resources/load-packs.ts')).loadPacks(pack);

const withPlaces = (command: Command): Command => command.option('--places', 'names of places instead of actors');

const withNameDecisionOptions = (command: Command, { places } = { places: true }): Command => {
  withWhoOption(
    withJsonOption(withRecordOption(places ? withPackOption(withPlaces(command)) : command), 'the decision'),
    'decides',
  ).option('--reason <words>', 'why');
  return command;
};
