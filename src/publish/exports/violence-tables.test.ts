import { expect, test } from 'vitest';
import { event, figure, party, type SampleDocument } from '../../record/sample-analysis.ts';
import { csvObjects, exportOf } from './export-of.ts';

type Drafts = NonNullable<SampleDocument['drafts']>;
type Fields = Parameters<typeof event>[1];

/** The rows that a table has of a text with these drafts. */
const rowsOf = async (name: 'acled' | 'ucdp', text: string, drafts: Drafts) =>
  csvObjects(await exportOf(name, { text, drafts }));

const attack = (fields: Fields): Fields => ({ type: 'ASSAULT', date: '2021-05-04', ...fields });

test('a running total of dead is nobody’s: a row that tells no more is left out, another has no number', async () => {
  const text =
    'The army shelled Port Sable, killing five people. The death toll of the war rose to 300. Rebels bombed a bridge, bringing the death toll to 305.';
  const drafts: Drafts = (quote) => [
    event(quote('The army shelled Port Sable, killing five people'), attack({ actor: [party('army')] })),
    figure(quote('five people'), { value: 5, measure: 'people killed' }),
    event(quote('The death toll of the war rose to 300'), attack({})),
    figure(quote('300'), {
      value: 300,
      measure: 'death toll of the war',
      change: { direction: 'rise', from: null, to: 300 },
    }),
    event(quote('Rebels bombed a bridge, bringing the death toll to 305'), attack({ actor: [party('Rebels')] })),
    figure(quote('305'), { value: 305, measure: 'people killed' }),
  ];
  const acled = await rowsOf('acled', text, drafts);
  expect(acled.map(({ actor1, fatalities }) => [actor1, fatalities])).toEqual([
    ['army', '5'],
    ['Rebels', ''],
  ]);
  expect(acled[1]!.notes).toContain('“305” is a running total and not this event’s.');
  const ucdp = await rowsOf('ucdp', text, drafts);
  expect(ucdp.map(({ best, low, high, deaths_unknown }) => [best, low, high, deaths_unknown])).toEqual([
    ['5', '5', '5', '5'],
    ['', '', '', ''],
  ]);
});

test('a number of dead stands under one event, the one told most closely, also when another mention tells it', async () => {
  const text = 'Rebels attacked a bus after the raid which killed three drivers. The raid was on Monday.';
  const rows = await rowsOf('acled', text, (quote) => [
    event(
      quote('Rebels attacked a bus after the raid which killed three drivers'),
      attack({ actor: [party('Rebels')] }),
    ),
    event(quote('the raid which killed three drivers'), attack({ date: '2021-05', group: 'raid' })),
    event(quote('The raid was on Monday'), attack({ date: '2021-05-03', group: 'raid' })),
    figure(quote('three drivers'), { value: 3, measure: 'drivers killed' }),
  ]);
  expect(rows.map(({ event_date, fatalities }) => [event_date, fatalities])).toEqual([
    ['2021-05-04', ''],
    ['2021-05-03', '3'],
  ]);
});

