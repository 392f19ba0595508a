import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import type { RecordStore } from '../../record/record-store.ts';
import { openReader } from '../../registry/document-reader.ts';
import { errorText } from '../error-text.ts';
import { ownPackBeside, withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';
import { withTimeLimit } from '../time-limit-option.ts';
import { whoSitsHere } from '../who-option.ts';

interface DeskOptions extends RecordOptions, JsonOption {
  readonly host: string;
  readonly port: number;
  readonly name?: readonly string[];
  readonly pack?: readonly string[];
  readonly timeLimit: number;
}

export const deskCommand = (): Command =>
  withTimeLimit(
    withJsonOption(withPackOption(withRecordOption(new Command('desk'))), 'where the desk is, as one JSON object'),
  )
    .summary('open the record in the browser: read, review, publish')
    .description(
      'Start the server of the desk on this machine and leave it running; Ctrl-C ends it. Its pages are at the address ' +
        'that it prints, its API under /api, described at /api/reference. A record that is not there yet is made.',
    )
    .option('--host <name>', 'name or address to listen on', '127.0.0.1')
    .option(
      '--name <host>',
      'a name by which browsers call it, behind a proxy or in a network; may be given several times',
      named,
    )
    .option('--port <n>', 'port; 0 for any that is free', port, 8300)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery desk
  $ chancery desk --record october.sqlite --port 8400
  $ chancery desk --host 0.0.0.0 --name desk.example.org    for a team, with accounts`,
    )
    .action((options: DeskOptions) => useRecord(options, 'make', (record) => openDesk(record, options)));

/** Answers until Ctrl-C. */
const openDesk = async (record: RecordStore, options: DeskOptions): Promise<void> => {
  const [{ startServer }, { ViewThread }, { loadResources }, { engineVersion }, { ownPackFolders }] = await Promise.all(
    [
      import('../../server/start-server.ts'),
      import('../../server/view-threads.ts'),
      import('../../resources/load-resources.ts'),
      import('../../registry/engine-version.ts'),
      import('../../resources/own-pack.ts'),
    ],
  );
  const packs = options.pack ?? [];
  const ownPack = { folder: packs.at(-1) ?? ownPackBeside(options.record), others: packs.slice(0, -1) };
  const resources = await loadResources(packs);
  const server = await startServer({
    record,
    knowledge: resources.knowledge,
    engine: engineVersion(resources),
    now: () => new Date().toISOString(),
    localName: whoSitsHere(),
    hosts: ['127.0.0.1', 'localhost', '::1', options.host, ...(options.name ?? [])],
    viewThread: new ViewThread({
      record: options.record,
      packs,
      engine: engineVersion(resources),
      localName: whoSitsHere(),
    }),
    desk: builtDesk(),
    // On a thread of its own, so that the desk goes on answering.
    openReader: () => openReader(1, { packs: ownPackFolders(ownPack), secondsPerMegabyte: options.timeLimit }),
    ownPack,
    onFault: (error) => tell(errorText(error)),
    host: options.host,
    port: options.port,
  });
  const { address } = server;
  if (builtDesk() === null)
    tell("The desk's pages are not built here, only its API answers. From a checkout 'npm run desk' builds them.");
  await write(
    options.json
      ? `${JSON.stringify({ address })}\n`
      : `The desk over ${options.record} is at ${address} — Ctrl-C ends it.\n`,
  );
  await interrupted();
  await server.stop();
};

/** The desk beside the compiled program, else where development builds it; null when it was not built. */
const builtDesk = (): string | null => {
  const folders = ['../../desk', '../../../out/desk'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}/index.html`)) ?? null;
};

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });

const named = (name: string, before: readonly string[] = []): readonly string[] => [...before, name.toLowerCase()];

const port = (value: string): number => {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return number;
};
