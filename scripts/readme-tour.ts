/** Writes the tour of README.md between its marks from what the commands really print over samples/. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../src/resources/passing-path.ts';

const WIDTH = 150;
const MOST_LINES = 9;

const STEPS: readonly { readonly says: string; readonly command: string }[] = [
  {
    says: 'Read everything into a record. What cannot be read is named with its reason, and the rest goes on:',
    command: 'add samples',
  },
  { says: 'Who did what to whom, when, and in whose words:', command: 'chronicle --on 2024-10 --actor Pashinyan' },
  { says: 'Who said what:', command: 'statements --actor Pashinyan --limit 5' },
  { says: 'Find a name in any spelling or script:', command: 'search Əliyev --limit 3' },
  {
    says: 'What is claimed and who denies it. Nobody is said to be right:',
    command: 'claims --actor Zourabichvili --limit 1',
  },
  {
    says: 'Draft an issue whose every sentence cites its source, and hold it against the sources:',
    command: 'bulletin new 2024-10 && chancery check 2024-10',
  },
];

using temporary = temporaryFolder('chancery-tour-');
const folder = temporary.path;
const run = (command: string): string =>
  command
    .split(' && chancery ')
    .map((part) => {
      const args = (part.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
      const here = args.map((word) => (word === 'issue.html' ? join(folder, word) : word));
      const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', ...here], {
        encoding: 'utf8',
        env: { ...process.env, CHANCERY_RECORD: join(folder, 'chancery.sqlite') },
      });
      if (status !== 0) throw new Error(`chancery ${part}: ${stderr}`);
      return stdout.replaceAll(`${folder}/`, '');
    })
    .join('');

const shortened = (output: string): string => {
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line));
  return [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n');
};

const tour = STEPS.map(
  ({ says, command }) => `${says}\n\n\`\`\`console\n$ chancery ${command}\n${shortened(run(command))}\n\`\`\`\n`,
).join('\n');
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(/<!-- tour -->[\s\S]*?(?=\nEvery command has)/, () => `<!-- tour -->\n\n${tour}`),
);
