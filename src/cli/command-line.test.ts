import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { event, figure, party, sampleDocument, statement } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { allCommands } from './all-commands.ts';
import { COMMANDS } from './command-list.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
const RECORD = join(folder, 'record.sqlite');

/** Runs the real command line on the small record, as another program would. */
const chancery = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, CHANCERY_RECORD: RECORD, CHANCERY_ANALYST: 'ana', FORCE_COLOR: '1' },
  });
  return { stdout, stderr, status };
};

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const TEXT = `Tural Amirov met Jonas Kellerman in Lindholm on 3 May 2024.
The agency said on 4 May that 12 mines were cleared.
\u001B[31mRed\u001B[0m words thanked Xankəndi’s engineers.`;

const DOCUMENT = sampleDocument({
  text: TEXT,
  document: { title: 'A May bulletin', publisher: 'Sample Desk', published: '2024-05' },
  drafts: (quote) => [
    event(quote('Tural Amirov met Jonas Kellerman in Lindholm'), {
      date: '2024-05-03',
      actor: [party('Tural Amirov'), party('Jonas Kellerman')],
    }),
    statement(quote('12 mines were cleared'), {
      block: 1,
      date: '2024-05-04',
      speaker: [party('The agency')],
      act: 'announce',
    }),
    figure(quote('12 mines'), { block: 1, value: 12, unit: 'mines', measure: 'mines cleared', asOf: '2024-05-04' }),
    statement(quote('\u001B[31mRed\u001B[0m words thanked'), { block: 2, speaker: [party('=cmd()')], act: 'thank' }),
  ],
});
const [MEETING, WORDS, MINES, THANKS] = DOCUMENT.analysis.findings.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  const record = SqliteRecord.open(RECORD, 'write');
  await record.add(DOCUMENT);
  await record.close();
});

describe('help', () => {
  test('every command shows an example', async () => {
    for (const [name, command] of await allCommands()) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help, name).toMatch(new RegExp(`^Usage: .*${name.split(' ').at(-1)}`));
      expect(help, name).toMatch(new RegExp(`Examples:\\n  \\$ chancery ${name}`));
    }
  });

  test('a command’s help is shown either way', () => {
    const { stdout, status } = chancery('search', '--help');
    expect(stdout).toMatch(/^Usage: chancery search \[options\] <words...>/);
    expect(status).toBe(0);
    expect(chancery('help', 'search').stdout).toBe(stdout);
  });

  test('the overview names every command', () => {
    const { stdout, status } = chancery();
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) expect(stdout.replace(/\s+/g, ' ')).toContain(`${name} ${summary}`);
  });

  test('every command that prints a result prints JSON when asked', async () => {
    for (const [name, command] of await allCommands())
      if (command.commands.length === 0 && name !== 'record migrate' && name !== 'mcp')
        expect(
          command.options.map(({ long }) => long),
          name,
        ).toContain('--json');
  });
});

