import { describe, expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import { Place } from '../../kinds/place.ts';
import { buildKnowledge } from '../../knowledge/build-knowledge.ts';
import type { NameKind, RecordedNameDecision } from '../../record/name-decision.ts';
import { nameSpelling } from '../../record/name-spelling.ts';
import type { NameUse } from '../../record/name-store.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { suggestNames } from './suggest-names.ts';

const actors = [
  { id: 'norland', kind: 'state', name: 'Norland', demonyms: ['Norlandic'] },
  { id: 'lena-tarkan', kind: 'person', name: 'Lena Tarkan', names: [{ text: 'Лена Таркан' }] },
  { id: 'norland-energy', kind: 'organ', of: 'norland', name: 'Ministry of Energy of Norland' },
].map((actor) => Actor.parse(actor));
const places = [
  { id: 'norland', kind: 'country', name: 'Norland' },
  { id: 'lower-tal', kind: 'village', name: 'Lower Tal' },
].map((place) => Place.parse(place));
const knowledge = buildKnowledge([
  {
    manifest: { name: 'sample', version: '1', title: 'Sample', description: '', after: [] },
    actors,
    places,
    agreements: [],
    terms: [],
    threads: [],
    offices: [],
    sharedFamilyNames: [],
    noGivenNames: ['sir', 'president', 'minister', 'deputy', 'envoy'],
    codebook: loadPacks().codebook,
    origins: new Map(),
  },
]);

interface Used {
  readonly name: string;
  readonly in?: string;
  readonly office?: string;
  readonly id?: string;
  readonly times?: number;
}

const suggested = (
  names: readonly (Used | string)[],
  {
    kind = 'actor',
    texts = {},
    decisions = [],
  }: { kind?: NameKind; texts?: Record<string, string>; decisions?: readonly RecordedNameDecision[] } = {},
) => {
  const uses = names
    .map((used): Used => (typeof used === 'string' ? { name: used } : used))
    .map(
      (used): NameUse => ({
        name: used.name,
        key: nameSpelling(used.name),
        id: used.id ?? null,
        office: used.office ?? null,
        document: used.in ?? 'one',
        findings: used.times ?? 1,
      }),
    );
  return suggestNames({ kind, uses, decisions, knowledge, textOf: (document) => texts[document] ?? '' }).map(
    ({ from, into, document, reasons }) =>
      `${from.name} → ${into.id ?? into.name}${document ? ` in ${document}` : ''}: ${reasons.join('; ')}`,
  );
};

describe('persons', () => {
  test('a name in another script, or in a spelling of another language', () => {
    expect(suggested([{ name: 'Garo Hagopian', times: 2 }, 'Karo Hakobyan'])).toEqual([
      'Karo Hakobyan → Garo Hagopian: another way to write Garo Hagopian in Latin letters',
    ]);
    expect(suggested([{ name: 'Khoren Gharibyan', times: 2 }, 'Хорен Карибян'])).toEqual([
      'Хорен Карибян → Khoren Gharibyan: Khoren Gharibyan in another script',
    ]);
    expect(suggested([{ name: 'Suren Harutyunyan', times: 2 }, 'Suren Arutyunyan'])).toEqual([
      'Suren Arutyunyan → Suren Harutyunyan: another way to write Suren Harutyunyan in Latin letters',
    ]);
  });

  test('initial and family name, unless it fits several', () => {
    expect(
      suggested([
        { name: 'Ceyhun Demiryan', times: 2 },
        { name: 'J. Demirian', in: 'two' },
      ]),
    ).toEqual([
      'J. Demirian → Ceyhun Demiryan: initial and family name of Ceyhun Demiryan, of nobody else in the record',
    ]);
    expect(suggested(['Anna Demiryan', 'Arsen Demiryan', 'A. Demirian'])).toEqual([]);
    expect(suggested(['Alan Velk', 'E. Velk'])).toEqual([]);
  });

  test('a bare family name beside the full one', () => {
    expect(suggested(['Anna Demiryan', 'Demiryan'])).toEqual([
      'Demiryan → Anna Demiryan: one document has Anna Demiryan in full; nobody else in the record bears the family name',
    ]);
    expect(suggested(['Anna Demiryan', { name: 'Demiryan', in: 'two' }])).toEqual([]);
    expect(suggested(['Anna Demiryan', 'Arsen Demiryan', 'Demiryan'])).toEqual([]);
  });

  test('a title is no given name', () => {
    expect(
      suggested([
        { name: 'Keir Velk', times: 2 },
        { name: 'Sir Keir Velk', in: 'two' },
      ]),
    ).toEqual(['Sir Keir Velk → Keir Velk: another spelling of Keir Velk']);
    expect(suggested([{ name: 'Prime Minister', times: 2 }, 'Deputy Prime Minister'])).toEqual([]);
    expect(suggested(['Keir Velk', 'President Velk'])).toEqual([
      'President Velk → Keir Velk: one document has Keir Velk in full; nobody else in the record bears the family name',
    ]);
  });

  test('a family name that several bear is settled document by document', () => {
    expect(
      suggested([
        'Anna Demiryan',
        'Demiryan',
        { name: 'Arsen Demiryan', in: 'two' },
        { name: 'Demiryan', in: 'two' },
        { name: 'Demiryan', in: 'three' },
      ]),
    ).toEqual([
      'Demiryan → Anna Demiryan in one: the document has Anna Demiryan in full and nobody else of that family name',
      'Demiryan → Arsen Demiryan in two: the document has Arsen Demiryan in full and nobody else of that family name',
    ]);
  });

  test('the same office', () => {
    const office = 'economy minister of Ostria';
    expect(
      suggested([
        { name: 'Mikayil Velkov', office, times: 2 },
        { name: 'Mikhail Velkov', office, in: 'two' },
      ]),
    ).toEqual([
      `Mikhail Velkov → Mikayil Velkov: the family name of Mikayil Velkov and a similar given name; both are presented as ${office.toLowerCase()}`,
    ]);
    expect(
      suggested([
        { name: 'Anna Velkov', office },
        { name: 'Velkov', office, in: 'two' },
      ]),
    ).toEqual([
      `Velkov → Anna Velkov: both are presented as ${office.toLowerCase()}; nobody else in the record bears the family name`,
    ]);
    expect(
      suggested([
        { name: 'Anna Velkov', office: 'foreign minister' },
        { name: 'Velkov', office: 'judge' },
        { name: 'Olga Velkov', in: 'two' },
      ]),
    ).toEqual([]);
  });

  test('different persons stay silent', () => {
    expect(suggested(['Anna Demiryan', 'Arsen Demiryan'])).toEqual([]);
    expect(suggested(['Davit Tonoyan', 'Davit Tunyan'])).toEqual([]);
    expect(suggested(['Ilham Velkov', 'Ilham Velkova'])).toEqual([]);
    expect(suggested(['President Velkov', 'Velkov', 'Norlandic envoy Velkov'])).toEqual([]);
  });
});

describe('bodies', () => {
  test('the same words in another order, a name of the packs', () => {
    expect(suggested([{ name: 'Union of Hill Farmers', times: 2 }, 'Hill Farmers’ Union'])).toEqual([
      'Hill Farmers’ Union → Union of Hill Farmers: the same words as Union of Hill Farmers in another order or spelling',
    ]);
    expect(suggested(['Norlandic Energy Ministry'])).toEqual([
      'Norlandic Energy Ministry → norland-energy: a name of Ministry of Energy of Norland in the packs',
    ]);
  });

  test('a common noun is no name of the packs', () => {
    expect(suggested(['norlandic energy ministry', 'lena tarkan'])).toEqual([]);
    expect(suggested(['Lena Tarkan', 'Tarkan'])).toEqual([
      'Lena Tarkan → lena-tarkan: a name of Lena Tarkan in the packs',
      'Tarkan → Lena Tarkan: one document has Lena Tarkan in full; nobody else in the record bears the family name',
    ]);
  });

  test('an abbreviation that the text explains', () => {
    const texts = { one: 'The Union of Hill Farmers (UHF) met. The UHF left.' };
    expect(suggested(['Union of Hill Farmers', 'UHF'], { texts })).toEqual([
      'UHF → Union of Hill Farmers: Union of Hill Farmers (UHF) stands in the text',
    ]);
    expect(suggested(['Union of Hill Farmers', { name: 'UHF', in: 'two' }], { texts })).toEqual([]);
  });

  test('with and without party, but a state is no church, no party and no alliance', () => {
    expect(suggested(['Bright Dawn Party', 'Bright Dawn Movement', { name: 'Bright Dawn', times: 2 }])).toEqual([
      'Bright Dawn Movement → Bright Dawn: the same name with and without ‘Movement’',
      'Bright Dawn Party → Bright Dawn: the same name with and without ‘Party’',
    ]);
    const norland = { name: 'Norland', id: 'norland', times: 9 };
    expect(suggested([norland, 'Norland Alliance', 'Norlandic Church', 'Norland Party'])).toEqual([]);
  });
});

describe('places', () => {
  const kind = 'place' as const;

  test('another spelling, another language, with and without village', () => {
    expect(suggested(['Nerkin Tal', { name: 'Lower Tal', id: 'lower-tal' }], { kind })).toEqual([
      'Nerkin Tal → lower-tal: another spelling or script of Lower Tal',
    ]);
    expect(suggested([{ name: 'Khachik', times: 2 }, 'Khachik village'], { kind })).toEqual([
      'Khachik village → Khachik: another spelling or script of Khachik',
    ]);
  });

  test('a name that the text gives for another', () => {
    const texts = { one: 'In Vatar (Norlandic name: Tahlen) the bridge opened.' };
    expect(suggested(['Vatar', { name: 'Tahlen', times: 2 }], { kind, texts })).toEqual([
      'Vatar → Tahlen: the text gives Vatar and Tahlen as names of one place',
    ]);
  });

  test('namesakes stay silent', () => {
    expect(suggested(['Khachik', 'Khachik district', 'Upper Khachik', 'Lower Khachik'], { kind })).toEqual([]);
    const texts = { one: 'In Vatar (Norland) the bridge opened.' };
    expect(suggested(['Vatar', { name: 'Norland', id: 'norland' }], { kind, texts })).toEqual([]);
  });
});

test('what is kept apart is not suggested again until that is taken back', () => {
  const names = ['Anna Demiryan', 'Demiryan'];
  const base = {
    kind: 'actor',
    id: null,
    document: null,
    into: null,
    who: 'ana',
    at: '2026-01-01T00:00:00Z',
    reason: null,
  } as const;
  const apart: RecordedNameDecision = {
    ...base,
    number: 1,
    action: 'apart',
    name: 'Demiryan',
    intoName: 'Anna Demiryan',
    undoes: null,
  };
  const undo: RecordedNameDecision = { ...base, number: 2, action: 'undo', name: null, intoName: null, undoes: 1 };
  expect(suggested(names, { decisions: [apart] })).toEqual([]);
  expect(suggested(names, { decisions: [apart, undo] })).toHaveLength(1);
});

test('names are compared only with those that share a key: two thousand are no work', () => {
  const names = Array.from({ length: 2_000 }, (_, i) => ({
    name: `${'BDGKLMNPRST'[i % 11]}a${'bdgklmnprst'[Math.floor(i / 11) % 11]}o Vel${'bdgklmnprst'[Math.floor(i / 121) % 11]}in${Math.floor(i / 1331)}yan`,
    in: `d${i % 500}`,
  }));
  expect(suggested(names)).toContain('Babo Velkin0yan → Babo Velgin0yan: another spelling of Babo Velgin0yan');
}, 20_000);
