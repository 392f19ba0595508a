import { Argument, Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { positive } from '../filter-options.ts';
import { issueNamed } from '../issue-options.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, write } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

interface ProofCommandOptions extends RecordOptions, JsonOption {
  readonly out?: string;
  readonly edition?: number;
  readonly originals?: boolean;
  readonly anonymous?: boolean;
  readonly pack?: readonly string[];
}

export const proofCommand = (): Command =>
  withJsonOption(withPackOption(withRecordOption(new Command('proof'))), 'one JSON object with the file and its hash')
    .summary('a bundle by which anybody can check a published issue')
    .description(
      'Write one ZIP with an edition as it was sealed, every quotation it rests on, the decisions on them, the hashes of the ' +
        'originals, and verify.html, which checks all of it in a browser without a network. Print the hash by which the ' +
        'bundle is known to be the desk’s own.',
    )
    .addArgument(new Argument('<issue>', 'its name, as chancery bulletin list prints it'))
    .option('--out <file>', 'where to (default: ISSUE-edition-N.proof.zip here)')
    .option('--edition <n>', 'which edition (default: the latest)', positive)
    .option('--originals', 'put the originals and their texts into the bundle, those that may be published')
    .option('--anonymous', 'numbers in place of the names of those who decided and published')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery proof 2024-10
  $ chancery proof 2024-10 --edition 1 --originals --out proof.zip`,
    )
    .action(async (name: string, options: ProofCommandOptions) => {
      const [{ NotPublished, proofFromRecord }, { loadPacks }, { version }] = await Promise.all([
        import('../../publish/proof/proof-from-record.ts'),
        import('../../resources/load-packs.ts'),
        import('../../registry/version.ts'),
      ]);
      const proof = await useRecord(options, 'read', async (record) => {
        await issueNamed(record, name);
        try {
          return await proofFromRecord(record, {
            issue: name,
            edition: options.edition ?? null,
            originals: options.originals ?? false,
            anonymous: options.anonymous ?? false,
            packs: loadPacks(options.pack).packs,
            program: `chancery@${version}`,
          });
        } catch (error) {
          throw error instanceof NotPublished ? new CliError(error.message, 1, { cause: error }) : error;
        }
      });
      const out = options.out ?? `${name}-edition-${proof.edition}.proof.zip`;
      await writeWhole(out, proof.zip);
      if (options.json)
        await write(
          `${JSON.stringify({ file: out, edition: proof.edition, bytes: proof.zip.length, manifest: proof.manifest })}\n`,
        );
      else
        await write(
          `${shown(out)}: edition ${proof.edition}, ${proof.zip.length} bytes\nsha256 of its manifest: ${proof.manifest}\n`,
        );
    });
