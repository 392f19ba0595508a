import { describe, expect, it } from 'vitest';
import { Actor } from '../kinds/actor.ts';
import type { FigureFinding } from '../kinds/figure.ts';
import type { KnownMention } from '../knowledge/knowledge.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { figureSeries } from './figure-series.ts';

const { codebook } = loadPacks();
/** Knowledge of words and of nobody by name. */
const NOBODY = { actors: new Map(), mentions: () => [], codebook };
const seriesByMeasure = (figures: readonly FigureFinding[]) => figureSeries(figures, { knowledge: NOBODY });

const base = {
  document: 'd'.repeat(64),
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  quote: '',
  start: 0,
  end: 1,
};
const figure = (value: number, extra: Partial<FigureFinding> = {}): FigureFinding => ({
  ...base,
  kind: 'figure',
  id: `f${value}${extra.asOf ?? ''}`,
  value,
  min: null,
  max: null,
  bound: '=',
  unit: 'mines',
  measure: 'mines cleared near the lake',
  asOf: '2024-05',
  place: null,
  attributedTo: null,
  change: null,
  sameAs: null,
  ...extra,
});

describe('figureSeries', () => {
  it('orders points by date and shows what cannot both be true', () => {
    const series = seriesByMeasure([
      figure(400),
      figure(500, { attributedTo: { name: 'Lake Agency', actor: null, office: null } }),
      figure(300, { asOf: '2024-01', measure: 'mines cleared near the lake in winter' }),
      figure(20, { unit: 'km', measure: 'length of the road' }),
    ]);
    expect(
      series.map((one) => [
        one.unit,
        one.points.map((point) => point.finding.kind === 'figure' && point.finding.value),
      ]),
    ).toEqual([
      ['mines', [300, 400, 500]],
      ['km', [20]],
    ]);
    expect(series[0]!.disagreements).toEqual([[1, 2]]);
  });

  it('lets bounds agree', () => {
    const series = seriesByMeasure([figure(400, { bound: '>' }), figure(450), figure(440, { bound: '~' })]);
    expect(series[0]!.disagreements).toEqual([]);
  });

  it('compares no figures of other units, and not by words that say nothing', () => {
    expect(
      seriesByMeasure([
        figure(3, { unit: 'boats', measure: 'boats lost near the lake' }),
        figure(4, { unit: 'persons', measure: 'boats lost near the lake' }),
        figure(5, { unit: 'boats', measure: 'the total number of' }),
        figure(6, { unit: 'boats', measure: 'their number since' }),
      ]).map(({ points }) => points.length),
    ).toEqual([1, 1, 1, 1]);
  });

  it('takes two figures of one sentence for one thing only where it has changed', () => {
    const [low, high] = [figure(10, { start: 0 }), figure(40, { start: 60 })];
    expect(seriesByMeasure([low, high])).toHaveLength(2);
    const rise = (from: number | null, to: number | null) => ({ direction: 'rise' as const, from, to });
    expect(
      seriesByMeasure([
        { ...low, change: rise(10, null) },
        { ...high, change: rise(null, 40) },
      ]),
    ).toHaveLength(1);
    expect(seriesByMeasure([low, { ...high, asOf: '2024-08' }])).toHaveLength(1);
  });

  it('does not compare all with all: twenty thousand figures of one unit', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      figure(i, {
        id: `f${i}`,
        unit: 'persons',
        measure: `pupils of school${i % 5000} in village${i % 5000}`,
        document: `d${Math.floor(i / 5000)}`,
      }),
    );
    expect(seriesByMeasure(many)).toHaveLength(5000);
  });
});

