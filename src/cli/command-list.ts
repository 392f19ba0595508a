import type { Command } from 'commander';

/** A command as the overview shows it; its own file is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
  /** under which it stands in the overview */
  readonly heading: string;
}

const GROUPS: readonly {
  readonly heading: string;
  readonly commands: readonly Omit<CommandEntry, 'heading'>[];
}[] = [
  {
    heading: 'Read documents:',
    commands: [
      {
        name: 'read',
        summary: 'read documents and print what they say, store nothing',
        load: async () => (await import('./commands/read.ts')).readCommand(),
      },
      {
        name: 'add',
        summary: 'read files, folders, addresses and feeds into the record',
        load: async () => (await import('./commands/add.ts')).addCommand(),
      },
    ],
  },
  {
    heading: 'Look at the record:',
    commands: [
      {
        name: 'chronicle',
        summary: 'who did what to whom, day by day',
        load: async () => (await import('./commands/chronicle.ts')).chronicleCommand(),
      },
      {
        name: 'tellings',
        summary: 'events that are told more than once, each telling side by side',
        load: async () => (await import('./commands/tellings.ts')).tellingsCommand(),
      },
      {
        name: 'statements',
        summary: 'who said what',
        load: async () => (await import('./commands/statements.ts')).statementsCommand(),
      },
      {
        name: 'claims',
        summary: 'claims and who denies them, side by side',
        load: async () => (await import('./commands/claims.ts')).claimsCommand(),
      },
      {
        name: 'repeats',
        summary: 'passages that stand in several documents, and what was changed',
        load: async () => (await import('./commands/repeats.ts')).repeatsCommand(),
      },
      {
        name: 'figures',
        summary: 'numbers that sources give, as series',
        load: async () => (await import('./commands/figures.ts')).figuresCommand(),
      },
      {
        name: 'ledger',
        summary: 'agreements, their provisions, and who says they are kept or broken',
        load: async () => (await import('./commands/ledger.ts')).ledgerCommand(),
      },
      {
        name: 'cases',
        summary: 'what authorities do to persons under the law, in order',
        load: async () => (await import('./commands/cases.ts')).casesCommand(),
      },
      {
        name: 'actors',
        summary: 'who is named, how often, in which part',
        load: async () => (await import('./commands/actors.ts')).actorsCommand(),
      },
      {
        name: 'balance',
        summary: 'what two actors do to each other, month by month',
        load: async () => (await import('./commands/balance.ts')).balanceCommand(),
      },
      {
        name: 'threads',
        summary: 'what the desk follows: entries of threads, and what a month brought',
        load: async () => (await import('./commands/threads.ts')).threadsCommand(),
      },
      {
        name: 'documents',
        summary: 'the documents of the record',
        load: async () => (await import('./commands/documents.ts')).documentsCommand(),
      },
      {
        name: 'search',
        summary: 'find words in findings and documents, names in any spelling',
        load: async () => (await import('./commands/search.ts')).searchCommand(),
      },
      {
        name: 'show',
        summary: 'one finding with its words, its source and the decisions on it',
        load: async () => (await import('./commands/show.ts')).showCommand(),
      },
    ],
  },
  {
    heading: 'Decide:',
    commands: [
      {
        name: 'accept',
        summary: 'decide that findings are right',
        load: async () => (await import('./commands/accept.ts')).acceptCommand(),
      },
      {
        name: 'reject',
        summary: 'decide that findings are wrong',
        load: async () => (await import('./commands/reject.ts')).rejectCommand(),
      },
      {
        name: 'correct',
        summary: 'give fields of a finding their right values',
        load: async () => (await import('./commands/correct.ts')).correctCommand(),
      },
      {
        name: 'merge',
        summary: 'decide that findings tell what another one tells',
        load: async () => (await import('./commands/merge.ts')).mergeCommand(),
      },
      {
        name: 'undo',
        summary: 'take a decision back',
        load: async () => (await import('./commands/undo.ts')).undoCommand(),
      },
      {
        name: 'decisions',
        summary: 'who decided what, when and why',
        load: async () => (await import('./commands/decisions.ts')).decisionsCommand(),
      },
      {
        name: 'links',
        summary: 'what tells the same across documents, why, and what was decided of it',
        load: async () => (await import('./commands/links.ts')).linksCommand(),
      },
      {
        name: 'names',
        summary: 'names that may mean one actor or place; merge them, take them apart',
        load: async () => (await import('./commands/names.ts')).namesCommand(),
      },
      {
        name: 'describe',
        summary: 'say what a document is: its title, publisher and date',
        load: async () => (await import('./commands/describe.ts')).describeCommand(),
      },
      {
        name: 'withdraw',
        summary: 'take a document out of the record, or back in',
        load: async () => (await import('./commands/withdraw.ts')).withdrawCommand(),
      },
      {
        name: 'mark',
        summary: 'the desk’s own mark of a provision, kept apart from claims',
        load: async () => (await import('./commands/mark.ts')).markCommand(),
      },
    ],
  },
  {
    heading: 'Publish:',
    commands: [
      {
        name: 'bulletin',
        summary: 'draft, edit, check and publish issues whose every sentence cites its source',
        load: async () => (await import('./commands/bulletin.ts')).bulletinCommand(),
      },
      {
        name: 'check',
        summary: 'does every sentence of a bulletin rest on what it cites?',
        load: async () => (await import('./commands/check.ts')).checkCommand(),
      },
      {
        name: 'proof',
        summary: 'a bundle by which anybody can check a published issue',
        load: async () => (await import('./commands/proof.ts')).proofCommand(),
      },
      {
        name: 'site',
        summary: 'the published issues and the record as a website of plain files',
        load: async () => (await import('./commands/site.ts')).siteCommand(),
      },
      {
        name: 'export',
        summary: 'findings as data: CSV, Parquet, Excel, GeoJSON, calendars, feeds and more',
        load: async () => (await import('./commands/export.ts')).exportCommand(),
      },
    ],
  },
  {
    heading: 'Work together:',
    commands: [
      {
        name: 'desk',
        summary: 'open the record in the browser: read, review, publish',
        load: async () => (await import('./commands/desk.ts')).deskCommand(),
      },
      {
        name: 'users',
        summary: 'accounts of a desk that several people work at',
        load: async () => (await import('./commands/users.ts')).usersCommand(),
      },
      {
        name: 'mcp',
        summary: 'the record for language models: tools that read, over stdin and stdout',
        load: async () => (await import('./commands/mcp.ts')).mcpCommand(),
      },
    ],
  },
  {
    heading: 'Keep in order:',
    commands: [
      {
        name: 'record',
        summary: 'what the record holds; bring an older one up to date',
        load: async () => (await import('./commands/record.ts')).recordCommand(),
      },
      {
        name: 'packs',
        summary: 'check the knowledge that readings rest on',
        load: async () => (await import('./commands/packs.ts')).packsCommand(),
      },
      {
        name: 'codebook',
        summary: 'test the event codebook by its own examples',
        load: async () => (await import('./commands/codebook.ts')).codebookCommand(),
      },
    ],
  },
];

/** Every command, by what it is for. */
export const COMMANDS: readonly CommandEntry[] = GROUPS.flatMap(({ heading, commands }) =>
  commands.map((command) => ({ ...command, heading })),
);
