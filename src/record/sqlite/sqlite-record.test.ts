import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../kinds/finding.ts';
import type { Decision } from '../decision.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { event, figure, party, type SampleDocument, sampleDocument, statement } from '../sample-analysis.ts';
import { searchTerms } from '../search-query.ts';
import { SqliteRecord } from './sqlite-record.ts';

const TEXT = `Ministers Amirov and Keller met in Gabala on 3 May 2024.
The prosecutor said on 4 May that 12 mines were cleared near Ağdam.
Турал Амиров thanked Xankəndi’s engineers.`;

const SAMPLE: SampleDocument = {
  text: TEXT,
  document: { title: 'A May bulletin', publisher: 'Sample Desk', origin: 'may.txt', published: '2024-05' },
  drafts: (quote) => [
    event(quote('Ministers Amirov and Keller met in Gabala'), {
      date: '2024-05-03',
      actor: [party('Tural Amirov', 'tural-amirov'), party('Jonas Keller', 'jonas-keller')],
      place: { name: 'Gabala', place: 'gabala' },
    }),
    statement(quote('12 mines were cleared near Ağdam'), {
      block: 1,
      date: '2024-05-04',
      speaker: [party('The prosecutor')],
      act: 'announce',
    }),
    figure(quote('12 mines'), { block: 1, value: 12, unit: 'mines', measure: 'mines cleared', asOf: null }),
  ],
};

const memory = () => SqliteRecord.open(':memory:', 'write');
const listed = async (record: SqliteRecord, filter?: FindingFilter) =>
  (await Array.fromAsync(record.findings(filter))).map(({ finding }) => finding.quote);
const target = (name: string, ...ids: string[]) => ({ ids, names: [name] });

test('what is added comes back as it was', async () => {
  const record = memory();
  const entry = sampleDocument(SAMPLE);
  const { document, blocks, findings } = entry.analysis;
  expect(await record.engineOf(document.id)).toBeNull();
  expect(await record.add(entry)).toBe('added');
  expect(await record.engineOf(document.id)).toBe('sample@1');
  expect(await record.document(document.id)).toEqual({
    ...document,
    engine: 'sample@1',
    added: '2026-01-02T03:04:05Z',
    read: '2026-01-02T03:04:05Z',
    withdrawn: null,
    blocks: 3,
    findings: 3,
  });
  expect(await record.text(document.id)).toBe(TEXT);
  expect(Buffer.from((await record.original(document.id))!).toString()).toBe(TEXT);
  expect(await record.blocks(document.id)).toEqual(blocks);
  const back = await Array.fromAsync(record.findings({ order: 'document' }));
  expect(back.map(({ finding }) => finding)).toEqual(findings.toSorted((a, b) => a.start - b.start || a.end - b.end));
  expect(back[0]).toMatchObject({ state: 'open', corrected: false, earliest: '2024-05-03', dated: 'finding' });
  expect(back.find(({ finding }) => finding.kind === 'figure')).toMatchObject({
    earliest: '2024-05-01',
    latest: '2024-05-31',
    dated: 'document',
  });
});

test('a large original is kept compressed and comes back byte for byte', async () => {
  const record = memory();
  const entry = sampleDocument({ text: 'abcdefg'.repeat(70_000) });
  await record.add(entry);
  expect(Buffer.from((await record.original(entry.analysis.document.id))!).equals(Buffer.from(entry.original))).toBe(
    true,
  );
});

test('a reading is kept with no other bytes than those that were read', async () => {
  const record = memory();
  const [one, other] = [sampleDocument({ text: 'One.' }), sampleDocument({ text: 'Another.' })];
  await expect(record.add({ ...one, original: other.original })).rejects.toThrow('not of these bytes');
  expect(await record.documents()).toEqual([]);
});

test.each<[string, FindingFilter, string[]]>([
  ['kind', { kinds: ['figure'] }, ['12 mines']],
  ['type', { types: ['announce'] }, ['12 mines were cleared near Ağdam']],
  ['status', { statuses: ['happened'] }, ['Ministers Amirov and Keller met in Gabala']],
  ['another status', { statuses: ['planned', 'denied'] }, []],
  ['day', { from: '2024-05-04', to: '2024-05-04' }, ['12 mines', '12 mines were cleared near Ağdam']],
  ['later day', { from: '2024-06-01' }, []],
  ['actor by id', { actor: target('', 'tural-amirov') }, ['Ministers Amirov and Keller met in Gabala']],
  ['actor by name that no pack knows', { actor: target('prosecutor') }, ['12 mines were cleared near Ağdam']],
  ['role', { actor: target('', 'tural-amirov'), actorRoles: ['recipient'] }, []],
  ['place in another spelling', { place: target('Qabala') }, ['Ministers Amirov and Keller met in Gabala']],
  ['publisher', { source: 'sample d', kinds: ['event'] }, ['Ministers Amirov and Keller met in Gabala']],
  ['another publisher', { source: '100%' }, []],
  ['limit', { limit: 1 }, ['12 mines']],
  ['no kind at all', { kinds: [] }, []],
])('findings are narrowed by %s', async (_, filter, quotes) => {
  const record = memory();
  await record.add(sampleDocument(SAMPLE));
  expect(await listed(record, filter)).toEqual(quotes);
});

