import { describe, expect, it } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import type { KnownMention } from './knowledge.ts';

const knowledge = loadPacks();

const named = (name: string): readonly string[] => knowledge.actorsNamed(name).map((actor) => actor.id);
const found = (text: string): readonly string[] =>
  knowledge
    .mentions(text)
    .map((mention) => `${mention.text}=${[...mention.actors, ...mention.places, ...mention.agreements].join('+')}`);
const only = (text: string): KnownMention => {
  const mentions = knowledge.mentions(text);
  expect(mentions).toHaveLength(1);
  return mentions[0]!;
};

describe('actorsNamed', () => {
  it.each([
    ['Zelensky', 'volodymyr-zelenskyy'],
    ['Zelenskyy', 'volodymyr-zelenskyy'],
    ['Zelenskiy', 'volodymyr-zelenskyy'],
    ['Volodymyr Zelenskyi', 'volodymyr-zelenskyy'],
    ['Зеленський', 'volodymyr-zelenskyy'],
    ['Bayramov Jeyhun', 'jeyhun-bayramov'],
    ['Ceyhun Bayramov', 'jeyhun-bayramov'],
    ['Jeyhun Aziz oglu Bayramov', 'jeyhun-bayramov'],
    ['Saakyan', 'bako-sahakyan'],
    ['Bako Saakian', 'bako-sahakyan'],
    ['Adil Karaismailoglu', 'adil-karaismailoglu'],
    ['Karaismailoğlu', 'adil-karaismailoglu'],
    ['İlham Əliyev', 'ilham-aliyev'],
    ['Ильхам Алиев', 'ilham-aliyev'],
    ['N. Pashinian', 'nikol-pashinyan'],
    ['Emanuel Macron', 'emmanuel-macron'],
    ['Kasym-Zhomart Tokayev', 'kassym-jomart-tokayev'],
    ['Mehriban Aliyeva', 'mehriban-aliyeva'],
    ['Turkey', 'turkiye'],
    ['the Republic of Azerbaijan', 'azerbaijan'],
    ['Armenians', 'armenia'],
    ["Baku's", 'azerbaijan'],
    ['Azerbaijani Ministry of Foreign Affairs', 'azerbaijan-mfa'],
  ])('finds %s', (name, id) => {
    expect(named(name)).toEqual([id]);
  });

  it('gives everybody who bears a bare family name, in any spelling', () => {
    expect(named('Aliyev')).toEqual(['ilham-aliyev', 'heydar-aliyev', 'kamran-aliyev']);
    expect(named('Əliyev')).toEqual(['ilham-aliyev', 'heydar-aliyev', 'kamran-aliyev']);
    expect(named('Алиев')).toEqual(['ilham-aliyev', 'heydar-aliyev', 'kamran-aliyev']);
  });

  it.each(['Gagik Aliyev', 'Hunter Biden', 'Anna Pashinyan', 'Lord Bayramson', 'Zelenograd', ''])(
    'does not know %s',
    (name) => {
      expect(named(name)).toEqual([]);
    },
  );

  it('keeps people of one family name apart', () => {
    expect(named('Serzh Sargsyan')).toEqual(['serzh-sargsyan']);
    expect(named('Armen Sarkissian')).toEqual(['armen-sarkissian']);
    expect(named('Armen Grigoryan')).toEqual(['armen-grigoryan']);
    expect(named('Mher Grigoryan')).toEqual(['mher-grigoryan']);
  });
});

describe('placesNamed', () => {
  it.each([
    ['Khankendi', 'khankendi-stepanakert'],
    ['Khankandi', 'khankendi-stepanakert'],
    ['Xankəndi', 'khankendi-stepanakert'],
    ['Stepanakert', 'khankendi-stepanakert'],
    ['Степанакерт', 'khankendi-stepanakert'],
    ['Şuşa', 'shusha'],
    ['Shushi', 'shusha'],
    ['Berdzor', 'lachin'],
    ['Qaragöl', 'lake-sev'],
    ['Lake Garagol', 'lake-sev'],
    ['Sev Lidj', 'lake-sev'],
    ['Zangazur', 'syunik'],
    ['Zangezur', 'syunik'],
  ])('finds %s', (name, id) => {
    expect(knowledge.placesNamed(name).map((place) => place.id)).toContain(id);
  });

  it.each([
    ['Khankandy', 'khankendi-stepanakert'],
    ['Katmandu', 'kathmandu'],
    ['Phillipines', 'philippines'],
  ])('knows a place through a slip or another spelling: %s', (name, id) => {
    expect(knowledge.placesNamed(name).map((place) => place.id)).toEqual([id]);
  });

  it.each(['Balao', 'Libyan', 'Balkan', 'Libyan', 'Tōhoku'])(
    'takes %s for no place that it merely sounds like',
    (name) => expect(knowledge.placesNamed(name)).toEqual([]),
  );

  it('says which side uses which name', () => {
    const place = knowledge.places.get('khankendi-stepanakert')!;
    const usedBy = (text: string) => place.names.find((name) => name.text === text)?.side;
    expect(usedBy('Khankendi')).toBe('azerbaijan');
    expect(usedBy('Stepanakert')).toBe('armenia');
    expect(usedBy('Степанакерт')).toBeNull();
  });
});

