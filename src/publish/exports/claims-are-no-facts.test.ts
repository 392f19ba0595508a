import { expect, test } from 'vitest';
import { event, figure, party, type SampleDocument, statement } from '../../record/sample-analysis.ts';
import { exportOf } from './export-of.ts';
import { exported } from './sample-export.ts';

const BASE = { block: 0, group: null, rule: 'sample@1' } as const;

const shelled: SampleDocument = {
  text: 'Norland shelled Port Sable, Ostria said. Norland denied it. Rebels shelled Lea.',
  document: { publisher: 'Sable Monitor' },
  drafts: (quote) => [
    event(quote('Norland shelled Port Sable'), {
      type: 'ASSAULT',
      date: '2021-05-04',
      actor: [party('Norland')],
      status: 'alleged',
      reportedBy: party('Ostria'),
    }),
    event(quote('Norland denied it'), { type: 'ASSAULT', actor: [party('Norland')], status: 'denied' }),
    event(quote('Rebels shelled Lea'), { type: 'ASSAULT', date: '2021-05-04', actor: [party('Rebels')] }),
  ],
};

test('schema.org: what is alleged or denied is a claim about an event, of whoever reports it', async () => {
  const { '@graph': graph } = JSON.parse(await exportOf('jsonld', shelled));
  const [, alleged, denied, told] = graph;
  expect(alleged).toMatchObject({
    '@type': 'Claim',
    text: 'Norland shelled Port Sable',
    author: [{ name: 'Ostria' }],
    about: { '@type': 'Event', name: 'Norland: attack (alleged)', startDate: '2021-05-04' },
    appearance: { '@id': expect.stringMatching(/^urn:sha256:/) },
  });
  expect(denied).toMatchObject({
    '@type': 'Claim',
    author: [{ name: 'Sable Monitor' }],
    about: { name: 'Norland: attack (said not to be so)' },
  });
  expect(told).toMatchObject({ '@type': 'Event', name: 'Rebels: attack' });
  expect(graph.filter((node: { '@type': string }) => node['@type'] === 'Event')).toHaveLength(1);
});

/** Of schema.org’s properties those that we write, by the types that they belong to; all have those of Thing. */
const THING = ['@id', '@type', 'name', 'alternateName', 'description', 'sameAs', 'subjectOf', 'url'];
const WORK = [...THING, 'about', 'author', 'creator', 'dateCreated', 'isPartOf', 'keywords', 'text'];
const DOCUMENT = [...WORK, 'headline', 'publisher', 'datePublished', 'inLanguage'];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Report: DOCUMENT,
  NewsArticle: DOCUMENT,
  Article: DOCUMENT,
  Legislation: DOCUMENT,
  CreativeWork: DOCUMENT,
  Claim: [...WORK, 'appearance'],
  Quotation: WORK,
  Event: [...THING, 'about', 'actor', 'startDate', 'endDate', 'eventStatus', 'keywords', 'location'],
  Observation: [...THING, 'measuredProperty', 'value', 'observationDate'],
  Property: THING,
  QuantitativeValue: [...THING, 'value', 'minValue', 'maxValue', 'unitText'],
  Place: [...THING, 'geo', 'keywords'],
  GeoCoordinates: [...THING, 'latitude', 'longitude'],
  Organization: [...THING, 'keywords'],
  Person: THING,
};

test('schema.org: every property belongs to the type on which it stands', async () => {
  const straysIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(straysIn);
    if (value === null || typeof value !== 'object') return [];
    const { '@type': type, ...node } = value as Record<string, unknown>;
    return Object.entries(node).flatMap(([key, under]) => [
      ...(typeof type === 'string' && !PROPERTIES[type]?.includes(key) ? [`${type}.${key}`] : []),
      ...straysIn(under),
    ]);
  };
  const graphs = [(await exported('jsonld')).text, await exportOf('jsonld', shelled)].map(
    (text) => JSON.parse(text)['@graph'],
  );
  expect(straysIn(graphs)).toEqual([]);
});

test('schema.org: a figure that somebody gives is a claim, and a bound is no value', async () => {
  const { '@graph': graph } = JSON.parse(
    await exportOf('jsonld', {
      text: 'Ostria counts at least 40 mines. The report counts up to 12 wells and 3 to 5 bridges.',
      drafts: (quote) => [
        figure(quote('at least 40 mines'), {
          value: 40,
          bound: '>=',
          unit: 'mines',
          measure: 'mines',
          attributedTo: party('Ostria'),
        }),
        figure(quote('up to 12 wells'), { value: 12, bound: '<=', unit: 'wells', measure: 'wells' }),
        figure(quote('3 to 5 bridges'), { min: 3, max: 5, unit: 'bridges', measure: 'bridges' }),
      ],
    }),
  );
  expect(graph[1]).toMatchObject({
    '@type': 'Claim',
    text: 'at least 40 mines',
    author: [{ name: 'Ostria' }],
    about: { '@type': 'Observation', value: { '@type': 'QuantitativeValue', minValue: 40, unitText: 'mines' } },
  });
  expect(graph.slice(2).map(({ value }: { value: object }) => value)).toEqual([
    { '@type': 'QuantitativeValue', maxValue: 12, unitText: 'wells' },
    { '@type': 'QuantitativeValue', minValue: 3, maxValue: 5, unitText: 'bridges' },
  ]);
});