describe('called wrongly', () => {
  test.each([
    [['chronicl'], "There is no command 'chronicl'. Did you mean chronicle?"],
    [['xyzzy'], "There is no command 'xyzzy'. 'chancery --help' lists them."],
    [['ad'], "There is no command 'ad'. Did you mean add?"],
    [['chronicle', '--frm', '2024'], "Unknown option '--frm'. Did you mean --from?\n'chancery chronicle --help' shows"],
    [['record', 'inf'], "Unknown command 'inf'. Did you mean info?"],
    [['links', 'acept'], "Did you mean 'chancery links accept'?"],
    [['bulletin', 'pubish'], "Did you mean 'chancery bulletin publish'?"],
    [['threads', 'jugde'], "Did you mean 'chancery threads judge'?"],
    [['--record', 'r.sqlite', 'documents'], 'Options stand behind the command'],
    [['\u001B[31mred'], "There is no command '\\u001b[31mred'."],
    [['documents', '--record', ''], "Option '--record <file>' argument '' is invalid. Name a file."],
    [['accept', MEETING, '--who', ' '], "Option '--who <name>' argument ' ' is invalid. Give a name in one line."],
    [['undo', MEETING, '--decision', 'last'], 'Give a whole number from 1.'],
    [['add', 'reports', '--threads', '0'], 'Give a whole number from 1.'],
    [['chronicle', '--from', 'May'], 'Give a date as 2024, 2024-10, 2024-10-24'],
    [['chronicle', '--on', '2024', '--from', '2024'], '--on names the whole stretch of time'],
    [['chronicle', '--from', '2025', '--to', '2024'], '--from 2025 lies after --to 2024.'],
    [['search'], "Missing required argument 'words'."],
    [['search', '""'], 'There is no word to look for.'],
    [['export', '--kind', 'events'], 'Choose from event, statement'],
    [['figures', '--limit', '0'], 'Give a whole number from 1.'],
    [['correct', MEETING, 'date'], "'date' is no field=value."],
    [['correct', MEETING, 'date=yesterday'], "'yesterday' is no date. Give date as 2024, 2024-10"],
    [['merge', MEETING, '--into', MEETING.slice(0, 8)], `${MEETING.slice(0, 8)} cannot be merged into itself.`],
    [
      ['bulletin', '2024-05', '--out', 'issue.xls'],
      'An issue is written as html, pdf, docx, epub, markdown, json, not .xls.',
    ],
    [['bulletin', '2024-05', '--as', 'pdf'], 'A PDF is written to a file. Name it with --out.'],
  ])('%j', (args, message) => {
    const { stdout, stderr, status } = chancery(...args);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  test('a missing record says how to make one', () => {
    const { stderr, status } = chancery('chronicle', '--record', 'none.sqlite');
    expect(stderr).toBe("There is no record at none.sqlite. Make one with 'chancery add FILE --record none.sqlite'.\n");
    expect(status).toBe(1);
  });

  test('only commands that begin a record make one', () => {
    for (const args of [
      ['accept', MEETING],
      ['undo', MEETING],
      ['mark', 'tripartite-statement-2020', '8', '2'],
      ['threads', 'judge', 'peace-treaty', 'improved', '--month', '2024-10'],
      ['bulletin', 'publish', '2024-10'],
      ['links', '--rebuild'],
      ['users', 'password', 'ada'],
      ['record', 'migrate'],
    ]) {
      const { stderr, status } = chancery(...args, '--record', 'mistyped.sqlite');
      expect(stderr, args.join(' ')).toMatch(/^There is no record at mistyped\.sqlite\. Make one with/);
      expect(status).toBe(1);
    }
    expect(chancery('users', 'add', 'bob', '--record', 'mistyped.sqlite').stderr).toContain('--role administrator');
    expect(existsSync(join(folder, 'mistyped.sqlite'))).toBe(false);
  });

  test('a file that is named like an option is told apart', () => {
    writeFileSync(join(folder, '-talks.txt'), 'The ministers met.');
    expect(chancery('read', '-talks.txt').stderr).toContain("For the file of that name write './-talks.txt'.");
  });

  test.runIf(existsSync('/dev/full'))('output for which there is no room is no fault of the program', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [MAIN, 'documents'], {
      encoding: 'utf8',
      env: { ...process.env, CHANCERY_RECORD: RECORD },
      stdio: ['ignore', full, 'pipe'],
    });
    expect(stderr).toMatch(/^What is printed can't be written: its disk is full\. [^\n]*\n$/);
    expect(status).toBe(1);
  });

  test('a variable that is set to nothing is not set', () => {
    const { stderr, status } = spawnSync(process.execPath, [MAIN, 'accept', 'ffff'], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, CHANCERY_RECORD: RECORD, CHANCERY_ANALYST: '' },
    });
    expect([stderr.includes('CHANCERY_ANALYST'), status]).toEqual([false, 1]);
  });

  test('a file that is no record is left alone', () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear reader, this is a letter.');
    const { stderr, status } = chancery('documents', '--record', path);
    expect(stderr).toContain(`${path} is no record of Chancery.`);
    expect(status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('Dear reader, this is a letter.');
  });
});