describe('figureSeries, with the sentences', () => {
  const documents = new Map(
    [
      ['gazette', '2024-03-01'],
      ['wire', '2024-06'],
      ['bulletin', '2024-09'],
    ].map(([id, published]) => [id!, { published: published!, period: null }]),
  );
  const told = (document: string, quote: string, sentence: string, extra: Partial<FigureFinding>): FigureFinding => {
    sentences.set(`${document}${quote}`, sentence);
    return figure(extra.value ?? 0, { id: document + quote, document, quote, unit: 'persons', asOf: null, ...extra });
  };
  const sentences = new Map<string, string>();
  const passage = ({ document, quote }: FigureFinding) => sentences.get(`${document}${quote}`)!;
  const early = told('gazette', 'over 40 people', 'Since the flood over 40 people have fallen victim to lake mines.', {
    value: 40,
    bound: '>',
    measure: 'people',
  });
  const later = told(
    'wire',
    '61 citizens',
    'The agency says that since the flood 61 citizens fell victim to lake mines.',
    {
      value: 61,
      measure: 'citizens',
      asOf: '2023-01/2024-05',
    },
  );
  const latest = told(
    'bulletin',
    'more than 80 villagers',
    'More than 80 villagers were killed or hurt by mines in the lake since the flood.',
    {
      value: 80,
      bound: '>',
      measure: 'villagers',
      asOf: '2023-01/..',
    },
  );
  const pupils = told('wire', '61 people', 'Since the autumn 61 people have learned to swim at the new school.', {
    value: 61,
    measure: 'people',
  });
  const series = (figures: readonly FigureFinding[]) =>
    figureSeries(figures, { passage, documents, knowledge: NOBODY }).map(({ points }) =>
      points.map(({ finding }) => finding.document),
    );

  it('joins what the measure leaves open by what is told of it, in the order of telling', () => {
    expect(series([latest, later, early, pupils])).toEqual([['gazette', 'wire', 'bulletin'], ['wire']]);
  });

  it('keeps one day’s count and a count since apart', () => {
    const day = told('bulletin', 'four people', 'On 3 May four people fell victim to lake mines.', {
      value: 4,
      measure: 'people',
      asOf: '2024-05-03',
    });
    expect(series([early, day])).toEqual([['gazette'], ['bulletin']]);
  });

  it('keeps people killed on days that lie apart in two events', () => {
    const toll = (document: string, asOf: string) =>
      told(document, 'nine people', 'In the valley nine people were killed by a storm at the lake.', {
        value: 9,
        measure: 'people killed',
        asOf,
      });
    expect(series([toll('gazette', '2024-05-03'), toll('wire', '2024-05-04')])).toHaveLength(1);
    expect(series([toll('gazette', '2024-05-03'), toll('wire', '2024-05-17')])).toHaveLength(2);
  });

  it('knows an uncommon number again by the shorter name of what is counted, however it is inflected', () => {
    const held = (value: number) => [
      told('gazette', `${value} of them`, `The council of the valley knows of ${value} of them by name.`, {
        value,
        measure: 'captives named by the council',
      }),
      told(
        'wire',
        `${value} of them`,
        `Northern papers named ${value} of them, mostly herdsmen whom nobody has seen.`,
        {
          value,
          measure: 'captive',
        },
      ),
    ];
    expect(series(held(23))).toHaveLength(1);
    expect(series(held(20))).toHaveLength(2);
  });

  it('takes other numbers for one thing only when each sentence names what the other counts', () => {
    const amount = (document: string, sentence: string, value: number, measure: string) =>
      told(document, `${value} dlrs`, sentence, { value, measure, unit: 'dlrs' });
    const debt = amount('gazette', 'The mill owed its lenders 40 dlrs, a debt of old.', 40, 'debt of old');
    const later = amount('wire', 'The mill now has a debt of 50 dlrs with its lenders.', 50, 'debt');
    const fine = amount('bulletin', 'The mill asked its lenders for 70 dlrs to pay a fine.', 70, 'fine');
    expect(series([debt, later])).toHaveLength(1);
    expect(series([debt, fine])).toHaveLength(2);
  });

  it('asks whose a rate or an amount is', () => {
    const rate = (document: string, sentence: string, value: number) =>
      told(document, `${value} percent`, sentence, { value, measure: 'debt service ratio', unit: 'percent' });
    const oldport = rate('gazette', 'The debt service ratio of Oldport fell to 36 percent, the mayor said.', 36);
    const again = rate('wire', 'In winter the debt service ratio of Oldport was 41 percent.', 41);
    const unnamed = rate('wire', 'The bank put the debt service ratio at 15 percent.', 15);
    const lakeport = rate('wire', 'The bank put the debt service ratio of Lakeport at 15 percent.', 15);
    expect(series([oldport, again])).toHaveLength(1);
    expect(series([oldport, unnamed])).toHaveLength(2);
    expect(series([oldport, lakeport])).toHaveLength(2);
    const price = (document: string, firm: string, value: number) =>
      told(
        document,
        `${value} crowns`,
        `On the Oldport Stock Exchange yesterday ${firm} shares closed at ${value} crowns.`,
        {
          ...{ value, measure: `${firm} shares`, unit: 'crowns' },
        },
      );
    expect(series([price('gazette', 'Velin', 12), price('wire', 'Tesk', 19)])).toHaveLength(2);
    expect(series([price('gazette', 'Velin', 12), price('wire', 'Velin', 19)])).toHaveLength(1);
  });

  it('keeps those who were killed apart from those who were hurt', () => {
    const harmed = (document: string, value: number, how: string) =>
      told(document, `${value} people`, `The blast at the Oldport mill left ${value} people ${how}.`, {
        value,
        measure: `people ${how}`,
        asOf: '2024-05-03',
      });
    expect(series([harmed('gazette', 31, 'killed'), harmed('wire', 33, 'dead')])).toHaveLength(1);
    expect(series([harmed('gazette', 31, 'killed'), harmed('wire', 33, 'injured')])).toHaveLength(2);
  });

  it('keeps those whom two floods killed apart, but not two counts of one', () => {
    const toll = (document: string, value: number, place: string, asOf: string) =>
      told(document, `${value}`, `The death toll from the floods in ${place} rose to ${value}.`, {
        value,
        measure: `death toll from the floods in ${place}`,
        asOf,
      });
    expect(
      series([toll('gazette', 12, 'Oldport', '2024-05-03'), toll('wire', 31, 'Oldport', '2024-05-05')]),
    ).toHaveLength(1);
    expect(
      series([toll('gazette', 12, 'Oldport', '2024-05-03'), toll('wire', 31, 'Newhaven', '2024-05-03')]),
    ).toHaveLength(2);
    expect(
      series([toll('gazette', 12, 'Oldport', '2024-05-03'), toll('wire', 31, 'Oldport', '2025-02-05')]),
    ).toHaveLength(2);
  });

  it('keeps the counts of two nations apart, and other numbers told of two states', () => {
    const knowledge = {
      codebook,
      actors: new Map(['north', 'south'].map((id) => [id, Actor.parse({ id, kind: 'state', name: id })] as const)),
      mentions: (text: string): readonly KnownMention[] =>
        ['north', 'south']
          .filter((id) => text.includes(id))
          .map((id) => ({
            text: `${id}erners`,
            start: 0,
            end: 10,
            actors: [id],
            places: [],
            agreements: [],
            demonym: true,
            seat: false,
            family: false,
          })),
    };
    const northern = { ...early, measure: 'northerners' };
    const southern = { ...later, measure: 'southerners' };
    expect(figureSeries([northern, southern], { passage, documents, knowledge })).toHaveLength(2);
    const mines = (document: string, value: number, state: string, unit = 'mines') =>
      told(document, `${value} mines`, `In the ${state} ${value} mines were lifted from the lake bed.`, {
        value,
        unit,
        measure: 'mines lifted from the lake bed',
      });
    const found = (figures: readonly FigureFinding[]) => figureSeries(figures, { passage, documents, knowledge });
    expect(found([mines('gazette', 31, 'north'), mines('wire', 77, 'north')])).toHaveLength(1);
    expect(found([mines('gazette', 31, 'north'), mines('wire', 77, 'south')])).toHaveLength(2);
  });
});

describe('figureSeries, of one voice', () => {
  it('parts two values that one document gives for one day, keeps those of two speakers, and calls only these disputed', () => {
    const of = (id: number, value: number, more: Parameters<typeof figure>[1] = {}) =>
      figure(id, {
        id: `v${id}`,
        value,
        unit: 'tonnes',
        measure: 'buffer stock of salt',
        asOf: '2024-05-01',
        start: id * 1000,
        ...more,
      });
    const speaker = (name: string) => ({ attributedTo: { name, actor: null, office: null } });
    expect(seriesByMeasure([of(1, 300), of(2, 450)])).toHaveLength(2);
    const [both, ...others] = seriesByMeasure([of(1, 300, speaker('Anna Grau')), of(2, 450, speaker('Jan Holm'))]);
    expect([others.length, both!.disagreements.length]).toEqual([0, 1]);
    const grown = { change: { direction: 'rise' as const, from: null, to: 450 } };
    const [risen] = seriesByMeasure([
      of(1, 300, speaker('Anna Grau')),
      of(2, 450, { ...speaker('Jan Holm'), ...grown }),
    ]);
    expect(risen!.disagreements).toEqual([]);
  });
});
