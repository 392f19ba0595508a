/** Month names and their usual short forms, by language, lower case. Which month: the place in the row. */
const ROWS: readonly string[] = [
  'january jan jänner yanvar ocak january января январь',
  'february feb fevral şubat февраля февраль',
  'march mar mart марта март',
  'april apr aprel nisan апреля апрель',
  'may mayıs may мая май',
  'june jun iyun haziran июня июнь',
  'july jul iyul temmuz июля июль',
  'august aug avqust ağustos августа август',
  'september sept sep sentyabr eylül сентября сентябрь',
  'october oct oktyabr ekim октября октябрь',
  'november nov noyabr kasım ноября ноябрь',
  'december dec dekabr aralık декабря декабрь',
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, i) => row.split(' ').map((name) => [name, i + 1] as const)),
);

/** All names, longest first, for use inside a regular expression. */
export const MONTH_NAMES: string = [...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12; null when it is no month. */
export const monthNumber = (name: string): number | null =>
  NUMBER_OF.get(name.toLowerCase().replace(/\.$/, '').replaceAll('i̇', 'i')) ?? null;

/** Whether a text opens with a month that is a name of persons too, before what such a one says: `May: We are ready.` */
export const opensWithPerson = (text: string): boolean => /^(?:jan|april|may|june|august|mart|ocak)\s*:/i.test(text);
