import { Command } from 'commander';
import type { CodebookFailure } from '../../extract/events/codebook/test-codebook.ts';
import type { UnusedClass } from '../../extract/events/codebook/unused-classes.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, withJsonOption } from '../record-options.ts';
import { write } from '../terminal.ts';

export const codebookCommand = (): Command =>
  new Command('codebook')
    .summary('test the event codebook by its own examples')
    .description('The event codebook: which verbs and nouns tell which event, as YAML that can be edited.')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery codebook test\n  $ chancery codebook test --pack ~/our-pack\n\nHow to add a pattern: docs/codebook.md',
    )
    .addCommand(testCodebookCommand());

const testCodebookCommand = (): Command =>
  withJsonOption(withPackOption(new Command('test')), 'one failure a line')
    .description(
      'Read every example and near-miss of the codebook and say which do not do what their entry says; name classes of words that nothing asks for.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery codebook test\n  $ chancery codebook test --pack ~/our-pack --json',
    )
    .action(async (options: JsonOption & { readonly pack?: readonly string[] }) => {
      const [{ loadResources }, { testCodebook }, { unusedClasses }] = await Promise.all([
        import('../../resources/load-resources.ts'),
        import('../../extract/events/codebook/test-codebook.ts'),
        import('../../extract/events/codebook/unused-classes.ts'),
      ]);
      const { knowledge, engineFor } = await loadResources(options.pack ?? []);
      const { entries, patterns, sentences, failures } = testCodebook(knowledge, engineFor('en')!);
      for (const failure of failures) await write(options.json ? jsonLine(failure) : failureText(failure));
      const unused = unusedClasses(knowledge);
      for (const one of unused)
        await write(options.json ? jsonLine({ ...one, fault: 'not asked for' }) : unusedText(one));
      if (!options.json)
        await write(
          `${entries} entries with ${patterns} patterns: ${sentences - failures.length} of ${sentences} sentences do what their entry says.\n`,
        );
      if (failures.length + unused.length > 0) process.exitCode = 1;
    });

const unusedText = ({ file, name }: UnusedClass): string =>
  `${file}.yaml: no rule and no pattern asks for the class '${name}'; their names stand in docs/codebook.md.\n`;

const failureText = ({ file, type, mode, sentence, fault, matches }: CodebookFailure): string => {
  const entry = `${file}.yaml, ${type}${mode === null ? '' : ` (${mode})`}`;
  const expected =
    fault === 'not found' ? 'is an example, but the entry is not found' : 'is a near-miss, but the entry is found';
  return `${entry}: '${sentence}' ${expected}. Found: ${matches.length > 0 ? matches.join(', ') : 'nothing'}.\n`;
};
