import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectAnyLanguage, detectLanguage } from './detect-language.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The ministers met in the capital on Tuesday to discuss the border commission and the exchange of prisoners.'],
  ['en', 'TALKS ON THE TREATY ARE TO BE HELD IN THE AUTUMN, A SPOKESMAN FOR THE MINISTRY SAID.'],
  [
    'en',
    'President Ilham Aliyev received the Turkish Foreign Minister Hakan Fidan in Baku and said that talks will go on.',
  ],
  ['ru', 'Министры встретились во вторник в столице, чтобы обсудить работу пограничной комиссии и обмен пленными.'],
  [
    'az',
    'Nazirlər çərşənbə axşamı paytaxtda görüşərək sərhəd komissiyasının işini müzakirə etdilər və bəyanat qəbul olundu.',
  ],
  ['az', 'Prezident İlham Əliyev Bakıda qonağı qəbul edib.'],
  [
    'tr',
    'Bakanlar salı günü başkentte bir araya gelerek sınır komisyonunun çalışmalarını görüştü ve ortak bir bildiri yayımladı.',
  ],
  ['hy', 'Նախարարները երեքշաբթի օրը հանդիպեցին մայրաքաղաքում՝ քննարկելու սահմանային հանձնաժողովի աշխատանքը։'],
  ['ka', 'მინისტრები სამშაბათს დედაქალაქში შეხვდნენ და სასაზღვრო კომისიის მუშაობა განიხილეს.'],
  ['fr', 'Les ministres se sont réunis mardi dans la capitale pour discuter du travail de la commission frontalière.'],
  ['uk', 'Міністри зустрілися у вівторок у столиці, щоб обговорити роботу прикордонної комісії та обмін полоненими.'],
  ['de', 'Die Minister trafen sich am Dienstag in der Hauptstadt, um über die Arbeit der Grenzkommission zu sprechen.'],
  ['fa', 'وزیران روز سه شنبه در پایتخت دیدار کردند تا درباره کار کمیسیون مرزی گفتگو کنند.'],
];

test.each(SENTENCES)('%s: %s', (language, sentence) => {
  expect(detectLanguage(sentence).language).toBe(language);
});

test('an English paper that quotes another language stays English', () => {
  const english =
    'The commission said in the report that the two sides had agreed on the map and on the order of the talks. ';
  expect(detectLanguage(`${english.repeat(4)}«Министры встретились во вторник в столице.»`).language).toBe('en');
});

test('says that it does not know', () => {
  expect(detectLanguage('')).toEqual({ language: null, confidence: 0 });
  expect(detectLanguage('12.05.2024 — 3,5 % (№ 7)').language).toBeNull();
  expect(detectLanguage('Aliyev Pashinyan Lavrov Blinken').language).toBeNull();
});

test('a language without function words here is told by eld', async () => {
  const finnish =
    'Ministerit tapasivat tiistaina pääkaupungissa keskustellakseen rajakomission työstä ja vankien vaihdosta.';
  expect((await detectAnyLanguage(finnish)).language).toBe('fi');
}, 60_000);

test('never throws, and its confidence is a share', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { confidence } = detectLanguage(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