test('a status is the one that decisions leave, also where findings are counted', async () => {
  const record = memory();
  await record.add(
    sampleDocument({
      text: 'They met. They may meet. 12 came.',
      drafts: (quote) => [
        event(quote('They met'), {}),
        event(quote('They may meet'), { status: 'planned' }),
        figure(quote('12'), {}),
      ],
    }),
  );
  const [first] = await Array.fromAsync(record.findings({ statuses: ['happened'] }));
  await record.decide({
    finding: first!.finding.id,
    action: 'correct',
    changes: { status: 'alleged' },
    into: null,
    undoes: null,
    who: 'ana',
    at: '2026-01-01T00:00:00Z',
    reason: null,
  });
  expect(await listed(record, { statuses: ['happened'] })).toEqual([]);
  expect(await listed(record, { statuses: ['alleged'] })).toEqual(['They met']);
  expect((await record.counts({})).statuses).toEqual([
    { value: 'alleged', count: 1 },
    { value: 'planned', count: 1 },
  ]);
});

test('what goes on without an end counts as of its beginning, but a figure that holds since then still holds', async () => {
  const record = memory();
  await record.add(
    sampleDocument({
      text: 'The border is closed. 400 were hurt. They met that year.',
      drafts: (quote) => [
        event(quote('The border is closed'), { date: '2020-11/..' }),
        figure(quote('400'), { value: 400, asOf: '2020-11/..' }),
        event(quote('They met'), { date: '2024' }),
      ],
    }),
  );
  expect(await listed(record, { from: '2024-10-01', to: '2024-10-31' })).toEqual(['400', 'They met']);
  expect(await listed(record, { from: '2020-10-01', to: '2020-11-30' })).toEqual(['The border is closed', '400']);
});

test('what is dated by its end alone, or says less than the month, stands there in the order of time, page by page', async () => {
  const record = memory();
  await record.add(
    sampleDocument({
      text: 'In 2011. From 1990. Until 2011. In 1995. In June 2011. Since 2010. Someday.',
      drafts: (quote) => [
        event(quote('Until 2011'), { date: '../2011-03-24', actor: [party('Norland')] }),
        event(quote('In 2011'), { date: '2011' }),
        event(quote('From 1990'), { date: '1990/2011-07' }),
        event(quote('In 1995'), { date: '1995' }),
        event(quote('In June 2011'), { date: '2011-06' }),
        event(quote('Since 2010'), { date: '2010/..' }),
        event(quote('Someday'), {}),
      ],
    }),
  );
  const inOrder = ['In 1995', 'Since 2010', 'Until 2011', 'In June 2011', 'From 1990', 'In 2011', 'Someday'];
  expect(await listed(record)).toEqual(inOrder);
  expect(await record.actors()).toMatchObject([{ name: 'Norland', earliest: '2011-03-24', latest: '2011-03-24' }]);
  const all = await Array.fromAsync(record.findings());
  for (const [i, { finding, earliest, latest }] of all.entries()) {
    const { document, start, id } = finding;
    expect(await listed(record, { after: { earliest, latest, document, start, id } })).toEqual(inOrder.slice(i + 1));
  }
});

test('one search finds a name in every script and says where', async () => {
  const record = memory();
  const entry = sampleDocument(SAMPLE);
  await record.add(entry);
  for (const spelling of ['Əmirov', 'Amirov', 'Амиров', 'emirov']) {
    const hits = await record.search({ terms: searchTerms(spelling) });
    const words = hits.flatMap((hit) => hit.matches.map(({ start, end }) => TEXT.slice(start, end)));
    expect(words.toSorted(), spelling).toEqual(['Amirov', 'Амиров']);
    for (const { snippet } of hits) expect(TEXT.slice(snippet.start, snippet.end)).toBe(snippet.text);
  }
});

test('a search can be narrowed, and words that look like operators do no harm', async () => {
  const record = memory();
  await record.add(sampleDocument(SAMPLE));
  const search = async (words: string, filter?: FindingFilter) =>
    (await record.search({ terms: searchTerms(words), filter })).map((hit) => hit.in);
  expect(await search('mines', { kinds: ['figure'] })).toEqual(['finding']);
  expect(await search('mines', { source: 'nobody' })).toEqual([]);
  expect(await search('"12 mines"')).toEqual(['finding', 'finding']);
  expect(await search('engin*')).toEqual(['block']);
  for (const hostile of ['" OR 1', 'folded:x', 'NEAR(a b)', "'; drop table findings; --", '*', '^', 'NOT', '💣'])
    expect(await search(hostile)).toEqual([]);
});

