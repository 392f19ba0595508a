/** The main job once, on samples/: read, record, look, publish. Everything lands in out/; each step is a command a user could type. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';

const RECORD = 'out/record.sqlite';
const PERIOD = '2024-10';

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
chancery(['figures', '--limit', '8']);
chancery(['ledger']);
chancery(['search', 'Əliyev', '--limit', '4']);
chancery(['chronicle', '--csv'], 'out/chronicle.csv');
chancery(['chronicle', '--json'], 'out/chronicle.jsonl');
chancery(['bulletin', PERIOD, '--out', `out/bulletin-${PERIOD}.html`]);
chancery(['bulletin', PERIOD, '--out', `out/bulletin-${PERIOD}.md`]);
chancery(['check', `out/bulletin-${PERIOD}.html`]);

console.log('\nWritten:');
for (const file of [
  RECORD,
  `out/bulletin-${PERIOD}.html`,
  `out/bulletin-${PERIOD}.md`,
  'out/chronicle.csv',
  'out/chronicle.jsonl',
])
  console.log(`  ${file.padEnd(28)} ${(statSync(file).size / 1024).toFixed(0).padStart(5)} KB`);
console.log(`\nOpen out/bulletin-${PERIOD}.html in a browser. Then try: npm run -s chancery -- --help`);
