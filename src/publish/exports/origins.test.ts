import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { event, party, type SampleDocument, sampleDocument } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { exportFromRecord } from './export-from-record.ts';
import { csvObjects, exportedBytes, exportOf } from './export-of.ts';
import { EXPORTS, exportNamed } from './exports.ts';

const PATH = '/home/somebody/inbox/report of May.txt';

const from = (origin: string, text = 'Norland met Ostria.'): SampleDocument => ({
  text,
  document: { origin },
  drafts: (quote) => [
    event(quote(text.slice(0, -1)), {
      type: 'ASSAULT',
      date: '2021-05-04',
      actor: [party('Norland')],
      recipient: [party('Ostria')],
      place: { name: 'Gabala', place: 'gabala' },
    }),
  ],
});

test.each(EXPORTS.map(({ name }) => name))('%s: no path of this machine goes out', async (name) => {
  const bytes = await exportedBytes(name, from(PATH));
  const text =
    bytes.subarray(0, 2).toString() === 'PK'
      ? Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n')
      : bytes.toString('utf8');
  expect(text).not.toContain('somebody');
});

test('STIX: a report without a title is called by its file, an address stands with its hash, in capitals too', async () => {
  const reports = async (origin: string) =>
    JSON.parse(await exportOf('stix', from(origin))).objects.filter(({ type }: { type: string }) => type === 'report');
  expect(await reports(PATH)).toMatchObject([
    { name: 'report of May.txt', external_references: [{ source_name: 'sha256' }] },
  ]);
  expect(await reports('HTTPS://example.org/a')).toMatchObject([
    { external_references: [{ source_name: 'sha256' }, { source_name: 'source', url: 'HTTPS://example.org/a' }] },
  ]);
});

test('schema.org: a document has the address that it came from, a file has none', async () => {
  const documentOf = async (origin: string) => JSON.parse(await exportOf('jsonld', from(origin)))['@graph'][0];
  expect(await documentOf('https://example.org/a')).toHaveProperty('url', 'https://example.org/a');
  expect(await documentOf(PATH)).not.toHaveProperty('url');
});

test('CSV on the Web: the table of documents has addresses and names of files', async () => {
  const files = unzipSync(
    await exportedBytes('csvw', from(PATH), from('https://example.org/a', 'Ostria met Norland.')),
  );
  expect(csvObjects(strFromU8(files['documents.csv']!)).map(({ origin }) => origin)).toEqual(
    expect.arrayContaining(['report of May.txt', 'https://example.org/a']),
  );
});

test('bibliographies call a source without a title by its file', async () => {
  expect(JSON.parse(await exportOf('csl', from(PATH)))).toMatchObject([{ title: 'report of May.txt' }]);
  expect(JSON.parse(await exportOf('csl', from('https://example.org/a/')))).toMatchObject([
    { title: 'a', URL: 'https://example.org/a/' },
  ]);
});

test('UCDP: how precisely a place is known goes by its kind, and a month is known by the month', async () => {
  const rows = csvObjects(
    await exportOf('ucdp', {
      text: 'Attack in Gabala. Attack in Azerbaijan. Attack in the Caucasus. Attack somewhere.',
      drafts: (quote) =>
        (
          [
            ['Attack in Gabala', 'gabala'],
            ['Attack in Azerbaijan', 'azerbaijan'],
            ['Attack in the Caucasus', 'caucasus'],
            ['Attack somewhere', null],
          ] as const
        ).map(([words, place]) =>
          event(quote(words), { type: 'ASSAULT', date: '2021-02', place: place && { name: place, place } }),
        ),
    }),
  );
  expect(rows.map(({ where_prec, date_prec }) => [where_prec, date_prec])).toEqual([
    ['1', '4'],
    ['6', '4'],
    ['4', '4'],
    ['', '4'],
  ]);
});