test('FollowTheMoney: the name of an event and its description say that it is alleged, and by whom', async () => {
  const events = (await exportOf('ftm', shelled))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ schema }) => schema === 'Event');
  expect(events.map(({ properties }) => [properties.name, properties.description])).toEqual([
    [['Norland: attack (alleged)'], ['Told as alleged, reported by Ostria.']],
    [['Norland: attack (said not to be so)'], ['Told as said not to be so.']],
    [['Rebels: attack'], ['Told as happened.']],
  ]);
});

test('feeds say in the title that an event is alleged', async () => {
  const { items } = JSON.parse(await exportOf('jsonfeed', shelled));
  expect(items.map(({ title }: { title: string }) => title)).toEqual([
    '2021-05-04 · Norland: attack (alleged)',
    'Norland: attack (said not to be so)',
    '2021-05-04 · Rebels: attack',
  ]);
});

const compliance = (words: string, claimants: readonly string[], agreement: string | null, about: string) => ({
  ...BASE,
  words,
  kind: 'compliance' as const,
  claimant: claimants.map((name) => party(name)),
  party: [party('Norland')],
  agreement,
  provision: null,
  verdict: 'broken' as const,
  about,
});

test('STIX: all who speak are authors, the publication itself is its publisher, and each undertaking has its own note', async () => {
  const claims = [
    compliance('Norland broke the Treaty of Lea', ['Ostria', 'Fennia'], 'Treaty of Lea', 'treaty'),
    compliance('the treaty lies in pieces', ['Ostria'], 'Treaty of Lea', 'treaty'),
    compliance('Norland keeps the mines', ['the publication'], null, 'mines are kept'),
    compliance('Norland holds the bridge', ['the publication'], null, 'bridge is held'),
  ];
  const text = `${claims.map(({ words }) => words).join('. ')}. Keller and Holm welcomed it. Ferro counts 40 mines.`;
  const { objects } = JSON.parse(
    await exportOf('stix', {
      text,
      document: { publisher: 'Sable Monitor' },
      drafts: (quote) => [
        ...claims.map(({ words, ...claim }) => ({ ...claim, ...quote(words) })),
        statement(quote('welcomed it'), { speaker: [party('Keller'), party('Holm')] }),
        figure(quote('40 mines'), { value: 40, unit: 'mines', attributedTo: party('Ferro') }),
      ],
    }),
  );
  const notes = new Map(objects.map((object: { id: string; content?: string }) => [object.id, object.content]));
  const opinions = objects.filter(({ type }: { type: string }) => type === 'opinion');
  expect(
    opinions.map(({ authors, object_refs }: { authors: string[]; object_refs: string[] }) => [
      authors,
      notes.get(object_refs[0]!),
    ]),
  ).toEqual([
    [['Ostria', 'Fennia'], 'Norland keeps what it undertook under Treaty of Lea.'],
    [['Ostria'], 'Norland keeps what it undertook under Treaty of Lea.'],
    [['Sable Monitor'], 'Norland keeps what it undertook: mines are kept.'],
    [['Sable Monitor'], 'Norland keeps what it undertook: bridge is held.'],
  ]);
  const saying = objects.filter(({ labels }: { labels?: string[] }) => /statement|figure/.test(labels?.[0] ?? ''));
  expect(saying.map(({ authors }: { authors: string[] }) => authors)).toEqual([['Keller', 'Holm'], ['Ferro']]);
  expect(objects.map(({ name }: { name?: string }) => name)).not.toContain('the publication');
});

test('iCalendar: one entry of a provision and its commitment, and of a meeting told twice; titles are words', async () => {
  const text =
    'Norland shall leave Lea by 20 November 2021. Keller met Holm on 4 May. Then Keller met Holm on 4 May. The cabinet sat. Keller is said to visit Ostria.';
  const calendar = await exportOf('ical', {
    text,
    drafts: (quote) => [
      {
        ...BASE,
        ...quote('Norland shall leave Lea by 20 November 2021'),
        kind: 'provision',
        agreement: 'Treaty of Lea',
        number: 'Article 1',
        obligor: [party('Norland')],
        obligation: 'shall leave Lea by 20 November 2021',
        force: 'obligation',
        deadline: '../2021-11-20',
      },
      {
        ...BASE,
        ...quote('Norland shall leave Lea by 20 November 2021'),
        kind: 'commitment',
        agreement: 'Treaty of Lea',
        provision: 'Article 1',
        obligor: [party('Norland')],
        action: 'leave Lea',
        deadline: '../2021-11-20',
      },
      event(quote('Keller met Holm'), { actor: [party('Keller'), party('Holm')], date: '2021-05-04' }),
      event(quote('Then Keller met Holm'), { actor: [party('Keller'), party('Holm')], date: '2021-05-04' }),
      event(quote('The cabinet sat'), { date: '2021-05-05' }),
      event(quote('Keller is said to visit Ostria'), {
        actor: [party('Keller')],
        recipient: [party('Ostria')],
        mode: 'visit',
        date: '2021-05-06',
        status: 'alleged',
      }),
    ],
  });
  expect([...calendar.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary)).toEqual([
    'Due: Norland: leave Lea',
    'Keller\\, Holm: meeting',
    'The cabinet sat',
    'Keller\\, Ostria: visit (alleged)',
  ]);
});
