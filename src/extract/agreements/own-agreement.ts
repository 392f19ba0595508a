import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import { tagDates } from '../../time/tag-dates.ts';
import { NO_CONTEXT } from '../../time/time-context.ts';
import { partyNamed } from '../parties/party-named.ts';
import { partyOfActor } from '../parties/party-of-actor.ts';
import type { Reading } from '../reading.ts';
import { usualLetters } from '../usual-letters.ts';
import { agreementTitled } from './agreements-named.ts';
import { definedTerms } from './defined-terms.ts';

/** What the text of an agreement tells of itself. */
export interface OwnAgreement {
  /** id in the packs, null when they do not know it */
  readonly id: string | null;
  readonly name: string;
  /** EDTF: the day on which it was done, else what its title tells */
  readonly date: string | null;
  readonly place: string | null;
  /** EDTF: the day of its entry into force where that is the day of signature */
  readonly inForce: string | null;
  readonly parties: readonly Party[];
  /** who is meant by the words by which the text calls somebody, folded: `front`, `high contracting parties` */
  readonly called: ReadonlyMap<string, readonly Party[]>;
}

/** The agreement whose text the document is; null for any other document. */
export const ownAgreement = oncePer((reading: Reading): OwnAgreement | null =>
  reading.document.kind === 'agreement' ? tellOf(reading) : null,
);

/** Whom the text of an agreement means by a name: `the Front`, `each Party`; the party itself where it is called nothing else. */
export const meantByName = (own: OwnAgreement | null, party: Party): readonly Party[] => {
  if (own === null || party.actor !== null) return [party];
  const words = fold(party.name).replace(DETERMINERS, '');
  return own.called.get(words) ?? (TOGETHER.test(words) && own.parties.length > 1 ? own.parties : [party]);
};

const DETERMINERS = /^(?:(?:the|each|both|all|neither|every|two|said) )+/;
const TOGETHER = /^(?:contracting )?(?:part(?:y|ies)|sides?|participants?|signator(?:y|ies))$/;

const tellOf = (reading: Reading): OwnAgreement => {
  const { document, knowledge, text } = reading;
  const title = (document.title ?? oneLine(text.slice(0, LONGEST_NAME))).slice(0, LONGEST_TITLE);
  const entry = agreementTitled(knowledge, document.title ?? '');
  const { terms, together } = definedTerms(text);
  const called = new Map<string, readonly Party[]>();
  for (const { term, name } of terms) called.set(fold(term), [partyNamed(knowledge, name)]);
  const parties = entry ? entry.parties.map((id) => partyOfActor(knowledge, id)) : partiesOf(reading, title, terms);
  for (const term of together) if (parties.length > 1) called.set(fold(term), parties);
  const done = doneOn(reading);
  const date = done.date ?? entry?.date ?? dateIn(title);
  return {
    id: entry?.id ?? null,
    name: entry?.name ?? usualLetters(nameIn(title), knowledge),
    date,
    place: done.place ?? entry?.place ?? null,
    inForce: IN_FORCE_AT_ONCE.test(text) ? date : null,
    parties,
    called,
  };
};

const LONGEST_NAME = 80;
const LONGEST_TITLE = 400;

/** `Agreement on fisheries between Norland and Ostria`: those between whom it is stay only where nothing else tells it apart. */
const nameIn = (title: string): string => {
  const [, noun, behind] =
    /^(.+?),?\s+between\s.*?(\s(?:on|concerning|regarding|relating to|for)\s.+)?$/i.exec(title) ?? [];
  if (noun === undefined) return title;
  const bare = `${noun}${behind ?? ''}`;
  return /\s(?:on|concerning|regarding|relating to|for)\s/i.test(bare) ? bare : title;
};

/**
 * Those of the title (`between A and B`), by the fuller name where the preamble defines one; without such a title those whom
 * the preamble names and calls by a short name, else those who signed.
 */
