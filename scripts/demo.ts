/**
 * The main job once, on samples/: read, record, look, publish. Everything lands in out/; each step is a command a user
 * could type. `npm run demo -- --desk` then opens the desk over the record.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { buildDesk } from '../desk/build.ts';

const RECORD = 'out/record.sqlite';
const PERIOD = '2024-10';
const WRITTEN = [
  RECORD,
  `out/bulletin-${PERIOD}.html`,
  `out/bulletin-${PERIOD}.pdf`,
  `out/bulletin-${PERIOD}.docx`,
  `out/bulletin-${PERIOD}.md`,
  `out/bulletin-${PERIOD}.proof.zip`,
  'out/site/index.html',
  'out/chronicle.csv',
  'out/findings.parquet',
];

rmSync('out', { recursive: true, force: true });
mkdirSync('out');

/** Runs a command of Chancery as a user would; with `into`, what it prints goes to that file. */
const chancery = (args: readonly string[], into?: string): void => {
  console.log(`\n$ chancery ${args.join(' ')}${into ? ` > ${into}` : ''}`);
  const out = into ? openSync(into, 'w') : 'inherit';
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, CHANCERY_RECORD: RECORD },
  });
  if (typeof out === 'number') closeSync(out);
  if (status !== 0) process.exit(status ?? 1);
};

chancery(['add', 'samples']);
chancery(['record', 'info']);
chancery(['chronicle', '--on', PERIOD, '--actor', 'Pashinyan']);
chancery(['statements', '--actor', 'Azerbaijan', '--limit', '6']);
chancery(['claims', '--limit', '2']);
chancery(['ledger', '--type', 'broken']);
chancery(['search', 'Əliyev', '--limit', '4']);
chancery(['bulletin', 'new', PERIOD]);
chancery(['check', PERIOD]);
chancery(['bulletin', 'publish', PERIOD]);
for (const ending of ['html', 'pdf', 'docx', 'md'])
  chancery(['bulletin', 'render', PERIOD, '--out', `out/bulletin-${PERIOD}.${ending}`]);
chancery(['proof', PERIOD, '--out', `out/bulletin-${PERIOD}.proof.zip`]);
chancery(['site', 'out/site']);
chancery(['chronicle', '--csv'], 'out/chronicle.csv');
chancery(['export', '--as', 'parquet', '--out', 'out/findings.parquet']);

console.log('\nWritten:');
for (const file of WRITTEN)
  console.log(`  ${file.padEnd(32)} ${(statSync(file).size / 1024).toFixed(0).padStart(5)} KB`);

if (process.argv.includes('--desk')) {
  console.log('\nBuilding the desk …');
  await buildDesk();
  chancery(['desk']);
} else
  console.log(
    `\nOpen out/bulletin-${PERIOD}.html or out/site/index.html in a browser. The desk over the same record: npm run demo -- --desk\nThen try: npm run -s chancery -- --help`,
  );
