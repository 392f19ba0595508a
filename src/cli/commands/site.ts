import { Argument, Command, Option } from 'commander';
import { MARKS, type Mark } from '../../record/desk/handling.ts';
import { usageError } from '../cli-error.ts';
import { counted } from '../counted.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, tell, write } from '../terminal.ts';

interface SiteCommandOptions extends RecordOptions, JsonOption, NamesOption {
  readonly title: string;
  readonly address?: string;
  readonly drafts?: boolean;
  readonly acceptedOnly?: boolean;
  readonly upTo: Mark;
  readonly pack?: readonly string[];
}

export const siteCommand = (): Command =>
  withJsonOption(
    withNamesOption(withPackOption(withRecordOption(new Command('site')))),
    'one JSON object with what was written',
  )
    .summary('the published issues and the record as a website of plain files')
    .description(
      'Write published issues, chronicle, dossiers, agreements, claims, actors, figures and sources as plain files that ' +
        'work from a folder and from any web server: with search, feeds, and the same as JSON beside each page. The folder ' +
        'is replaced as a whole, and only when this command made it. Documents that may not be published, and all that rests ' +
        'on them, are left out.',
    )
    .addArgument(new Argument('<folder>', 'where to; new, empty, or written by this command before'))
    .option('--title <words>', 'the name of the site', 'Chancery')
    .option('--address <url>', 'where the site will stand, for whole addresses in its feeds')
    .option('--drafts', 'issues that are not published yet too, marked as drafts')
    .option('--accepted-only', 'only findings that an analyst accepted')
    .addOption(
      new Option('--up-to <mark>', 'documents up to this Traffic Light mark, for a site that is not public')
        .choices(MARKS)
        .default('clear'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery site public
  $ chancery site public --title 'Border monitor' --address https://monitor.example/
  $ chancery site preview --drafts`,
    )
    .action(writeSite);

const writeSite = async (folder: string, options: SiteCommandOptions): Promise<void> => {
  const address = options.address === undefined ? null : addressOf(options.address);
  const [
    { publicClearance },
    { siteMaterial },
    { siteThroughLens },
    { siteFiles },
    { loadPacks },
    { version },
    { writeFolderWhole },
  ] = await Promise.all([
    import('../../publish/public-clearance.ts'),
    import('../../publish/site/material-from-record.ts'),
    import('../../publish/site/site-through-lens.ts'),
    import('../../publish/site/site-files.ts'),
    import('../../resources/load-packs.ts'),
    import('../../registry/version.ts'),
    import('../write-folder-whole.ts'),
  ]);
  const knowledge = loadPacks(options.pack);
  const at = new Date().toISOString();
  const { material, leftOut } = await useRecord(options, 'read', async (record) => {
    const lens = await lensOf(options, record, options.pack);
    const made = await siteMaterial(record, knowledge, {
      title: options.title,
      at,
      address,
      engine: `chancery@${version}`,
      drafts: options.drafts ?? false,
      acceptedOnly: options.acceptedOnly ?? false,
      clearance: { ...publicClearance(at.slice(0, 10)), mark: options.upTo },
    });
    return lens ? { ...made, material: siteThroughLens(made.material, lens) } : made;
  });
  const files = await writeFolderWhole(folder, siteFiles(material));
  const counts = {
    issues: material.issues.length,
    findings: material.findings.length,
    documents: material.documents.size,
  };
  if (options.json) await write(`${JSON.stringify({ folder, files, ...counts, leftOut })}\n`);
  else
    await write(
      `${shown(folder)}: ${counted(files, 'file')}, ${counted(counts.issues, 'issue')}, ${counted(counts.findings, 'finding')} of ${counted(counts.documents, 'document')}. Open ${shown(folder)}/index.html.\n`,
    );
  if (leftOut.documents > 0) tell(`${leftOut.documents} documents may not be published; they were left out.`);
  for (const issue of leftOut.issues)
    tell(`Issue ${issue} cites a document that may not be published; it was left out.`);
};

const addressOf = (value: string): string => {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw usageError(`'${value}' is no address. Give one as https://monitor.example/.`);
  return value.endsWith('/') ? value : `${value}/`;
};
