import { Command } from 'commander';
import { FINDING_KINDS } from '../../kinds/finding.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { NO_EARLIEST, NO_LATEST } from '../../record/edtf-days.ts';
import type { ActorSummary } from '../../record/record-store.ts';
import { newActorText, personOfficesText } from '../actor-views-text.ts';
import { filterOf, withFilters } from '../filter-options.ts';
import { type ListOptions, printTable, whyEmpty } from '../list-findings.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { printView } from '../print-view.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown, write } from '../terminal.ts';

interface ActorOptions extends ListOptions, NamesOption {
  readonly offices?: boolean;
  readonly new?: boolean;
}

export const actorsCommand = (): Command =>
  withNamesOption(
    withJsonOption(withRecordOption(withFilters(new Command('actors'), { kind: true })), 'one actor a line'),
  )
    .summary('who is named, how often, in which part')
    .description('Everybody who has a part in findings, most findings first. Names that no pack knows have no id.')
    .option('--offices', 'who took up and left which office, by the posts that the record tells of')
    .option('--new', 'persons and bodies that no pack knows, with their spellings and first evidence')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery actors --limit 20
  $ chancery actors --on 2024-10 --kind statement
  $ chancery actors --offices
  $ chancery actors --new --limit 20
  $ chancery actors --source "Sample Wire" --json`,
    )
    .action(async (options: ActorOptions) => {
      if (options.offices)
        return printView(
          options,
          ['post'],
          async ({ findings }) => (await import('../../publish/office-terms.ts')).officeTerms(findings),
          personOfficesText,
        );
      if (options.new)
        return printView(
          options,
          FINDING_KINDS,
          async ({ findings }) => {
            const [{ newActors }, { loadPacks }] = await Promise.all([
              import('../../extract/actors/new-actors.ts'),
              import('../../resources/load-packs.ts'),
            ]);
            return newActors(findings, loadPacks(options.pack));
          },
          newActorText,
        );
      const filter = await filterOf(options);
      const { actors, why } = await useRecord(options, 'read', async (record) => {
        const lens = await lensOf(options, record, options.pack);
        const found = await record.actors(filter);
        const actors = lens ? found.map((each) => ({ ...each, name: lens.party(each) })) : found;
        return { actors, why: await whyEmpty(actors, record, filter) };
      });
      if (options.json) await write(actors.map(jsonLine).join(''));
      else await printTable(actors, COLUMNS, why);
    });

/** An open end is written as in EDTF. */
const day = (iso: string | null): string => (iso === NO_EARLIEST || iso === NO_LATEST ? '..' : (iso ?? '—'));

const COLUMNS: readonly Column<ActorSummary>[] = [
  { title: 'findings', value: ({ findings }) => String(findings), align: 'right' },
  { title: 'documents', value: ({ documents }) => String(documents), align: 'right' },
  { title: 'name', value: ({ name }) => shown(name), most: 40 },
  { title: 'id', value: ({ actor }) => actor ?? '', most: 40, whole: true, color: colors.dim },
  { title: 'from', value: ({ earliest }) => day(earliest), spare: true },
  { title: 'to', value: ({ latest }) => day(latest), spare: true },
  {
    title: 'as',
    value: ({ roles }) =>
      Object.entries(roles)
        .toSorted((a, b) => b[1] - a[1])
        .map(([role, n]) => `${role} ${n}`)
        .join(', '),
  },
];
