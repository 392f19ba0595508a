import { expect, test } from 'vitest';
import { event, party } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { fold } from '../../text/fold.ts';
import { csvObjects, exportOf } from './export-of.ts';
import { interchange } from './interchange.ts';
import { isMishap } from './is-mishap.ts';

/** Whether an assault by nobody that is told by these words, which stand in a text, is none. */
const asked = (quote: string, text = `${quote}.`, actor: readonly string[] = []): boolean => {
  const start = text.indexOf(quote);
  const told = {
    ...event({ start, end: start + quote.length, quote }, { type: 'ASSAULT', actor: actor.map((name) => party(name)) }),
    id: 'x',
    document: 'd',
    page: null,
  };
  return isMishap(told, text, interchange(loadPacks()).mishaps);
};

test.each([
  ['Nine pupils were killed when a minibus overturned near Lea'],
  ['Four passengers are injured after a tram derails in Brunn'],
  ['Two divers were killed in the sinking of a trawler'],
  ['The roof of a sports hall collapsed, killing a referee'],
  ['Six guests were killed in a fire at a guesthouse'],
  ['An explosion in a coal mine killed eleven men'],
  ['A blast at the Port Sable refinery killed a welder'],
  ['The singer was killed by a heart attack'],
  ['A lightning strike killed two herders'],
  ['Three were hurt when a car was hit by a drunken driver'],
  ['An earthquake struck Ostria, killing forty people'],
  ['A bus with pilgrims from Lea plunged into a lake, killing nine people'],
  ['Nine people were killed in the collapse of a new bridge'],
  ['The collapse of a mine killed four people'],
  ['The explosion of a fuel tank at the factory killed two fitters'],
  ['A passenger jet crashed near Lea, killing ninety people'],
  ['Two riders were killed when their motorcycle crashed near Lea'],
  ['Nine people were killed in a crash on the road to Brunn'],
  ['Four people were killed in a car crash'],
  ['Six people were killed when a river flooded the village'],
])('no violence: %s', (words) => {
  expect(asked(words)).toBe(true);
});

test.each([
  ['Nine soldiers were killed when a bomb overturned their bus'],
  ['A tram derailed after rebels shelled the line, killing four'],
  ['Six guests were killed in a fire that gunmen set'],
  ['The hall collapsed under shelling, killing a referee'],
  ['Twelve villagers were killed after the truce collapsed'],
  ['An explosion in the market of Lea killed eleven men'],
  ['Eleven people were killed in Lea'],
  ['A drone struck the refinery, killing a welder in the fire'],
  ['A strike on the port killed five people, and a residential building collapsed'],
  ['Ten civilians were killed in a strike on the power plant; a fire broke out'],
  ['Twelve civilians were killed when glide munitions hit a block of flats, which partly collapsed'],
  ['Two farmers were killed when a mine overturned their tractor'],
  ['Three sailors were killed in the sinking of the cruiser by the navy of Ostria'],
  ['Five people were killed in an explosion at the refinery after Norland struck it'],
  ['Six people were killed accidentally by artillery'],
  ['The government collapsed, and thirty people were killed'],
  ['Nine people were killed when their plane was downed and crashed'],
])('violence, or nobody says otherwise: %s', (words) => {
  expect(asked(words)).toBe(false);
});

test('the whole sentence is asked, then the one before it on the same line', () => {
  const quote = 'Nine people were killed';
  expect(asked(quote, 'Nine people were killed after a coach with pilgrims crashed.')).toBe(true);
  expect(asked(quote, 'A coach crashed on Monday. Nine people were killed in Lea.')).toBe(true);
  expect(asked(quote, 'A coach crashed on Monday. Nine people were killed by gunmen.')).toBe(false);
  expect(asked(quote, 'A coach crashed. Gunmen fled. Nine people were killed in Lea.')).toBe(false);
  expect(asked(quote, 'A coach crashed on Monday.\n\nNine people were killed in Lea.')).toBe(false);
  expect(asked(quote, 'Nine people were killed in Lea. A coach crashed on Monday.')).toBe(false);
});

test('a currency plunges, a market crashes and a government collapses without harm to anybody', () => {
  const quote = 'Nine people were killed';
  expect(asked(quote, 'A ferry sank on Monday. Nine people were killed.')).toBe(true);
  expect(asked(quote, 'The roof of the hall collapsed. Nine people were killed.')).toBe(true);
  expect(asked(quote, 'The market crashed. Nine people were killed in Lea.')).toBe(false);
  expect(asked(quote, 'The market was flooded with cheap wheat. Nine people were killed in Lea.')).toBe(false);
  expect(asked(quote, 'Houses were flooded. Nine people were killed in Lea.')).toBe(true);
  expect(asked(quote, 'The currency plunged on Monday. Nine people were killed in Lea.')).toBe(false);
  expect(asked(quote, 'The talks collapsed on Monday. Nine people were killed in Lea.')).toBe(false);
  expect(asked('Thirty demonstrators were killed', 'The government collapsed. Thirty demonstrators were killed.')).toBe(
    false,
  );
});

test('every word by which a table tells the weapon of an assault tells of violence, or of what bursts', () => {
  const { acled, cameo, ucdp, mishaps } = interchange(loadPacks());
  const words = [...acled, ...cameo, ...ucdp].flatMap((entry) => (entry.type === 'ASSAULT' ? (entry.words ?? []) : []));
  const missing = words.filter((word) =>
    [mishaps.violence, mishaps.bursts].every((list) => fold(word).search(list) === -1),
  );
  expect(words.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('what somebody did is no mishap, unless it is a mishap that is said to have done it', () => {
  expect(asked('The coast guard rammed a boat, which capsized', undefined, ['coast guard'])).toBe(false);
  expect(asked('The earthquake killed forty people', undefined, ['earthquake'])).toBe(true);
});

test.each(['acled', 'ucdp', 'cameo'])('%s has no row of a mishap', async (format) => {
  const text = 'A bus crashed and three people were killed. Gunmen killed three people in Lea.';
  const rows = csvObjects(
    await exportOf(format, {
      text,
      drafts: (quote) => [
        event(quote('three people were killed'), { type: 'ASSAULT', date: '2021-05-04' }),
        event(quote('Gunmen killed three people in Lea'), {
          type: 'ASSAULT',
          date: '2021-05-04',
          actor: [party('Gunmen')],
        }),
      ],
    }),
  );
  expect(rows.map((row) => row.actor1 ?? row.side_a ?? row.source_name)).toEqual(['Gunmen']);
});

test('plover has a mishap without a type, and says why', async () => {
  const text = 'A bus crashed and three people were killed. Gunmen killed three people in Lea.';
  const rows = csvObjects(
    await exportOf('plover', {
      text,
      drafts: (quote) => [
        event(quote('three people were killed'), { type: 'ASSAULT', mode: null, date: '2021-05-04' }),
        event(quote('Gunmen killed three people in Lea'), { type: 'ASSAULT', actor: [party('Gunmen')] }),
      ],
    }),
  );
  expect(rows.map((row) => [row['Event Type'], row.Intensity, row['Quad Code'], row.Note])).toEqual([
    ['', '', '', 'harm that nobody did: an accident, a force of nature, an illness'],
    ['ASSAULT', '-9.3', '4', ''],
  ]);
});
