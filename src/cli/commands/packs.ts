import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { usageError } from '../cli-error.ts';
import { oneMoreFolder } from '../pack-option.ts';
import { type JsonOption, withJsonOption } from '../record-options.ts';
import { write } from '../terminal.ts';

export const packsCommand = (): Command =>
  new Command('packs')
    .summary('check the knowledge that readings rest on')
    .description('The packs: actors, places, agreements, contested terms and threads, as YAML that can be edited.')
    .helpCommand(false)
    .addHelpText('after', '\nExamples:\n  $ chancery packs check\n  $ chancery packs check ~/our-pack')
    .addCommand(checkPacksCommand());

const checkPacksCommand = (): Command =>
  withJsonOption(new Command('check'), 'one problem a line')
    .description('Check packs and say of each mistake where it stands and what was expected.')
    .argument('[folder...]', 'folders of own packs; those that come with Chancery are always checked', oneMoreFolder)
    .addHelpText('after', '\nExamples:\n  $ chancery packs check\n  $ chancery packs check ~/our-pack --json')
    .action(async (folders: readonly string[] | undefined, options: JsonOption) => {
      const [{ checkPacks }, { packFolders, readPackFolder }, { formatPackProblem }] = await Promise.all([
        import('../../knowledge/check-packs.ts'),
        import('../../resources/load-packs.ts'),
        import('../../knowledge/pack-problem.ts'),
      ]);
      const own = (folders ?? []).map(readPackFolder);
      for (const { name, files } of own)
        if (files.length === 0)
          throw usageError(`${name} holds no YAML file, so it is no pack. Name the folder of one.`);
      const packs = [...packFolders(), ...own];
      const problems = checkPacks(packs);
      for (const problem of problems) await write(options.json ? jsonLine(problem) : `${formatPackProblem(problem)}\n`);
      if (!options.json && problems.length === 0)
        await write(`${packs.map(({ name }) => name).join(', ')}: no mistakes found.\n`);
      if (problems.length > 0) process.exitCode = 1;
    });
