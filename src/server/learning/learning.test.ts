import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { event, party, sampleDocument } from '../../record/sample-analysis.ts';
import { mayAs } from '../permissions.ts';
import { json, SAMPLES, sampleServer } from '../sample-server.ts';

const PATTERN = {
  type: 'CONSULT',
  mode: null,
  pattern: 'break bread with *',
  reason: 'our region says it so',
  example: 'The Armenian envoy broke bread with the Georgian minister.',
  nearMiss: 'The Armenian envoy broke his word.',
};
const NAME = { kind: 'actor', id: 'ilham-aliyev', text: 'I. Alijew', language: 'de' };

const deskOf = async (files: Readonly<Record<string, string>> = {}) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'chancery-own-')), 'desk-pack');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = await sampleServer(SAMPLES, { ownPack: { folder, others: [] } });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const all = () => {
    try {
      return (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(yaml|tmp)/.test(name)).sort();
    } catch {
      return [];
    }
  };
  return { ...server, folder, read, all };
};

test('a pattern is proposed from the sentence of a finding alone, however much stands before and behind it', async () => {
  const other = 'The harvest was good in the north, and the mills of Brunn worked day and night. ';
  const words = 'The envoy of Norland signed a treaty with Ostria.';
  const text = `${other.repeat(40)}${words} ${other.repeat(40)}`;
  const { get } = await sampleServer([
    sampleDocument({ text, drafts: (quote) => [event(quote(words), { recipient: [party('Ostria')] })] }),
  ]);
  const { items } = await json(await get('/api/findings'));
  expect(await json(await get(`/api/findings/${items[0].finding.id}/pattern`))).toMatchObject({
    pattern: 'sign treaty with *',
    sentence: words,
  });
});

describe('a pattern that is taught', () => {
  test('is written into a new pack once its sentences do what they say, and documents read then follow it', async () => {
    const { send, get, read, all, close, desk, faults } = await deskOf();
    const before = desk.engine;
    const answer = await send('POST', '/api/codebook/patterns', PATTERN);
    expect([answer.status, await json(answer)]).toEqual([
      201,
      {
        file: expect.stringContaining('events-desk-pack.yaml'),
        engine: expect.stringContaining('desk-pack@1'),
        outdated: 2,
      },
    ]);
    expect(all()).toEqual(['codebook/events-desk-pack.yaml', 'pack.yaml']);
    expect(parse(read('codebook/events-desk-pack.yaml'))).toEqual([
      {
        type: 'CONSULT',
        reason: PATTERN.reason,
        verbs: [PATTERN.pattern],
        examples: [PATTERN.example],
        nearMisses: [PATTERN.nearMiss],
      },
    ]);
    expect(parse(read('pack.yaml'))).toMatchObject({
      name: 'desk-pack',
      version: '1',
      after: expect.arrayContaining(['world', 'codebook']),
    });
    expect(desk.engine).not.toBe(before);
    expect((await json(get('/api/info'))).packs.at(-1)).toEqual({ name: 'desk-pack', version: '1' });
    expect((await send('POST', '/api/codebook/patterns', PATTERN)).status).toBe(409);
    expect(await json(get('/api/audit'))).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ detail: { type: 'CONSULT', mode: null, pattern: PATTERN.pattern, finding: null } }),
      ]),
    });
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    ['no verb', { pattern: '* with' }, 'a pattern begins with a verb'],
    ['an unknown class', { pattern: 'hold @tallks' }, "no word class is called '@tallks'"],
    ['no preposition', { pattern: 'pay visit *' }, "needs a preposition before '*'"],
    ['two recipients', { pattern: 'give * *' }, "one recipient '*'"],
    [
      'an example that is not found',
      { example: 'The envoy slept.' },
      'is not read as CONSULT with this pattern. Found: nothing',
    ],
    ['a near-miss that is found', { nearMiss: 'The envoy broke bread with the mayor.' }, 'should stay silent'],
    ['a mode that the type has not', { mode: 'cyber-attack' }, "CONSULT has no mode 'cyber-attack'"],
    ['YAML in the pattern', { pattern: 'meet: [*]' }, 'A pattern is made of words'],
    ['lines in the reason', { reason: 'one\n- type: AID' }, 'one line'],
    [
      'a pattern that takes other sentences over',
      {
        type: 'ASSAULT',
        pattern: 'meet with *',
        example: 'The envoy met with the minister.',
        nearMiss: 'The envoy slept.',
      },
      /is not read as ASSAULT|no longer does/,
    ],
  ])('is refused with %s, and nothing is written', async (_, change, message) => {
    const { send, all, close } = await deskOf();
    const answer = await send('POST', '/api/codebook/patterns', { ...PATTERN, ...change });
    const problem = await json(answer);
    expect([400, 422]).toContain(answer.status);
    expect(JSON.stringify(problem).replaceAll('\\"', '"')).toMatch(message);
    expect(all()).toEqual([]);
    await close();
  });

  test('is added behind what an analyst wrote, with comments and all', async () => {
    const mine =
      '# ours, not to be lost\n- type: CONSULT # as they say\n  reason: ours\n  verbs:\n    - confer over * # two\n';
    const manifest = '# who\nname: ours\nversion: "7" # seven\ntitle: Ours\nafter: [world, codebook]\n';
    const { send, read, close } = await deskOf({ 'pack.yaml': manifest, 'codebook/events-ours.yaml': mine });
    expect((await send('POST', '/api/codebook/patterns', PATTERN)).status).toBe(201);
    expect(read('codebook/events-ours.yaml').startsWith(mine)).toBe(true);
    expect(parse(read('codebook/events-ours.yaml'))).toHaveLength(2);
    expect(read('pack.yaml')).toBe(manifest.replace('"7"', '"8"').replace('[world, codebook]', '[ world, codebook ]'));
    await close();
  });

  test.each([
    ['codebook/events-desk-pack.yaml', '- type: [CONSULT\n'],
    ['codebook/events-desk-pack.yaml', 'type: CONSULT\n'],
    ['codebook/events-mine.yaml', '- {type: MEET, reason: none}\n'],
    ['people.yaml', 'actors:\n  - id: Jane Roe\n'],
    ['people.yaml', 'actors: &a [*a]\n  - : :\n'],
    ['pack.yaml', 'name: ours\nafter: [nowhere]\nversion: "1"\ntitle: x\n'],
  ])('is refused where the pack has a fault already: %s %j', async (path, text) => {
    const { send, read, all, close } = await deskOf({ [path]: text });
    const answer = await send('POST', '/api/codebook/patterns', PATTERN);
    expect([answer.status, (await json(answer)).detail]).toEqual([
      422,
      expect.stringContaining(path.replace('.yaml', '')),
    ]);
    expect([all(), read(path)]).toEqual([[path], text]);
    await close();
  });
});