test('any text can be looked for, and each hit’s snippet is the document’s own words', async () => {
  const record = memory();
  await record.add(sampleDocument(SAMPLE));
  const query = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Amirov"', 'mine*', '"12 mines', 'a OR b*'));
  await fc.assert(
    fc.asyncProperty(query, async (words) => {
      for (const { snippet } of await record.search({ terms: searchTerms(words) }))
        expect(TEXT.slice(snippet.start, snippet.end)).toBe(snippet.text);
    }),
  );
});

const decided = (finding: Finding, decision: Partial<Decision>): Decision => ({
  finding: finding.id,
  action: 'accept',
  changes: null,
  into: null,
  undoes: null,
  who: 'ana',
  at: '2026-02-03T04:05:06Z',
  reason: null,
  ...decision,
});

test('undo after undo walks back, decision by decision', async () => {
  const record = memory();
  await record.add(sampleDocument(SAMPLE));
  const finding = sampleDocument(SAMPLE).analysis.findings[0]!;
  await record.decide(decided(finding, { action: 'accept' }));
  await record.decide(decided(finding, { action: 'reject' }));
  const stateAfterUndo = async () => {
    await record.decide(decided(finding, { action: 'undo' }));
    return (await record.finding(finding.id))!.state;
  };
  expect([await stateAfterUndo(), await stateAfterUndo()]).toEqual(['accepted', 'open']);
});

test('decisions change what is listed, are kept for ever, and can be undone', async () => {
  const record = memory();
  const { analysis } = sampleDocument(SAMPLE);
  await record.add(sampleDocument(SAMPLE));
  const [meeting, , mines] = analysis.findings as [Finding, Finding, Finding];
  await record.decide(decided(meeting, { action: 'reject', reason: 'told twice' }));
  expect(await listed(record, { kinds: ['event'] })).toEqual([]);
  await record.decide(decided(meeting, { action: 'undo' }));
  expect(await listed(record, { kinds: ['event'] })).toEqual([meeting.quote]);

  await record.decide(decided(mines, { action: 'correct', changes: { value: 13, asOf: '2024-04' } }));
  expect(await record.finding(mines.id.slice(0, 8))).toMatchObject({
    state: 'accepted',
    corrected: true,
    earliest: '2024-04-01',
    finding: { value: 13, asOf: '2024-04', measure: 'mines cleared' },
  });
  const log = await record.decisions();
  expect(log.map(({ number, action, who, undoes }) => [number, action, who, undoes])).toEqual([
    [1, 'reject', 'ana', null],
    [2, 'undo', 'ana', 1],
    [3, 'correct', 'ana', null],
  ]);
  expect(log[2]!.seen).toEqual(mines);
});

test('a correction must fit the kind', async () => {
  const record = memory();
  const { analysis } = sampleDocument(SAMPLE);
  await record.add(sampleDocument(SAMPLE));
  const mines = analysis.findings[2]!;
  const correct = (changes: Record<string, unknown>) => record.decide(decided(mines, { action: 'correct', changes }));
  await expect(correct({ quote: 'other' })).rejects.toThrow(/'quote' is no field of a figure that can be corrected/);
  await expect(correct({ colour: 'red' })).rejects.toThrow(/These are: group, value, min/);
  await expect(correct({ value: 'many' })).rejects.toThrow(/'value' cannot have that value. Give a number/);
  await expect(correct({})).rejects.toThrow(/at least one field/);
  await expect(record.decide(decided(mines, { action: 'merge' }))).rejects.toThrow(/names another finding/);
  await expect(record.decide(decided(mines, { action: 'undo' }))).rejects.toThrow(/no decision/);
  await expect(record.decide(decided(mines, { finding: 'ffff' }))).rejects.toThrow(/no finding ffff/);
  expect(await record.decisions()).toEqual([]);
});

