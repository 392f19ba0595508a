import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { event, party } from '../../record/sample-analysis.ts';
import { csvObjects, csvRows, exportOf } from './export-of.ts';
import { exported, HOSTILE } from './sample-export.ts';

test('CSV: no cell is a formula, and every word is there', async () => {
  const rows = csvObjects((await exported('csv', { kinds: ['event'] })).text);
  for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows.map((row) => row.quote!.replace(/^'/, ''))).toEqual(expect.arrayContaining([...HOSTILE]));
});

const Csvw = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.string() })]),
  'dc:title': z.string(),
  'dc:created': z.string(),
  dialect: z.object({ header: z.literal(true), encoding: z.literal('utf-8'), lineTerminators: z.array(z.string()) }),
  tables: z.array(
    z.strictObject({
      url: z.string(),
      'dc:description': z.string(),
      tableSchema: z.strictObject({
        columns: z.array(
          z.strictObject({
            name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
            titles: z.string(),
            'dc:description': z.string().min(3),
            datatype: z.enum(['string', 'integer', 'double', 'boolean', 'date']),
            separator: z.string().optional(),
            required: z.boolean().optional(),
          }),
        ),
        primaryKey: z.string(),
        foreignKeys: z
          .array(
            z.object({
              columnReference: z.string(),
              reference: z.object({ resource: z.string(), columnReference: z.string() }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

const FORM: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  double: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test('CSV on the Web: tables are as their metadata say: columns, types, keys', async () => {
  const files = unzipSync((await exported('csvw')).bytes);
  const metadata = Csvw.parse(JSON.parse(strFromU8(files['csv-metadata.json']!)));
  expect(metadata.tables.map(({ url }) => url)).toEqual([
    'event.csv',
    'statement.csv',
    'figure.csv',
    'commitment.csv',
    'compliance.csv',
    'post.csv',
    'documents.csv',
  ]);
  const rowsOf = (url: string) => csvObjects(strFromU8(files[url]!));
  for (const { url, tableSchema } of metadata.tables) {
    expect(csvRows(strFromU8(files[url]!))[0]).toEqual(tableSchema.columns.map(({ name }) => name));
    const rows = rowsOf(url);
    for (const { name, datatype, required } of tableSchema.columns)
      for (const row of rows) {
        if (row[name] === '') expect(required, `${url} ${name}`).not.toBe(true);
        else if (FORM[datatype]) expect(row[name], `${url} ${name}`).toMatch(FORM[datatype]);
      }
    expect(new Set(rows.map((row) => row[tableSchema.primaryKey])).size).toBe(rows.length);
    for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
      const known = rowsOf(reference.resource).map((row) => row[reference.columnReference]);
      for (const row of rows) expect(known).toContain(row[columnReference]);
    }
  }
});

test('Parquet: another reader gets rows, types and descriptions', async () => {
  const { bytes } = await exported('parquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const types = new Map(
    parquetSchema(metadata).children.map(({ element }) => [element.name, element.converted_type ?? element.type]),
  );
  expect([
    types.get('quote'),
    types.get('start'),
    types.get('value'),
    types.get('direct'),
    types.get('earliest'),
  ]).toEqual(['UTF8', 'INT32', 'DOUBLE', 'BOOLEAN', 'DATE']);
  expect(metadata.key_value_metadata).toContainEqual({ key: 'column.quote', value: 'the exact words of the source' });
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(HOSTILE.length + 8);
  expect(rows.map((row) => row.quote)).toEqual(expect.arrayContaining([...HOSTILE]));
  expect(rows.find((row) => row.kind === 'figure')).toMatchObject({
    value: 12,
    unit: 'people',
    earliest: expect.any(Date),
    min: null,
  });
  expect(rows.find((row) => row.kind === 'statement')).toMatchObject({
    direct: true,
    speaker: 'The envoy',
    date: '2024-05-03',
  });
});

test('Excel: every part is well-formed, heads stay and filter, text is text', async () => {
  const files = unzipSync((await exported('xlsx')).bytes);
  for (const [name, part] of Object.entries(files)) expect(XMLValidator.validate(strFromU8(part)), name).toBe(true);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;https://example.invalid&quot;;&quot;go&quot;)</t>');
});

test('PLOVER: own columns, nearest types named, status kept', async () => {
  const rows = csvObjects((await exported('plover')).text);
  expect(rows.at(-3)).toMatchObject({
    'Event Date': '2024-05-03',
    'Event Type': 'CONSULT',
    'Event Mode': 'visit',
    'Quad Code': '1',
    'Actor ID': 'azerbaijan; armenia',
    Country: 'Azerbaijan',
    Status: 'happened',
  });
  expect(rows.at(-1)).toMatchObject({ 'Event Date': '2024-06-01', Status: 'planned', 'Event Date EDTF': '2024-06' });
});

test('CAMEO: a row a dyad, joint acts both ways, intent for what is planned', async () => {
  const rows = csvObjects((await exported('cameo')).text).filter(({ code }) => code !== '110');
  expect(rows.map(({ source, target, code, quad, status }) => [source, target, code, quad, status])).toEqual([
    ['azerbaijan', 'armenia', '042', '1', 'happened'],
    ['armenia', 'azerbaijan', '042', '1', 'happened'],
    ['azerbaijan', 'armenia', '194', '4', 'alleged'],
    ['', '', '036', '1', 'planned'],
  ]);
});

test('ACLED and UCDP: violence only, deaths from the figure within the words', async () => {
  const acled = csvObjects((await exported('acled')).text);
  expect(acled).toHaveLength(1);
  expect(acled[0]).toMatchObject({
    event_date: '2024-05-01',
    time_precision: '1',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: 'Azerbaijan',
    actor2: 'Armenia',
    fatalities: '12',
    location: 'Khankendi/Stepanakert',
    tags: 'status:alleged',
    timestamp: '1767323045',
  });
  const ucdp = csvObjects((await exported('ucdp')).text);
  expect(ucdp).toHaveLength(1);
  expect(ucdp[0]).toMatchObject({
    type_of_violence: '1',
    side_a: 'Azerbaijan',
    side_b: 'Armenia',
    best: '12',
    low: '12',
    high: '12',
    date_prec: '1',
    where_prec: '1',
    source_original: 'A desk',
    geom_wkt: 'POINT (46.75 39.82)',
  });
});

test('PLOVER: types of our own have the nearest type without its intensity, a disaster and an appointment none', async () => {
  const words = [
    'A storm hit Norland',
    'Keller was named envoy',
    'Keller resigned',
    'A court fined Keller',
    'Norland shelled Ostria',
  ];
  const told = [
    { type: 'DISASTER' },
    { type: 'PERSONNEL' },
    { type: 'PERSONNEL', mode: 'resign' },
    { type: 'LEGAL' },
    { type: 'ASSAULT' },
  ] as const;
  const rows = csvObjects(
    await exportOf('plover', {
      text: `${words.join('. ')}.`,
      drafts: (quote) => words.map((one, i) => event(quote(one), told[i]!)),
    }),
  );
  expect(rows.map((row) => [row['Event Type'], row.Intensity, row['Quad Code'], row.Note])).toEqual([
    ['', '', '', 'PLOVER has no such type'],
    ['', '', '', 'PLOVER has no such type'],
    ['RETREAT', '', '', 'PLOVER has no PERSONNEL; the nearest type stands here, without its intensity'],
    ['ACCUSE', '', '', 'PLOVER has no LEGAL; the nearest type stands here, without its intensity'],
    ['ASSAULT', '-9.3', '4', ''],
  ]);
});

test('PLOVER: the columns of POLECAT in its order, then ours; states have their number in the Correlates of War', async () => {
  const text = 'Envoy Brandt of Berlin and Chancellor Kohl met Keller in Kyiv.';
  const [row] = csvObjects(
    await exportOf('plover', {
      text,
      drafts: (quote) => [
        event(quote(text.slice(0, -1)), {
          actor: [party('Berlin', 'germany'), { name: 'Kohl', actor: null, office: 'Chancellor' }],
          recipient: [party('Keller')],
          place: { name: 'Kiev', place: 'kyiv' },
        }),
      ],
    }),
  );
  expect(Object.keys(row!)).toEqual([
    ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
    ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title'],
    ...['Actor Name Raw', 'Wikipedia Actor ID', 'Recipient Name', 'Recipient Country', 'Recipient COW'],
    ...['Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw'],
    ...['Wikipedia Recipient ID', 'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
    ...['GeoNames ID', 'Raw Placename', 'Feature Type', 'Source', 'Publication Date', 'Story People'],
    ...['Story Organizations', 'Story Locations', 'Language', 'Version'],
    ...[
      'Actor ID',
      'Recipient ID',
      'Headline',
      'Status',
      'Event Date EDTF',
      'Chancery Type',
      'Reported By',
      'Text',
      'Note',
    ],
  ]);
  expect(row).toMatchObject({
    'Actor Name': 'Germany; Kohl',
    'Actor Country': 'Germany; ',
    'Actor COW': '255; ',
    'Actor Title': '; Chancellor',
    'Actor Name Raw': 'Berlin; Kohl',
    'Recipient Name': 'Keller',
    'Recipient Country': '',
    'Recipient COW': '',
    Placename: 'Kyiv',
    City: 'Kyiv',
    'Raw Placename': 'Kiev',
    Country: 'Ukraine',
  });
});

test('cells of several values part into as many as they were made of', async () => {
  const [row] = csvObjects(
    await exportOf('plover', {
      text: 'They met.',
      drafts: (quote) => [
        event(quote('They met'), {
          actor: [party('Keller; envoy'), party('Azerbaijan', 'azerbaijan')],
          recipient: [party('Holm'), party('Ferro')],
        }),
      ],
    }),
  );
  expect(row).toMatchObject({
    'Actor Name': 'Keller； envoy; Azerbaijan',
    'Actor ID': '; azerbaijan',
    'Recipient Name': 'Holm; Ferro',
    'Recipient ID': '',
  });
});
