import type { NameSpan } from '../../sentence.ts';
import type { RawToken } from '../stages.ts';
import { classOf, UPPER } from '../tokens/characters.ts';
import { nameSpan } from './name-span.ts';
import { COMPANY_FORMS, ROLE_WORDS } from './name-words.ts';

const OFFICIALS = /^(?:prosecutor|general|attorney|ombudsman|commissioner|rapporteur|coordinator)$/;

/** What belongs to a name whatever the model says: `Prosecutor General’s Office`, `Arbor, Inc.`, `Camp-7`. */
export function extendName(name: NameSpan, tokens: readonly RawToken[]): NameSpan {
  if (name.type === 'PER') return name;
  const first = name.type === 'ORG' ? withHolder(name.first, tokens) : name.first;
  const last = withNumber(name.type === 'ORG' ? withCompanyForm(name.last, tokens) : name.last, tokens);
  return first === name.first && last === name.last ? name : nameSpan(tokens, first, last, name.type);
}

/** The official whose office it is: `[Military Prosecutor’s] Office`. */
function withHolder(first: number, tokens: readonly RawToken[]): number {
  if (tokens[first]!.text !== 'Office' || !/^['’]s$/.test(tokens[first - 1]?.text ?? '')) return first;
  let from = first - 1;
  let official = false;
  while (from > 0 && isCapital(tokens[from - 1]!)) {
    from--;
    const word = tokens[from]!.text.toLowerCase();
    official ||= OFFICIALS.test(word) || ROLE_WORDS.has(word);
  }
  return official ? from : first;
}

function withCompanyForm(last: number, tokens: readonly RawToken[]): number {
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  return COMPANY_FORMS.has(tokens[behind]?.text.toLowerCase() ?? '') ? behind : last;
}

/** A number of up to three digits that a hyphen ties to the name, and nothing else behind it. */
function withNumber(last: number, tokens: readonly RawToken[]): number {
  const [hyphen, number] = [tokens[last + 1], tokens[last + 2]];
  if (hyphen?.text !== '-' || !number || !/^\d{1,3}$/.test(number.text)) return last;
  const glued = hyphen.start === tokens[last]!.end && number.start === hyphen.end;
  const next = tokens[last + 3];
  const goesOn = next?.start === number.end && /^[-–/]$/.test(next.text);
  return glued && !goesOn ? last + 2 : last;
}

const isCapital = ({ text }: RawToken): boolean => classOf(text.charCodeAt(0)) === UPPER;
