import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { event, party, sampleDocument, statement } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const RECORD = join(mkdtempSync(join(tmpdir(), 'chancery-names-')), 'record.sqlite');

const chancery = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CHANCERY_RECORD: RECORD, CHANCERY_ANALYST: 'ana' },
  });
  return { stdout, stderr, status };
};

const DOCUMENT = sampleDocument({
  text: 'Armenia and Azerbaijan met in Stepanakert. Ceyhun Demiryan praised the draft. J. Demirian left.',
  document: { title: 'A May bulletin', publisher: 'Sample Desk', published: '2024-05' },
  drafts: (quote) => [
    event(quote('Armenia and Azerbaijan met in Stepanakert'), {
      date: '2024-05-03',
      actor: [party('Yerevan', 'armenia'), party('Baku', 'azerbaijan')],
      place: { name: 'Stepanakert', place: 'khankendi-stepanakert' },
    }),
    statement(quote('praised the draft'), { date: '2024-05-04', speaker: [party('Ceyhun Demiryan')], act: 'praise' }),
    event(quote('J. Demirian left'), { date: '2024-05-05', actor: [party('J. Demirian')], type: 'RETREAT' }),
  ],
});
const [MEETING] = DOCUMENT.analysis.findings.map(({ id }) => id) as [string];

beforeAll(async () => {
  const record = SqliteRecord.open(RECORD, 'write');
  await record.add(DOCUMENT);
  await record.close();
});

test('a suggestion is merged, followed by filters and the lens, and taken back', () => {
  const [suggestion] = chancery('names', '--json').stdout.split('\n');
  expect(JSON.parse(suggestion!)).toMatchObject({ from: { name: 'J. Demirian' }, into: { name: 'Ceyhun Demiryan' } });
  expect(chancery('names', 'merge', 'J. Demirian', 'Ceyhun Demiryan').stdout).toContain(
    'ana merged the actor J. Demirian into Ceyhun Demiryan record:ceyhun-demiryan',
  );
  const found = chancery('chronicle', '--actor', 'Ceyhun Demiryan', '--json').stdout;
  expect(found.split('\n').filter((line) => line !== '')).toHaveLength(1);
  expect(JSON.parse(found)).toMatchObject({ text: 'J. Demirian left', actors: ['J. Demirian'] });
  expect(
    JSON.parse(chancery('chronicle', '--actor', 'Ceyhun Demiryan', '--names', 'desk', '--json').stdout),
  ).toMatchObject({
    text: 'J. Demirian left',
    actors: ['Ceyhun Demiryan'],
  });
  expect(chancery('names', 'unmerge', '1').stdout).toContain('took back decision 1');
  expect(chancery('chronicle', '--actor', 'Ceyhun Demiryan', '--json').stdout).toBe('');
  expect(chancery('names', 'merge', 'Nobody', 'x')).toMatchObject({ status: 1, stdout: '' });
});

test('names are printed in the style that is asked for, words never', () => {
  const place = (style: string) =>
    JSON.parse(chancery('export', '--kind', 'event', '--json', '--names', style, '--place', 'Stepanakert').stdout);
  expect(place('armenia')).toMatchObject({ place: 'Stepanakert', actor: ['Armenia', 'Azerbaijan'] });
  expect(place('azerbaijan')).toMatchObject({
    place: 'Khankendi',
    quote: 'Armenia and Azerbaijan met in Stepanakert',
    placeId: 'khankendi-stepanakert',
  });
  expect(place('pairs')).toMatchObject({ place: 'Khankendi/Stepanakert' });
  const wrong = chancery('claims', '--names', 'atlantis');
  expect([wrong.status, wrong.stderr]).toEqual([
    2,
    expect.stringContaining("There are no names in the style 'atlantis'. Choose from desk, pairs,"),
  ]);
});

test('a thread has what an analyst picks, and the desk’s judgement', () => {
  const thread = 'international-courts';
  expect(chancery('threads', 'add', thread, MEETING.slice(0, 8), 'ffff')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no finding ffff'),
  });
  expect(JSON.parse(chancery('threads', thread, '--json').stdout)).toMatchObject({
    month: '2024-05',
    events: [{ citations: [{ finding: MEETING, publisher: 'Sample Desk' }] }],
  });
  chancery('threads', 'judge', thread, 'improved', '--month', '2024-05', '--reason', 'they met');
  const listed = chancery('threads', '--json')
    .stdout.split('\n')
    .find((line) => line.includes(thread));
  expect(JSON.parse(listed!)).toMatchObject({
    findings: 1,
    picked: 1,
    judgement: { judgement: 'improved', who: 'ana' },
  });
  expect(chancery('threads', 'nothing').stderr).toContain("The packs have no thread 'nothing'. They have peace-treaty");
});

test('the balance of two actors by month', () => {
  expect(chancery('balance', 'Armenia', 'azerbaijan', '--csv').stdout.split('\r\n')[1]).toBe(
    `2024-05,1,1,2.1,2.1,2.1,0,0,0,2.1,0,1,Sample Desk,,${MEETING}`,
  );
  expect(chancery('balance', 'Armenia', 'Atlantis')).toMatchObject({ status: 2, stdout: '' });
});

test('names that the desk’s own pack teaches count in corrections, filters and lenses', () => {
  const pack = join(dirname(RECORD), 'desk-pack');
  mkdirSync(pack);
  writeFileSync(
    join(pack, 'pack.yaml'),
    'name: desk-pack\nversion: "1"\ntitle: Ours\nafter: [world, south-caucasus]\n',
  );
  writeFileSync(
    join(pack, 'people.yaml'),
    'actors:\n  - {id: jeyhun-demirian, name: Jeyhun Demirian, kind: person, names: [J. Demirian]}\n',
  );
  expect(chancery('correct', MEETING, 'actor=J. Demirian').status).toBe(0);
  const named = (...options: string[]) =>
    JSON.parse(chancery('chronicle', '--actor', 'Jeyhun Demirian', '--json', ...options).stdout);
  expect(named()).toMatchObject({ date: '2024-05-03', actors: ['J. Demirian'] });
  expect(named('--names', 'desk')).toMatchObject({ actors: ['Jeyhun Demirian'] });
  expect(chancery('undo', MEETING).status).toBe(0);
  rmSync(pack, { recursive: true });
});