describe('a name that is taught', () => {
  test('stands in a copy of the whole entry, a second one beside it', async () => {
    const { send, get, read, close, desk, faults } = await deskOf();
    expect((await send('POST', '/api/packs/names', NAME)).status).toBe(201);
    const second = { ...NAME, text: 'Իլհամ Ալիև տ', language: null, side: 'armenia' };
    expect((await send('POST', '/api/packs/names', second)).status).toBe(201);
    const { actors } = parse(read('names-from-review.yaml'));
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatchObject({ id: 'ilham-aliyev', name: 'Ilham Aliyev', of: 'azerbaijan' });
    expect(actors[0].names.slice(-2)).toEqual([
      { text: 'I. Alijew', language: 'de' },
      { text: 'Իլհամ Ալիև տ', language: 'hy', side: 'armenia' },
    ]);
    expect(desk.knowledge.actors.get('ilham-aliyev')!.offices.length).toBeGreaterThan(0);
    expect(desk.knowledge.actorsNamed('I. Alijew').map(({ id }) => id)).toEqual(['ilham-aliyev']);
    expect((await json(get('/api/info'))).packs.at(-1)).toEqual({ name: 'desk-pack', version: '2' });
    expect(faults).toEqual([]);
    await close();
  });

  test('may be one of a place, and hostile words stay words', async () => {
    const { send, read, close, desk } = await deskOf();
    const text = '!!js/function "x": [&a {*b}] # <script>\u2028';
    const answer = await send('POST', '/api/packs/names', { kind: 'place', id: 'lachin', text });
    expect([answer.status, await answer.text()]).toEqual([201, expect.any(String)]);
    expect(parse(read('names-from-review.yaml')).places[0].names.at(-1)).toBe(text.trim());
    expect(desk.knowledge.places.get('lachin')!.names.map((name) => name.text)).toContain(text.trim());
    await close();
  });

  test.each([
    ['an entry that no pack has', { id: 'nobody-at-all' }, 422, "no actor 'nobody-at-all'"],
    ['an id that is a path', { id: '../../etc' }, 400, 'Give an id'],
    ['a side that is none', { side: 'nowhere' }, 422, "no actor 'nowhere'"],
    ['a name that it has', { text: 'ilham aliyev' }, 409, 'already'],
    ['another’s name', { text: 'Nikol Pashinyan' }, 422, 'nikol-pashinyan'],
    ['lines', { text: 'A\nactors: []' }, 400, 'one line'],
  ])('is refused: %s', async (_, change, status, message) => {
    const { send, all, close } = await deskOf();
    const answer = await send('POST', '/api/packs/names', { ...NAME, ...change });
    expect([answer.status, await answer.text(), all()]).toEqual([status, expect.stringContaining(message), []]);
    await close();
  });
});

