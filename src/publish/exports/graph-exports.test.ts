import { defaultModel } from '@alephdata/followthemoney';
// @ts-expect-error: the package has no types
import { parse as parseBibTex } from 'bibtex-parse';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { codePointOffsets } from './code-points.ts';
import { exported, HOSTILE } from './sample-export.ts';

const findings = HOSTILE.length + 8;

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** RFC 7946, section 3, for points. */
const GeoJson = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.union([z.string(), z.number()]),
      geometry: z.strictObject({ type: z.literal('Point'), coordinates: Position }).nullable(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

test('GeoJSON: events at their places, then the places with the names of each side', async () => {
  const { features } = GeoJson.parse(JSON.parse((await exported('geojson')).text));
  const met = features.find(({ properties }) => properties.place === 'gabala' && properties.feature === 'event');
  expect(met?.geometry?.coordinates[0]).toBeGreaterThan(47);
  const place = features.find(({ id }) => id === 'place:khankendi-stepanakert');
  expect(place?.properties).toMatchObject({
    name: 'Khankendi/Stepanakert',
    naming: 'desk style',
    precisionKm: 5,
    country: 'azerbaijan',
    findings: 1,
  });
  expect(place?.properties.names).toContainEqual({ text: 'Stepanakert', language: null, side: 'armenia' });
  expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(HOSTILE.length);
});

test('iCalendar: another reader gets deadlines and meetings; lines are folded at 75 octets', async () => {
  const { text } = await exported('ical');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])).toEqual([
    ['Azerbaijan, Armenia: visit', '2024-05-03', '2024-05-04'],
    ['The minister: visit (planned)', '2024-06-01', '2024-07-01'],
    ['Due: Norland: leave the valley', '2024-11-20', '2024-11-21'],
  ]);
  expect(events.every(({ uid }) => /^[0-9a-f]{20}@chancery$/.test(uid))).toBe(true);
});

test('Atom and JSON Feed: another reader gets every item with its words', async () => {
  const { text } = await exported('atom');
  expect(XMLValidator.validate(text)).toBe(true);
  const atom = parseAtomFeed(text);
  expect(atom.entries).toHaveLength(findings);
  expect(atom.title?.value).toBe('Sample <record>');
  expect(atom.entries?.map(({ content }) => content?.value)).toContain('<b>&amp;]]>"\'');
  const feed = parseJsonFeed(JSON.parse((await exported('jsonfeed')).text));
  expect(feed.items).toHaveLength(findings);
  expect(feed.items?.map(({ content_text }) => content_text)).toContain('<b>&amp;]]>"\'');
});

const Annotation = z.object({
  id: z.string().startsWith('urn:chancery:finding:'),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  created: z.iso.datetime(),
  body: z.array(
    z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.enum(['tagging', 'describing']) }),
  ),
  target: z.object({
    source: z.string(),
    selector: z.tuple([
      z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
      z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
    ]),
    state: z.strictObject({
      type: z.literal('TimeState'),
      sourceDate: z.iso.datetime(),
      cached: z.string().startsWith('urn:sha256:'),
    }),
  }),
});

/** Of the terms of http://www.w3.org/ns/anno.jsonld those that an annotation of ours can have; others expand to nothing. */
const ANNOTATION_TERMS = new Set([
  ...['@context', 'id', 'type', 'items', 'startIndex', 'motivation', 'created', 'generator', 'name', 'body', 'purpose'],
  ...['value', 'format', 'target', 'source', 'selector', 'exact', 'prefix', 'suffix', 'start', 'end', 'state'],
  ...['sourceDate', 'cached', 'Annotation', 'AnnotationPage', 'Software', 'TextualBody', 'TextQuoteSelector'],
  ...['TextPositionSelector', 'TimeState', 'identifying', 'tagging', 'describing'],
]);