const partiesOf = (
  { text, knowledge }: Reading,
  title: string,
  terms: readonly { readonly name: string; readonly inPreamble: boolean }[],
): readonly Party[] => {
  const defined = terms.filter(({ inPreamble }) => inPreamble).map(({ name }) => name);
  const [, one, other] = BETWEEN.exec(title) ?? [];
  const titled = one !== undefined && other !== undefined ? [one, other] : [];
  const fuller = titled.map((name) => defined.find((term) => isWithin(name, term) || isWithin(term, name)) ?? name);
  const signed = [...text.matchAll(/^For (?:the )?(\p{Lu}[^:\n]{2,80}):/gmu)].map((match) => match[1]!);
  const names = [fuller, defined, signed].find(({ length }) => length > 1) ?? [];
  return names.map((name) => partyNamed(knowledge, name));
};

const BETWEEN = /\bbetween (?:the )?(.+?) and (?:the )?([^,;]+?)(?= (?:on|for|concerning|of \d) |[,;]|$)/i;

/** Whether a name has no word that another has not: `Sarn Front`, `Sarn Liberation Front`. */
const isWithin = (name: string, other: string): boolean => {
  const words = new Set(fold(other).split(' '));
  return fold(name)
    .split(' ')
    .every((word) => words.has(word));
};

/** `Done at Brunn on 3 May 2014`, `Signed in duplicate in Brunn, 3 May 2014`; not `Made aware of the letters of 3 May`. */
const DONE =
  /^\W{0,3}(?:done|signed|concluded|made|adopted|agreed|executed)(?:\s+in\s+(?:duplicate|triplicate|\p{Ll}+\s+(?:copies|originals)))?\s*(?:,|\s(?:at|in|on|this)\b|\s\d)/iu;
const PLACE =
  /\b(?:at|in)\s+(?:the\s+city\s+of\s+)?(\p{Lu}[\p{L}\p{M}’'. -]{1,40}?)(?=\s*,|\s+(?:on|this|the|in)\b|\s+\d)/u;

/** The day stands under the text; what recitals or clauses tell of earlier days comes before it. */
const doneOn = ({ sentences, text }: Reading): { readonly date: string | null; readonly place: string | null } => {
  for (const sentence of sentences.toReversed()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + FARTHEST_DAY));
    if (!DONE.test(words)) continue;
    const day = sentence.timexes.find(({ type, edtf }) => type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(edtf ?? ''));
    if (!day || day.start > sentence.start + FARTHEST_DAY) continue;
    return { date: day.edtf, place: PLACE.exec(words)?.[1] ?? null };
  }
  return doneAtHead(text);
};

/** `Signed at Brunn on 3 May 2014` in a line of its own under the title, which may be part of no sentence. */
const doneAtHead = (text: string): { readonly date: string | null; readonly place: string | null } => {
  const line = text
    .slice(0, LONGEST_HEAD)
    .split('\n')
    .find((one) => DONE.test(one) && one.length <= FARTHEST_DAY);
  const date = line === undefined ? null : dateIn(line);
  return /^\d{4}-\d\d-\d\d$/.test(date ?? '')
    ? { date, place: PLACE.exec(line!)?.[1] ?? null }
    : { date: null, place: null };
};

/** Letters in which the lines under a title stand. */
const LONGEST_HEAD = 800;

/** Letters within which the day stands behind `Done at`. */
const FARTHEST_DAY = 160;

const dateIn = (title: string): string | null =>
  tagDates(title, NO_CONTEXT).find(({ type, edtf }) => type === 'DATE' && /^\d{4}/.test(edtf ?? ''))?.edtf ?? null;

/** Clauses by which the day of signature is that of the entry into force. */
const IN_FORCE_AT_ONCE =
  /\b(?:enters?|shall enter|will enter|comes?|shall come) into (?:force|effect) (?:(?:up)?on|immediately upon|from|at) (?:(?:the|its) )?(?:(?:date|day|moment|time) of )?(?:(?:its|the) )?(?:signature|signing)\b/i;
