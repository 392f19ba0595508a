import type { NameSpan } from '../../sentence.ts';
import type { RawToken, TagColumns } from '../stages.ts';
import { nameSpan } from './name-span.ts';
import { CALENDAR_WORDS, OFFICE_WORDS, ROLE_WORDS } from './name-words.ts';

const PERSON_FORMS =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Rev|Gen|Col|Capt|Maj|Lt|Sgt|Gov)\.?$|^(?:Emperor|Empress|Ayatollah|Senator|President|Minister|Ambassador|Chancellor)$/;

const isOffice = ({ text }: RawToken): boolean => OFFICE_WORDS.has(text.toLowerCase());
const isRole = ({ text }: RawToken): boolean => ROLE_WORDS.has(text.toLowerCase());

/**
 * What holds of every name, whatever the model says: titles and roles are no part of a person's name and no name by
 * themselves; the number of a monarch is; a month is no person. Undefined when nothing is left.
 */
export function correctName(
  name: NameSpan,
  tokens: readonly RawToken[],
  tags: Pick<TagColumns, 'xpos'>,
): NameSpan | undefined {
  let { first, last } = name;
  // `Ms Pugh` is a person whatever else is known of the name.
  if (first < last && PERSON_FORMS.test(tokens[first]!.text) && !/^(?:of|for|'s|’s)$/.test(tokens[first + 1]!.text))
    return correctName(nameSpan(tokens, first + 1, last, 'PER'), tokens, tags);
  if (CALENDAR_WORDS.has(tokens[first]!.text.toLowerCase()) && first === last) return undefined;
  // `Energy Minister`, `State Department Spokesperson`: an office, not a name.
  if (isOffice(tokens[last]!) && (name.type === 'PER' || name.type === 'ORG')) return undefined;
  if (name.type === 'PER') {
    // `Iranian President Masoud …`
    for (let at = last - 1; at > first; at--) if (isOffice(tokens[at]!)) first = at;
    while (first <= last && (isRole(tokens[first]!) || (first > name.first && tokens[first]!.text === '-'))) first++;
    while (last >= first && /^[-–'’&.]$/.test(tokens[last]!.text)) last--;
    if (first > last || /^(?:of|for|the)$/.test(tokens[first]!.text)) return undefined;
    if (
      /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/.test(tokens[last + 1]?.text ?? '') &&
      tags.xpos[last + 1] !== 'PRP'
    )
      last++;
  } else if (name.type === 'ORG' && isRole(tokens[first]!) && /^(?:of|for)$/.test(tokens[first + 1]?.text ?? ''))
    return undefined;
  else if (first === last && name.type === 'ORG' && isRole(tokens[first]!)) return undefined;
  return first === name.first && last === name.last ? name : nameSpan(tokens, first, last, name.type);
}