describe('citiesNamed', () => {
  it('finds cities that no pack knows, with their country', () => {
    expect(knowledge.placesNamed('Mulhouse')).toEqual([]);
    expect(knowledge.citiesNamed('Mulhouse').map(({ id }) => id)).toEqual(['geo-fr-mulhouse']);
    expect(knowledge.citiesNamed('Atlantis Nova')).toEqual([]);
  });

  it('gives every city of the name an id of its own', () => {
    const ids = knowledge.citiesNamed('Springfield').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('mentions', () => {
  it('takes a bare family name for whose it is as the desk writes it, not for whose it may be in another spelling', () => {
    expect(knowledge.mentions('In the capital Saleh spoke.').map(({ actors }) => actors)).toEqual([
      ['ali-abdullah-saleh'],
    ]);
    expect(knowledge.mentions('In the capital Barham Saleh spoke.').map(({ actors }) => actors)).toEqual([
      ['barham-salih'],
    ]);
  });

  it('finds names, demonyms, seats and agreements with the longest match first', () => {
    expect(
      found(
        "Azerbaijani Foreign Minister Jeyhun Bayramov left Baku; Armenia's government cited the Tripartite Statement.",
      ),
    ).toEqual([
      'Azerbaijani=azerbaijan',
      'Jeyhun Bayramov=jeyhun-bayramov',
      'Baku=azerbaijan+baku',
      "Armenia's government=armenia-government",
      'Tripartite Statement=tripartite-statement-2020',
    ]);
  });

  it('tells demonyms and seats from names', () => {
    expect(only('The Armenians agreed.')).toMatchObject({
      text: 'Armenians',
      actors: ['armenia'],
      demonym: true,
      seat: false,
    });
    expect(only('The Kremlin agreed.')).toMatchObject({ actors: ['russia-presidency'], demonym: false, seat: true });
    expect(only('Armenia agreed.')).toMatchObject({ demonym: false, seat: false, family: false });
  });

  it('gives spans that exclude the possessive and keep the full stop of U.S.', () => {
    const text = "Yerevan's reply to the U.S. was short.";
    expect(knowledge.mentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Yerevan', 'U.S.']);
  });

  it.each([
    'We ate turkey and told us who ate it.',
    'He may march in june.',
    'The chad was hanging; a polish was applied.',
    'The bakuvian and the Armeniaca plant.',
  ])('stays silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads names with signs between their words only just so', () => {
    expect(found('The 3+3 met.')).toEqual(['3+3=platform-3-plus-3']);
    expect(found('The match ended 3-3, then 3 3.')).toEqual([]);
    expect(found('He spoke in Atlanta, Georgia.')).toEqual(['Atlanta, Georgia=georgia-us']);
    expect(found('Armenia, Georgia.')).toEqual(['Armenia=armenia+armenia', 'Georgia=georgia+georgia']);
  });

  it('does not give a stranger the name of a known person', () => {
    expect(found('Hunter Biden spoke.')).toEqual([]);
    expect(found('Then Biden spoke.')).toEqual(['Biden=joe-biden']);
    expect(found('President Biden spoke.')).toEqual(['Biden=joe-biden']);
    expect(found('Emanuel Macron spoke.')).toEqual(['Emanuel Macron=emmanuel-macron']);
  });

  it('finds the same in a text of any length', () => {
    const sentence =
      'The Ministry of Foreign Affairs of the Republic of the Ministry of Foreign Affairs met Aliyev Aliyev Aliyev. ';
    const once = knowledge.mentions(sentence).length;
    expect(knowledge.mentions(sentence.repeat(5000))).toHaveLength(5000 * once);
  });
});

describe('offices', () => {
  it.each([
    ['Prime Minister', 'armenia', '2021-05', 'nikol-pashinyan'],
    ['the Prime Minister', 'armenia', '2024-10-24', 'nikol-pashinyan'],
    ['Minister of Foreign Affairs', 'armenia', '2020-12', 'ara-aivazian'],
    ['FM', 'azerbaijan', '2024', 'jeyhun-bayramov'],
    ['Secretary of State', 'united-states', '2023-06-01', 'antony-blinken'],
    ['Chancellor', 'germany', '2022', 'olaf-scholz'],
    ['Foreign Minister', 'turkiye', '2021-01-01', 'mevlut-cavusoglu'],
    ['Secretary General', 'nato', '2024-11', 'mark-rutte'],
    ['President', 'iran', '2022', 'ebrahim-raisi'],
  ])('%s of %s on %s', (office, body, date, id) => {
    expect(knowledge.officeHolder(office, body, date)?.id).toBe(id);
  });

  it('says nobody when it does not know or cannot tell', () => {
    expect(knowledge.officeHolder('Harbour Master', 'armenia', '2021')).toBeNull();
    expect(knowledge.officeHolder('Foreign Minister', 'armenia', '2021')).toBeNull();
    expect(knowledge.officeHolders('Foreign Minister', 'armenia', '2021').map(({ id }) => id)).toEqual([
      'ararat-mirzoyan',
      'ara-aivazian',
    ]);
  });

  it('gives the offices of a person on a date', () => {
    expect(knowledge.officesOf('ararat-mirzoyan', '2020').map(({ office }) => office)).toEqual(['speaker']);
    expect(knowledge.officesOf('ararat-mirzoyan', '2024').map(({ office }) => office)).toEqual(['foreign-minister']);
  });
});