test('numbers that are listed are summed, and those right behind the attack are its own', async () => {
  const text =
    'Rebels attacked a convoy near Lea, killing two guards and three nurses. Rebels shelled Port Sable; killing nobody, 40 fled. The army shelled Brunn. A flood came, killing 20 people.';
  const drafts: Drafts = (quote) => [
    event(quote('Rebels attacked a convoy near Lea'), attack({ actor: [party('Rebels')] })),
    figure(quote('two guards'), { value: 2, measure: 'guards killed' }),
    figure(quote('three nurses'), { value: 3, measure: 'nurses killed' }),
    event(quote('Rebels shelled Port Sable'), attack({ actor: [party('Rebels')] })),
    event(quote('The army shelled Brunn'), attack({ actor: [party('army')] })),
    figure(quote('20 people'), { value: 20, measure: 'people killed' }),
  ];
  const acled = await rowsOf('acled', text, drafts);
  expect(acled.map(({ fatalities }) => fatalities)).toEqual(['5', '', '']);
  const ucdp = await rowsOf('ucdp', text, drafts);
  expect(ucdp.map((row) => [row.best, row.deaths_civilians, row.deaths_unknown])).toEqual([
    ['5', '3', '2'],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('what is known by a week or month has its middle day in ACLED, what is vaguer is in no table of days', async () => {
  const dates = ['2021-05-04', '2021-05-03/2021-05-09', '2021-05', '2021', '2019/2021'] as const;
  const text = dates.map((_, i) => `Attack number ${i}.`).join(' ');
  const drafts: Drafts = (quote) => dates.map((date, i) => event(quote(`Attack number ${i}`), attack({ date })));
  const acled = await rowsOf('acled', text, drafts);
  expect(acled.map(({ event_date, year, time_precision }) => [event_date, year, time_precision])).toEqual([
    ['2021-05-04', '2021', '1'],
    ['2021-05-06', '2021', '2'],
    ['2021-05-16', '2021', '3'],
  ]);
  expect(acled[2]!.notes).toContain('Dated 2021-05.');
  const ucdp = await rowsOf('ucdp', text, drafts);
  expect(ucdp.map(({ date_start, date_end, date_prec }) => [date_start, date_end, date_prec])).toEqual([
    ['2021-05-04', '2021-05-04', '1'],
    ['2021-05-03', '2021-05-09', '3'],
    ['2021-05-01', '2021-05-31', '4'],
    ['2021-01-01', '2021-12-31', '5'],
  ]);
});

test.each([
  ['Gunmen shot six medics', 'six medics', 'Violence against civilians', 'Attack', 'Civilian targeting', '3'],
  [
    'Police shot nine protesters',
    'nine protesters',
    'Protests',
    'Excessive force against protesters',
    'Civilian targeting',
    '3',
  ],
  ['Police used tear gas on protesters', 'protesters', 'Protests', 'Protest with intervention', '', '3'],
  ['Protesters clashed with guards', 'Protesters', 'Riots', 'Violent demonstration', '', ''],
  ['Four people died in clashes', 'Four people', 'Battles', 'Armed clash', '', ''],
  [
    'A drone hit two farmers',
    'two farmers',
    'Explosions/Remote violence',
    'Air/drone strike',
    'Civilian targeting',
    '3',
  ],
  ['A drone hit two people', 'two people', 'Explosions/Remote violence', 'Air/drone strike', '', '3'],
  ['A suicide bomber killed a mayor', 'mayor', 'Explosions/Remote violence', 'Suicide bomb', 'Civilian targeting', '3'],
  [
    'Gunmen kidnapped a teacher',
    'teacher',
    'Violence against civilians',
    'Abduction/forced disappearance',
    'Civilian targeting',
    '3',
  ],
  ['Rebels killed two soldiers', 'two soldiers', 'Battles', 'Armed clash', '', ''],
  ['Rebels killed two army medics', 'two army medics', 'Battles', 'Armed clash', '', ''],
])('%s: %s', async (words, victims, type, sub, targeting, violence) => {
  const drafts: Drafts = (quote) => [event(quote(words), attack({ recipient: [party(victims)] }))];
  const [acled] = await rowsOf('acled', `${words}.`, drafts);
  expect([acled?.event_type, acled?.sub_event_type, acled?.civilian_targeting]).toEqual([type, sub, targeting]);
  const [ucdp] = await rowsOf('ucdp', `${words}.`, drafts);
  expect(ucdp?.type_of_violence).toBe(violence);
});

test('UCDP has the columns of GED in its order, and fills what can be known', async () => {
  const text = 'Soviet aircraft bombed Helsinki, killing at least 90 civilians.';
  const [row] = await rowsOf('ucdp', text, (quote) => [
    event(
      quote('Soviet aircraft bombed Helsinki, killing at least 90 civilians'),
      attack({
        date: '1939-11-30',
        actor: [party('Soviet aircraft', 'russia')],
        recipient: [party('Finland', 'finland')],
        place: { name: 'Helsinki', place: 'helsinki' },
      }),
    ),
    figure(quote('at least 90 civilians'), { value: 90, bound: '>=', measure: 'civilians killed' }),
  ]);
  expect(Object.keys(row!)).toEqual([
    ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'],
    ...['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'],
    ...['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'],
    ...['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original'],
    ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt'],
    ...['priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
    ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob', 'note'],
  ]);
  expect(row).toMatchObject({
    type_of_violence: '1',
    country: 'Finland',
    country_id: '375',
    region: 'Europe',
    priogrid_gid: '216410',
    gwnoa: '365',
    gwnob: '375',
    deaths_civilians: '90',
    deaths_unknown: '',
    best: '90',
    low: '90',
    high: '',
  });
  expect(row!.note).toContain('Deaths: at least 90.');
});

test('ACLED has the number of the country', async () => {
  const [row] = await rowsOf('acled', 'Protesters marched in Berlin.', (quote) => [
    event(quote('Protesters marched in Berlin'), {
      type: 'PROTEST',
      date: '1989-11-04',
      actor: [party('Protesters')],
      place: { name: 'Berlin', place: 'berlin' },
    }),
  ]);
  expect([row?.country, row?.iso]).toEqual(['Germany', '276']);
});