describe('listing', () => {
  test('the chronicle as a table', () => {
    expect(chancery('chronicle').stdout).toBe(
      [
        'date        id        type     status  who                            source       words',
        `2024-05-03  ${MEETING.slice(0, 8)}  CONSULT          Tural Amirov, Jonas Kellerman  Sample Desk  Tural Amirov met Jonas Kellerman in Lindholm`,
        '',
      ].join('\n'),
    );
  });

  test('findings as JSON Lines with flat names', () => {
    expect(lines(chancery('statements', '--type', 'announce', '--json').stdout)).toMatchObject([
      { kind: 'statement', id: WORDS, speaker: 'The agency', speakerId: null, state: 'open', earliest: '2024-05-04' },
    ]);
    expect(lines(chancery('chronicle', '--json').stdout)).toMatchObject([
      { date: '2024-05-03', actors: ['Tural Amirov', 'Jonas Kellerman'], tellings: [{ finding: MEETING }] },
    ]);
  });

  test('an export to - is printed', () => {
    const printed = chancery('export', '--as', 'jsonl').stdout;
    expect(chancery('export', '--as', 'jsonl', '--out', '-').stdout).toBe(printed);
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  test('filters narrow', () => {
    expect(lines(chancery('figures', '--on', '2024-05', '--json').stdout)).toHaveLength(1);
    expect(chancery('figures', '--on', '2024-06').stdout).toBe('');
    expect(lines(chancery('actors', '--actor', 'agency', '--json').stdout)).toMatchObject([{ name: 'The agency' }]);
    expect(lines(chancery('documents', '--source', 'sample', '--json').stdout)).toHaveLength(1);
    expect(lines(chancery('documents', '--on', '2024-05-20', '--json').stdout)).toHaveLength(1);
    expect(chancery('documents', '--from', '2024-06').stdout).toBe('');
  });

  test('where nothing is found the answer says what the record holds instead', async () => {
    expect(chancery('cases').stderr).toBe('Nothing found. What the record holds of each kind: chancery record info\n');
    expect(chancery('figures', '--on', '2024-06').stderr).toBe('Nothing found. Fewer filters may find more.\n');
    expect(chancery('statements', '--source', 'other desk').stderr).toBe(
      "No document’s publisher, title or origin holds 'other desk'. List them with: chancery documents\n",
    );
    expect(chancery('chronicle', '--type', 'MEETING').stderr).toBe(
      "No finding here has the type 'MEETING'. The record has: CONSULT.\n",
    );
    const empty = join(folder, 'empty.sqlite');
    await SqliteRecord.open(empty, 'write').close();
    for (const command of [['chronicle'], ['search', 'talks']])
      expect(chancery(...command, '--record', empty).stderr).toMatch(/^The record is empty\. Add documents with/);
    expect(chancery('chronicle', '--actor', 'Turan Amyrow').stderr).toBe(
      "The record names nobody as 'Turan Amyrow'. Near it: Tural Amirov.\n",
    );
  });

  test('what is piped has no colours, progress or control characters of a document', () => {
    const outputs = [
      ['chronicle'],
      ['statements'],
      ['figures'],
      ['figures', '--list'],
      ['ledger'],
      ['ledger', '--list'],
      ['cases'],
      ['cases', '--list'],
      ['actors'],
      ['documents'],
      ['decisions'],
      ['search', 'words'],
      ['show', WORDS],
      ['record', 'info'],
      ['export', '--as', 'jsonl'],
    ].map((args) => chancery(...args));
    for (const { stdout, stderr } of outputs) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      expect(stderr).not.toContain('\u001B');
    }
    expect(outputs[1]!.stdout).toContain('Red');
  });

  test('a search finds a name in every script', () => {
    for (const spelling of ['Əmirov', 'Амиров', 'amirov'])
      expect(lines(chancery('search', spelling, '--kind', 'event', '--json').stdout), spelling).toMatchObject([
        { in: 'finding', finding: { id: MEETING }, matches: [{ start: 6, end: 12 }] },
      ]);
  });
});

describe('export', () => {
  test('CSV has a column a field and no cell that is a formula', () => {
    const { stdout } = chancery('export', '--kind', 'statement');
    const [head, first, second] = stdout.split('\r\n');
    expect(head).toBe(
      'kind,id,document,start,end,quote,speaker,speakerId,cue,cueStart,cueEnd,act,addressee,addresseeId,direct,date,occasion,reportedBy,reportedById,within,page,block,group,rule',
    );
    expect(first).toContain('statement,');
    expect(second).toContain(",'=cmd(),");
  });

  test('a file is written whole', () => {
    const out = join(folder, 'out.jsonl');
    expect(chancery('export', '--as', 'jsonl', '--out', out)).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(readFileSync(out, 'utf8')).toBe(chancery('export', '--json').stdout);
    expect(lines(readFileSync(out, 'utf8'))).toHaveLength(4);
    expect(chancery('export', '--out', out).status).toBe(0);
    expect(lines(readFileSync(out, 'utf8'))).toHaveLength(4);
  });

  test('CSV has a byte order mark where it is asked for, other formats have none', () => {
    const { stdout } = chancery('export', '--kind', 'statement');
    expect(stdout).toMatch(/^kind,/);
    expect(chancery('export', '--kind', 'statement', '--bom').stdout).toBe(`\uFEFF${stdout}`);
    expect(chancery('export', '--as', 'jsonl', '--bom')).toMatchObject({
      stderr: expect.stringContaining('jsonl has no byte order mark: --bom goes with CSV.'),
      status: 2,
    });
  });

  test('a folder that does not exist is named', () => {
    const out = join(folder, 'none', 'out.csv');
    expect(chancery('export', '--out', out).stderr).toBe(
      `${out} can't be written: its folder does not exist. Make the folder or name another.\n`,
    );
  });
});

describe('deciding', () => {
  test('a decision is said, listed and can be taken back', () => {
    expect(chancery('reject', MINES, '--reason', 'an old count').stdout).toMatch(
      new RegExp(`^1 {2}\\S+ \\S+ {2}ana rejected ${MINES.slice(0, 8)}: an old count\n$`),
    );
    expect(chancery('figures').stdout).toBe('');
    expect(lines(chancery('figures', '--list', '--state', 'rejected', '--json').stdout)).toMatchObject([{ id: MINES }]);
    expect(chancery('undo', MINES.slice(0, 8)).status).toBe(0);
    expect(chancery('correct', MINES, 'value=13', 'bound=>=', 'attributedTo=The agency', 'asOf=2024').status).toBe(0);
    expect(lines(chancery('figures', '--list', '--json').stdout)).toMatchObject([
      { value: 13, bound: '>=', attributedTo: 'The agency', asOf: '2024', corrected: true, state: 'accepted' },
    ]);
    expect(lines(chancery('decisions', '--json').stdout).map(({ action }) => action)).toEqual([
      'reject',
      'undo',
      'correct',
    ]);
    expect(lines(chancery('show', MINES, '--json').stdout)[0]).toMatchObject({
      finding: { value: 13 },
      words: { text: expect.stringContaining('12 mines were cleared') },
      decisions: [{ seen: { value: 12 } }, {}, {}],
    });
  });

  test('findings are not merged in a circle', () => {
    const short = (id: string) => id.slice(0, 8);
    expect(chancery('merge', WORDS, '--into', short(THANKS)).stdout).toContain(
      `ana merged ${short(WORDS)} into ${short(THANKS)}\n`,
    );
    const { stderr, status } = chancery('merge', THANKS, '--into', WORDS);
    expect(stderr).toContain(`${short(WORDS)} is itself merged into ${short(THANKS)}; merge into that one`);
    expect(status).toBe(1);
    expect(chancery('undo', WORDS).status).toBe(0);
  });

  test('a correction is said in the words that were typed', () => {
    expect(
      chancery('correct', MEETING, 'actor=Tural Amirov; Somebody', 'place=null', '--reason', 'p. 4').stdout,
    ).toContain(`ana corrected ${MEETING.slice(0, 8)}: actor is Tural Amirov; Somebody, place is null; p. 4\n`);
    expect(chancery('undo', MEETING).status).toBe(0);
  });

  test('what cannot be decided is said and the rest goes on', () => {
    const { stdout, stderr, status } = chancery('accept', 'ffffffff', MEETING);
    expect(stderr).toBe(`There is no finding ffffffff in ${RECORD}.\n`);
    expect(stdout).toContain(`ana accepted ${MEETING.slice(0, 8)}`);
    expect(status).toBe(1);
  });
});

describe('check', () => {
  test('true and false citations', () => {
    const file = join(folder, 'issue.html');
    const note = (n: number, start: number, words: string) =>
      `<li id="note-${n}" data-finding="${MEETING}" data-document="${DOCUMENT.analysis.document.id}" data-start="${start}" data-end="${start + words.length}"><q>${words}</q></li>`;
    writeFileSync(file, note(1, 0, 'Tural Amirov met'));
    expect(chancery('check', file)).toMatchObject({
      stdout: `${file}: 0 sentences, 1 citations, nothing is wrong.\n`,
      status: 0,
    });
    writeFileSync(file, note(1, 0, 'Tural Amirov saw'));
    const { stdout, status } = chancery('check', file, '--json');
    expect(lines(stdout)[0]).toMatchObject({
      citations: 1,
      warnings: [{ rule: 'source-changed', expected: 'Tural Amirov met', actual: 'Tural Amirov saw' }],
    });
    expect(status).toBe(1);
  });

  test('a file without citations is not waved through', () => {
    const file = join(folder, 'empty.html');
    writeFileSync(file, '<p>Nothing cited.</p>');
    expect(chancery('check', file)).toMatchObject({ stderr: expect.stringContaining('holds no citations'), status: 1 });
  });
});