describe('what was taught', () => {
  const taught = async (get: (path: string) => Promise<Response>) => (await json(get('/api/taught'))).items;

  test('is listed with who and when, and taken back as if it had never been taught', async () => {
    const { send, get, read, close, desk, faults } = await deskOf();
    const [before, knownBefore] = [desk.engine, desk.knowledge.actors.get('ilham-aliyev')];
    await send('POST', '/api/codebook/patterns', { ...PATTERN, pattern: 'Break  bread with *' });
    await send('POST', '/api/packs/names', NAME);
    await send('POST', '/api/packs/names', { ...NAME, text: 'Ilham A.' });
    const items = (await taught(get)).toReversed();
    expect(items).toMatchObject([
      { what: 'pattern', type: 'CONSULT', pattern: 'break bread with *', who: 'ana' },
      { what: 'name', kind: 'actor', entry: 'ilham-aliyev', text: 'I. Alijew' },
      { what: 'name', kind: 'actor', entry: 'ilham-aliyev', text: 'Ilham A.' },
    ]);
    const undo = async (id: string) => (await send('DELETE', `/api/taught/${id}`, {})).status;
    expect(await undo(items[1].id)).toBe(200);
    expect(parse(read('names-from-review.yaml')).actors[0].names.at(-1)).toMatchObject({ text: 'Ilham A.' });
    expect(desk.knowledge.actorsNamed('I. Alijew')).toEqual([]);
    expect(desk.knowledge.actorsNamed('Ilham A.').map(({ id }) => id)).toEqual(['ilham-aliyev']);
    expect(await undo(items[1].id)).toBe(404);
    expect([await undo(items[2].id), await undo(items[0].id)]).toEqual([200, 200]);
    expect([parse(read('names-from-review.yaml')), parse(read('codebook/events-desk-pack.yaml'))]).toEqual([{}, []]);
    expect(desk.knowledge.actors.get('ilham-aliyev')).toEqual(knownBefore);
    expect([desk.engine === before, await taught(get)]).toEqual([false, []]);
    expect((await send('POST', '/api/codebook/patterns', PATTERN)).status).toBe(201);
    expect(await taught(get)).toHaveLength(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('stays where an entry by hand is more than a copy, and where somebody changed it by hand', async () => {
    const mine = 'places:\n  - id: ours # at home\n    name: Our Town\n    names: [Ourtown]\n    kind: town\n';
    const { send, get, read, folder, close } = await deskOf({ 'towns.yaml': mine });
    expect((await send('POST', '/api/packs/names', { kind: 'place', id: 'ours', text: 'Urtaun' })).status).toBe(201);
    const [name] = await taught(get);
    expect((await send('DELETE', `/api/taught/${name.id}`, {})).status).toBe(200);
    expect(parse(read('towns.yaml'))).toEqual(parse(mine));
    expect(read('towns.yaml')).toContain('# at home');
    expect((await send('POST', '/api/codebook/patterns', PATTERN)).status).toBe(201);
    const path = 'codebook/events-desk-pack.yaml';
    const changed = read(path).replace(PATTERN.pattern, `${PATTERN.pattern}\n    - share salt with *`);
    writeFileSync(join(folder, path), changed);
    const [pattern] = await taught(get);
    const refused = await send('DELETE', `/api/taught/${pattern.id}`, {});
    expect([refused.status, (await json(refused)).detail]).toEqual([404, expect.stringContaining('as it was taught')]);
    expect(read(path)).toBe(changed);
    await close();
  });
});

test('editors may teach and analysts may not; a desk without a pack of its own says so', async () => {
  expect([mayAs('editor', 'teach'), mayAs('analyst', 'teach')]).toEqual([true, false]);
  const { send, close, record } = await sampleServer();
  expect((await send('POST', '/api/packs/names', NAME)).status).toBe(503);
  await record.close();
  await close();
});

test('a pattern is proposed from the words of a finding', async () => {
  const { record, get, close } = await deskOf();
  const findings: string[] = [];
  for await (const { finding } of record.findings({})) if (finding.kind === 'event') findings.push(finding.id);
  expect(await json(get(`/api/findings/${findings[0]}/pattern`))).toEqual({
    type: 'CONSULT',
    mode: null,
    pattern: 'meet *',
    sentence: 'Ilham Aliyev met Nikol Pashinyan in Kazan.',
  });
  await close();
});
