import type { NameSpan, NameType } from '../../sentence.ts';
import type { RawToken, TagColumns } from '../stages.ts';
import { classOf, UPPER } from '../tokens/characters.ts';
import { namesTask } from './known-phrases.ts';
import { nameSpan } from './name-span.ts';
import {
  CALENDAR_WORDS,
  EVENT_WORDS,
  OFFICE_WORDS,
  OTHER_WORDS,
  ROLE_WORDS,
  SURELY_BODIES,
  SURELY_PLACES,
  WEEKDAYS,
} from './name-words.ts';

const PERSON_FORMS =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Rev|Gen|Col|Capt|Maj|Lt|Sgt|Gov)\.?$|^(?:Emperor|Empress|Ayatollah|Senator|President|Minister|Ambassador|Chancellor)$/;

const isOffice = ({ text }: RawToken): boolean => OFFICE_WORDS.has(text.toLowerCase());
const isHyphen = ({ text }: RawToken): boolean => text === '-' || text === '–';
const isRole = ({ text }: RawToken): boolean => ROLE_WORDS.has(text.toLowerCase());

/**
 * What holds of every name, whatever the model says: titles and roles are no part of a person's name and no name by
 * themselves; the number of a monarch is; a month is no person. Undefined when nothing is left.
 * @param isPlace whether the whole name is that of a known place
 */
export function correctName(
  name: NameSpan,
  tokens: readonly RawToken[],
  tags: Pick<TagColumns, 'xpos'>,
  isPlace = false,
): NameSpan | undefined {
  let { first, last } = name;
  // `Ms Pugh` is a person whatever else is known of the name.
  while (first < last && PERSON_FORMS.test(tokens[first]!.text) && !/^(?:of|for|'s|’s)$/.test(tokens[first + 1]!.text))
    first++;
  if (first > name.first) return correctName(nameSpan(tokens, first, last, 'PER'), tokens, tags);
  if (isDate(tokens.slice(first, last + 1))) return undefined;
  const word = (at: number): string => tokens[at]!.text.toLowerCase();
  // `Treaty of London`, `Opium War`
  if (
    first < last &&
    name.type !== 'PER' &&
    !namesTask(name, tokens) &&
    (EVENT_WORDS.has(word(last)) || (EVENT_WORDS.has(word(first)) && /^(?:of|for|on)$/.test(word(first + 1))))
  )
    return name.type === 'MISC' ? name : nameSpan(tokens, first, last, 'MISC');
  const type = first < last && !isPlace ? typeByLastWord(word(last)) : undefined;
  if (type && type !== name.type) return correctName(nameSpan(tokens, first, last, type), tokens, tags);
  // `Energy Minister`, `State Department Spokesperson`: an office, not a name.
  if (isOffice(tokens[last]!) && (name.type === 'PER' || name.type === 'ORG')) return undefined;
  if (name.type === 'PER') {
    // `Iranian President Masoud …`
    for (let at = last - 1; at > first; at--) if (isOffice(tokens[at]!)) first = at;
    while (first <= last && (isRole(tokens[first]!) || isHyphen(tokens[first]!))) first++;
    // `Minister Keller Tuesday denied it`
    while (last > first && WEEKDAYS.has(word(last))) last--;
    while (last >= first && /^[-–'’&.]$/.test(tokens[last]!.text)) last--;
    if (first > last || /^(?:of|for|the)$/.test(tokens[first]!.text)) return undefined;
    // Peoples and families in the plural, religions and books are names, but of no person.
    const only = first === last ? tokens[first]!.text.toLowerCase() : '';
    if (isPeople(tokens[last]!.text, first === last, tags.xpos[last]!) || OTHER_WORDS.has(only))
      return nameSpan(tokens, first, last, 'MISC');
    last = withByname(withSecondSyllable(first, last, tokens, tags), tokens, tags);
  } else if (name.type === 'ORG' && isRole(tokens[first]!) && /^(?:of|for)$/.test(tokens[first + 1]?.text ?? ''))
    return undefined;
  else if (first === last && name.type === 'ORG' && isRole(tokens[first]!)) return undefined;
  return first === name.first && last === name.last ? name : nameSpan(tokens, first, last, name.type);
}

/** `June`, `19 Jan`, `3-5 May`; `3` alone may be a name's. */
const isDate = (tokens: readonly RawToken[]): boolean =>
  tokens.some(({ text }) => CALENDAR_WORDS.has(text.toLowerCase())) &&
  tokens.every(({ text }) => CALENDAR_WORDS.has(text.toLowerCase()) || /^(?:\d{1,2}|[-–])$/.test(text));

/** A family name such as `Morales` or `Santos` behind a first name is read as a plural, but no people ends so. */
const isPeople = (word: string, alone: boolean, xpos: string): boolean =>
  xpos === 'NNPS' && (alone || !/[aeo]s$/.test(word));

function typeByLastWord(word: string): NameType | undefined {
  if (SURELY_PLACES.has(word)) return 'LOC';
  return SURELY_BODIES.has(word) ? 'ORG' : undefined;
}

/**
 * `Park Min-ho left`: the second part of a given name, in small letters behind a hyphen; not in `the Park-led government` or
 * `a Min Park-era law`, where a noun follows.
 */
function withSecondSyllable(
  first: number,
  last: number,
  tokens: readonly RawToken[],
  { xpos }: Pick<TagColumns, 'xpos'>,
): number {
  const [hyphen, part] = [tokens[last + 1], tokens[last + 2]];
  if (first === last || hyphen?.text !== '-' || part === undefined) return last;
  if (hyphen.start !== tokens[last]!.end || part.start !== hyphen.end || !/^\p{Ll}{1,6}$/u.test(part.text)) return last;
  return /^(?:N|J|CD)/.test(xpos[last + 3] ?? '') ? last : last + 2;
}

/** Last token of a person's name with what belongs to it: `Henry IV`, `Lucas Cranach the Elder`, `King, Jr.` */
function withByname(last: number, tokens: readonly RawToken[], { xpos }: Pick<TagColumns, 'xpos'>): number {
  const text = (at: number): string => tokens[at]?.text ?? '';
  const isCapital = (at: number): boolean => classOf(text(at).charCodeAt(0)) === UPPER;
  if (/^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/.test(text(last + 1)) && xpos[last + 1] !== 'PRP')
    return last + 1;
  if (/^[JS]r\.?$/.test(text(last + 1))) return last + 1;
  if (text(last + 1) === ',' && /^[JS]r\.?$/.test(text(last + 2))) return last + 2;
  if (text(last + 1) === 'the' && isCapital(last + 2) && !isCapital(last + 3) && last + 2 < tokens.length)
    return last + 2;
  return last;
}
