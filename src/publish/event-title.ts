import type { EventFinding, EventType } from '../kinds/event.ts';
import { oneLine } from '../text/one-line.ts';
import { STATUS_WORDS } from './bulletin/status-words.ts';

/** What an event is called where nothing but its type is known. */
const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement',
  CONSULT: 'meeting',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'step back',
  REQUEST: 'demand',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'attack',
  PERSONNEL: 'change of office',
  LEGAL: 'step of law',
  DECIDE: 'decision',
  TRADE: 'trade',
  DISASTER: 'disaster',
  OTHER: 'event',
};

/** Modes that have a name of their own, under type and mode. */
const MODE_WORDS: Readonly<Record<string, string>> = {
  'CONSULT visit': 'visit',
  'CONSULT phone': 'telephone call',
  'CONSULT third-party': 'mediated talks',
  'RETREAT release': 'release',
  'RETREAT return': 'return',
  'RETREAT ceasefire': 'ceasefire',
  'RETREAT disarm': 'disarmament',
  'RETREAT withdraw': 'withdrawal',
  'RETREAT resign': 'resignation',
  'PERSONNEL resign': 'resignation',
  'PROTEST demo': 'demonstration',
  'PROTEST hunger': 'hunger strike',
  'PROTEST strike': 'strike',
  'PROTEST boycott': 'boycott',
  'PROTEST riot': 'riot',
  'SANCTION expel': 'expulsion',
  'COERCE arrest': 'arrest',
  'COERCE deport': 'deportation',
  'COERCE curfew': 'curfew',
  'COERCE ban': 'ban',
  'AID peacekeeping': 'peacekeeping',
};

/** An event in one or two plain words, by its mode or else its type: `telephone call`, `attack`. */
export const eventWord = ({ type, mode }: Pick<EventFinding, 'type' | 'mode'>): string =>
  MODE_WORDS[`${type} ${mode}`] ?? TYPE_WORDS[type];

/** The longest stretch of a source’s words that stands as a title, in characters. */
const LONGEST_WORDS = 80;

/**
 * An event in one line of plain words: who has a part, what it is, and in brackets how real it is said to be, where it is
 * not simply told as happening. An event of nobody has the source’s own words.
 */
export const eventTitle = (event: EventFinding): string => {
  const { status, actor, recipient, quote } = event;
  const who = [...new Set([...actor, ...recipient].map(({ name }) => oneLine(name)))].join(', ');
  const what = eventWord(event);
  const real = status === 'happened' || status === 'ongoing' ? '' : ` (${STATUS_WORDS[status]})`;
  return `${who ? `${who}: ${what}` : cutWords(oneLine(quote)) || what}${real}`;
};

const cutWords = (words: string): string => {
  if (words.length <= LONGEST_WORDS) return words;
  const blank = words.lastIndexOf(' ', LONGEST_WORDS - 1);
  // Scripts without blanks, and addresses, are cut where the room ends; a pair of code units stays whole.
  return `${blank > 0 ? words.slice(0, blank) : words.slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '')} …`;
};