test('STIX: who is named in other words or by later packs is a later version; the same content has the same time', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(sampleDocument({ ...from(PATH), at: '2026-01-02T03:04:05Z' }));
  const packs = loadPacks();
  const gabala = packs.places.get('gabala')!;
  const written = async (name: string, version: string, at = '2026-03-01T00:00:00Z') => {
    const pieces = exportFromRecord(record, exportNamed('stix')!, {
      filter: {},
      knowledge: () => ({
        ...packs,
        packs: [
          { name: 'world', version: '2025.10.9' },
          { name: 'own', version },
        ],
        places: new Map([...packs.places, ['gabala', { ...gabala, name }]]),
      }),
      at,
      title: 'Test',
    });
    const { objects } = JSON.parse((await Array.fromAsync(pieces)).join('')) as {
      objects: readonly { type: string; created: string; modified: string }[];
    };
    return objects.find(({ type }) => type === 'location')!;
  };
  const first = await written('Gabala', '1');
  expect(first.created).toBe('2024-01-01T00:00:00.000Z');
  expect(first.modified).toMatch(/^2025-10-09T00:01:/);
  expect(await written('Gabala', '1', '2026-04-01T00:00:00Z')).toEqual(first);
  expect((await written('Qabala', '1')).modified).not.toBe(first.modified);
  const later = await written('Qabala', '2');
  expect(later.modified > first.modified).toBe(true);
});

test('STIX: what an analyst decides later is a later version of the note and of the report, not of who is named', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(sampleDocument({ ...from(PATH), at: '2026-01-02T03:04:05Z' }));
  const written = async () => {
    const pieces = await Array.fromAsync(
      exportFromRecord(record, exportNamed('stix')!, {
        filter: {},
        knowledge: () => loadPacks(),
        at: '2026-03-01T00:00:00Z',
        title: 'Test',
      }),
    );
    return JSON.parse(pieces.join('')).objects as { type: string; id: string; created: string; modified: string }[];
  };
  const before = await written();
  expect(before.map(({ type, created }) => `${type} ${created.slice(0, 10)}`)).toEqual([
    'identity 2024-01-01',
    'identity 2024-01-01',
    'identity 2024-01-01',
    'identity 2024-01-01',
    'location 2024-01-01',
    'note 2026-01-02',
    'report 2026-01-02',
  ]);
  const ofDocuments = before.filter(({ created }) => !created.startsWith('2024'));
  expect(ofDocuments.every(({ created, modified }) => modified === created)).toBe(true);
  const [finding] = await Array.fromAsync(record.findings({}));
  await record.decide({
    finding: finding!.finding.id,
    action: 'correct',
    changes: { status: 'denied' },
    into: null,
    undoes: null,
    who: 'Ana',
    at: '2026-02-03T04:05:06Z',
    reason: null,
  });
  const after = await written();
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  const changed = after.filter(({ modified }) => modified === '2026-02-03T04:05:06.000Z');
  expect(changed.map(({ type }) => type)).toEqual(['note', 'report']);
  await record.close();
});

test('a source that names no publisher is called by its title, and is not ours', async () => {
  const untitled = from(PATH);
  const { items } = JSON.parse(await exportOf('jsonfeed', untitled));
  expect(items[0].authors).toEqual([{ name: 'Publisher of “report of May.txt”' }]);
  expect(await exportOf('atom', { ...untitled, document: { title: 'In May' } })).toMatch(
    /<entry>\s*<author>\s*<name>Publisher of “In May”<\/name>/,
  );
  expect(await exportOf('stix', { ...untitled, document: { title: 'In May' } })).toContain(
    '"authors":["Publisher of “In May”"]',
  );
  expect(await exportOf('bibtex', { ...untitled, document: { kind: 'paper', title: 'In May' } })).toMatch(/^@misc\{/);
  expect(
    await exportOf('bibtex', { ...untitled, document: { kind: 'paper', title: 'In May', publisher: 'Sable Monitor' } }),
  ).toMatch(/^@techreport\{/);
});