/** Every key of a tree of JSON, and every value of `type`, `motivation` and `purpose`. */
const termsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(termsOf)
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, under]) => [
          key,
          ...(/^(?:type|motivation|purpose)$/.test(key) ? [String(under)] : termsOf(under)),
        ])
      : [];

test('Web Annotation: its context knows every term, so that nothing is lost when it is expanded', async () => {
  const terms = new Set(termsOf(JSON.parse((await exported('annotations')).text)));
  expect([...terms].filter((term) => !ANNOTATION_TERMS.has(term))).toEqual([]);
});

test('Web Annotation: positions count code points, quotes are found by what stands around them', async () => {
  const page = JSON.parse((await exported('annotations')).text);
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  const annotations = z.array(Annotation).parse(page.items);
  expect(annotations).toHaveLength(findings);
  const last = annotations.find(({ body }) => body[0]?.value === 'commitment')!;
  const [quote, position] = last.target.selector;
  expect(position.end - position.start).toBe(quote.exact.length);
  const grin = annotations.find(({ target }) => target.selector[0].exact.startsWith('😀'))!.target.selector;
  expect(grin[1].end - grin[1].start).toBe([...grin[0].exact].length);
});

test('code points: offsets after pairs count one for each', () => {
  const offset = codePointOffsets('a😀b😀c');
  expect([0, 1, 3, 4, 6, 7].map(offset)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('FollowTheMoney: its model knows every schema, property and reference', async () => {
  const entities = (await exported('ftm')).text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
  const ids = new Map(entities.map(({ id, schema }) => [id, schema]));
  expect(ids.size).toBe(entities.length);
  const { schemata } = defaultModel as unknown as {
    schemata: Record<
      string,
      {
        extends: string[];
        schemata: string[];
        required?: string[];
        properties: Record<string, { type?: string; range?: string }>;
      }
    >;
  };
  const ancestry = (name: string): string[] => [name, ...schemata[name]!.extends.flatMap(ancestry)];
  for (const { id, schema, properties } of entities) {
    expect(id).toMatch(/^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/);
    const all = Object.assign(
      {},
      ...ancestry(schema).map((name) => schemata[name]!.properties),
    ) as (typeof schemata)[string]['properties'];
    for (const name of ancestry(schema).flatMap((one) => schemata[one]!.required ?? []))
      expect(properties, `${schema} ${name}`).toHaveProperty(name);
    for (const [name, values] of Object.entries(properties)) {
      expect(all, schema).toHaveProperty(name);
      for (const value of values) {
        expect(typeof value).toBe('string');
        if (all[name]!.type === 'entity') expect(ancestry(ids.get(value)!)).toContain(all[name]!.range);
        if (all[name]!.type === 'date') expect(value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }
    }
  }
  expect(entities.map(({ schema }) => schema)).toEqual(
    expect.arrayContaining(['Document', 'PublicBody', 'Person', 'Event', 'Mention', 'Position', 'Occupancy']),
  );
});

const StixId = (type: string) =>
  z.string().regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`));
const Refs = z.array(StixId('[a-z]+')).min(1);
const common = <T extends string>(type: T) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: StixId(type),
  created_by_ref: StixId('identity').optional(),
  created: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  modified: z.string(),
  labels: z.array(z.string()).min(1).optional(),
  external_references: z
    .array(
      z.strictObject({ source_name: z.string().min(1), external_id: z.string().optional(), url: z.url().optional() }),
    )
    .min(1)
    .optional(),
});
/** What OASIS’ specification requires of the objects that we write (sections 3.2, 4.5, 4.10 to 4.16). */
const Stix = z.strictObject({
  type: z.literal('bundle'),
  id: StixId('bundle'),
  objects: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        ...common('identity'),
        name: z.string().min(1),
        identity_class: z.enum(['individual', 'group', 'system', 'organization', 'class', 'unknown']),
      }),
      z.strictObject({
        ...common('location'),
        name: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        precision: z.number().optional(),
      }),
      z.strictObject({ ...common('report'), name: z.string().min(1), published: z.iso.datetime(), object_refs: Refs }),
      z
        .strictObject({
          ...common('note'),
          abstract: z.string(),
          content: z.string().min(1),
          authors: z.array(z.string()).min(1),
          object_refs: Refs,
        })
        .partial({ authors: true }),
      z.strictObject({
        ...common('opinion'),
        opinion: z.enum(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']),
        explanation: z.string(),
        authors: z.array(z.string()).min(1),
        object_refs: Refs,
      }),
    ]),
  ),
});

test('STIX: as the specification requires, references lead somewhere, a kept word is agreement', async () => {
  const { objects } = Stix.parse(JSON.parse((await exported('stix')).text));
  const ids = objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const object of objects)
    for (const ref of 'object_refs' in object ? object.object_refs : []) expect(ids).toContain(ref);
  const opinion = objects.find(({ type }) => type === 'opinion');
  expect(opinion).toMatchObject({ opinion: 'agree', authors: ['A desk'] });
  const note = objects.find(({ id }) => opinion && 'object_refs' in opinion && id === opinion.object_refs[0]);
  expect(note).toMatchObject({ content: 'Norland keeps what it undertook under Treaty of Gabala.' });
  expect(objects.at(-1)).toMatchObject({ type: 'report', published: '2024-05-04T00:00:00.000Z' });
});

test('GraphML: well-formed, keys are declared, edges lead between nodes, all have a direction', async () => {
  const { text } = await exported('graphml');
  expect(XMLValidator.validate(text)).toBe(true);
  const { graphml } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['node', 'edge', 'key', 'data'].includes(name),
  }).parse(text);
  const nodes = new Set(graphml.graph.node.map((node: Record<string, string>) => node['@_id']));
  const keys = new Set(graphml.key.map((key: Record<string, string>) => key['@_id']));
  for (const edge of graphml.graph.edge) {
    expect(nodes.has(edge['@_source']) && nodes.has(edge['@_target'])).toBe(true);
    for (const one of edge.data) expect(keys).toContain(one['@_key']);
  }
  expect(graphml.graph.edge.some((edge: Record<string, string>) => '@_directed' in edge)).toBe(false);
  const joint = graphml.graph.edge.filter(({ data }: { data: Record<string, unknown>[] }) =>
    data.some((one) => one['@_key'] === 'e_mutual' && String(one['#text']) === 'true'),
  );
  expect(joint).toHaveLength(1);
});

test('bibliographies: one source each, no string ends an entry', async () => {
  const csl = JSON.parse((await exported('csl')).text);
  expect(csl).toMatchObject([
    {
      type: 'article-newspaper',
      title: HOSTILE[0],
      issued: { 'date-parts': [[2024, 5, 4]] },
      URL: 'https://example.org/a?b=<c>',
    },
  ]);
  const ris = (await exported('ris')).text;
  for (const line of ris.trimEnd().concat(' ').split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(ris).toContain('DA  - 2024/05/04/');
  const entries = parseBibTex((await exported('bibtex')).text).filter(
    (item: { itemtype: string }) => item.itemtype !== 'comment',
  );
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ itemtype: 'entry', type: 'misc' });
});

test('schema.org: every finding is said by a document, planned events are scheduled', async () => {
  const { '@context': context, '@graph': graph } = JSON.parse((await exported('jsonld')).text);
  expect(context).toBe('https://schema.org');
  expect(graph).toHaveLength(findings + 1);
  const [document, ...rest] = graph;
  for (const node of rest) {
    const from = node.subjectOf ?? node.appearance ?? node.isPartOf ?? node.citation;
    expect(from).toEqual({ '@id': document['@id'] });
  }
  expect(rest.filter((node: Record<string, string>) => node.eventStatus)).toHaveLength(1);
  expect(rest.find((node: Record<string, string>) => node['@type'] === 'Quotation')).toMatchObject({
    text: 'we will come back',
    creator: [{ '@type': 'Person', name: 'The envoy' }],
  });
});