test('a re-reading replaces the findings and leaves the decisions in force', async () => {
  const record = memory();
  const first = sampleDocument(SAMPLE);
  await record.add(first);
  const [meeting, , mines] = first.analysis.findings as [Finding, Finding, Finding];
  await record.decide(decided(mines, { action: 'correct', changes: { value: 13 } }));
  await record.decide(decided(meeting, { action: 'reject' }));
  const again = sampleDocument({
    ...SAMPLE,
    engine: 'sample@2',
    at: '2026-05-05T05:05:05Z',
    drafts: (quote) => SAMPLE.drafts!(quote).map((draft) => ({ ...draft, rule: 'better@2' })),
  });
  expect(await record.add(again)).toBe('replaced');
  const after = await Array.fromAsync(record.findings({ states: ['open', 'accepted', 'rejected'] }));
  expect(after).toHaveLength(3);
  expect(after.every(({ finding }) => finding.rule === 'better@2')).toBe(true);
  expect(await record.finding(mines.id)).toMatchObject({ corrected: true, finding: { value: 13 } });
  expect(await record.finding(meeting.id)).toMatchObject({ state: 'rejected' });
  expect(await record.document(meeting.document)).toMatchObject({
    engine: 'sample@2',
    added: '2026-01-02T03:04:05Z',
    read: '2026-05-05T05:05:05Z',
    findings: 3,
  });
  expect(await record.search({ terms: searchTerms('mines') })).toHaveLength(2);
});

test('decisions follow a finding whose words a newer reading bounds otherwise', async () => {
  const record = memory();
  const read = (words: string, engine: string) =>
    sampleDocument({
      text: TEXT,
      engine,
      drafts: (quote) => [figure(quote(words), { value: 12, unit: 'mines' }), event(quote('Ministers'), {})],
    });
  const first = read('12 mines', 'sample@1');
  await record.add(first);
  const old = first.analysis.findings[0]!;
  await record.decide(decided(old, { action: 'correct', changes: { value: 13 } }));
  const second = read('that 12 mines', 'sample@2');
  await record.add(second);
  const found = second.analysis.findings[0]!;
  expect(found.id).not.toBe(old.id);
  expect(await record.finding(found.id)).toMatchObject({ corrected: true, finding: { value: 13, quote: found.quote } });
  await record.add(read('12 mines were', 'sample@3'));
  const [third] = await Array.fromAsync(record.findings({ kinds: ['figure'] }));
  expect(third).toMatchObject({ corrected: true, finding: { value: 13, quote: '12 mines were' } });
  await record.decide(decided(third!.finding, { action: 'undo' }));
  expect(await record.finding(third!.finding.id)).toMatchObject({ state: 'open', finding: { value: 12 } });
  expect((await record.decisions(third!.finding.id)).map(({ action }) => action)).toEqual(['correct', 'undo']);
});

test('a document that cannot be written wholly is not written at all', async () => {
  const record = memory();
  const entry = sampleDocument(SAMPLE);
  const [first] = entry.analysis.findings;
  const broken = { ...entry, analysis: { ...entry.analysis, findings: [first!, first!] } };
  await expect(record.add(broken)).rejects.toThrow(/UNIQUE/);
  expect(await record.documents()).toEqual([]);
  expect(await record.add(entry)).toBe('added');
});

test('actors are counted by field, and unknown names joined by spelling', async () => {
  const record = memory();
  await record.add(
    sampleDocument({
      text: 'Karimov spoke. Kərimov spoke again. Kerimov was met.',
      drafts: (quote) => [
        statement(quote('Karimov spoke'), { speaker: [party('Karimov')], date: '2024-05-01' }),
        statement(quote('Kərimov spoke again'), { speaker: [party('Karimov')], date: '2024-05-09' }),
        event(quote('Kerimov was met'), { recipient: [party('Kərimov')] }),
      ],
    }),
  );
  expect(await record.actors()).toEqual([
    {
      actor: null,
      name: 'Karimov',
      findings: 3,
      documents: 1,
      roles: { speaker: 2, recipient: 1 },
      earliest: '2024-05-01',
      latest: '2024-05-09',
      firstDay: '2024-05-01',
      lastDay: '2024-05-09',
    },
  ]);
});

const folder = () => mkdtempSync(join(tmpdir(), 'chancery-record-'));

test('the file itself forbids changing or deleting a decision', async () => {
  const path = join(folder(), 'record.sqlite');
  const record = SqliteRecord.open(path, 'write');
  await record.add(sampleDocument(SAMPLE));
  await record.decide(decided(sampleDocument(SAMPLE).analysis.findings[0]!, {}));
  await record.close();
  const database = new DatabaseSync(path);
  expect(() => database.exec("update decisions set who = 'eve'")).toThrow(/append-only/);
  expect(() => database.exec('delete from decisions')).toThrow(/append-only/);
});

test('findings of two kinds cannot be merged', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const document = sampleDocument(SAMPLE);
  await record.add(document);
  const { findings } = document.analysis;
  const other = findings.find(({ kind }) => kind !== findings[0]!.kind)!;
  await expect(record.decide(decided(findings[0]!, { action: 'merge', into: other.id }))).rejects.toThrow(
    /Merge findings of one kind; reject one that should go\./,
  );
});
