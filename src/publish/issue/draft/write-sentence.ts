import { classPattern } from '../../../extract/class-pattern.ts';
import { wordClassPattern } from '../../../extract/word-class.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import type { Party } from '../../../kinds/party.ts';
import type { StatementFinding } from '../../../kinds/statement.ts';
import { dayTitle } from '../../bulletin/period-title.ts';
import type { CitationBook } from './citation-book.ts';
import { howNamed } from './how-named.ts';
import { inWords } from './in-words.ts';
import type { IssueMaterial } from './issue-material.ts';
import { leaningOf, unnamedIn } from './leaning.ts';
import { MEANS_AN_OFFICE, OPENS_NAMELESS } from './leaning-words.ts';
import { namesDay } from './names-day.ts';
import { partyKey } from './party-key.ts';
import { isWhollyQuoted, quotable, speaksItself } from './quotable.ts';
import type { ReaderMemory } from './reader-memory.ts';
import type { Telling } from './tellings.ts';

/** What stands around a sentence of a draft, and what its reader knows. */
export interface Introduction {
  /** the telling before it in its paragraph or day; null at the beginning */
  readonly before: Telling | null;
  /** how many sentences stand before it in its paragraph or entry */
  readonly place: number;
  /** false in a chronicle, where the day stands over it */
  readonly withDate: boolean;
  readonly why: string;
  readonly reader: ReaderMemory;
}

export const run = (text: string, more: Partial<IssueRun> = {}): IssueRun => ({
  text,
  quoted: false,
  strong: false,
  emphasis: false,
  citations: [],
  ...more,
});

const LONGEST_WITH_CONTEXT = 90;

/**
 * One sentence of an issue: who reports it, for which day and of whom, and the source's own words in quotation marks.
 * One that can't be read without the sentence before it in its source brings that one along.
 * @param tellings sentences that follow each other in their source, of one day
 */
export const writeSentence = (
  tellings: readonly Telling[],
  { before, place, withDate, why, reader }: Introduction,
  material: IssueMaterial,
  book: CitationBook,
): IssueSentence => {
  const main = tellings[0]!;
  const { date } = main;
  const context = before === main.previous ? null : contextOf(main, material);
  const quoted = context ? [context, ...tellings] : tellings;
  const text = quoted.map((telling) => telling.text).join(' ');
  const event = main.findings.find((finding) => finding.kind === 'event');
  const told = date === null || date === material.period || date === before?.date || namesDay(text, date);
  const day = withDate && !told ? dayTitle(date, material.period) : null;
  const findings = [...quoted.flatMap((telling) => telling.findings), ...(main.speech ? [main.speech] : [])];
  const dated = day === null ? undefined : findings.find((finding) => 'date' in finding && finding.date === date);
  const named = reader.introduce(quoted, place === 0 ? null : before);
  const bearers = named.flatMap((party) => findings.find((finding) => names(finding, party)) ?? []);
  const lead = introduction(main, { day, before, place, named, withDate }, material, book);
  return {
    id: book.nextId('s'),
    runs: [
      ...(lead === '' ? [] : [run(lead)]),
      run(quotable(text), {
        quoted: true,
        citations: book.cite(findings, [...(dated ? [dated] : []), ...bearers, ...(main.speech ? [main.speech] : [])]),
      }),
    ],
    own: false,
    date,
    status: event?.kind === 'event' ? event.status : null,
    origin: 'extracted',
    why,
    warnings: [],
  };
};

/**
 * Tellings in stretches that can be quoted as one: each the sentence right after the other, of one day. One that means
 * somebody whom neither the stretch nor the words before it name begins another.
 */
export const stretches = (
  tellings: readonly Telling[],
  { knowledge }: IssueMaterial,
): readonly (readonly Telling[])[] => {
  const grouped: Telling[][] = [];
  for (const telling of tellings) {
    const group = grouped.at(-1);
    const last = group?.at(-1);
    const together =
      group !== undefined &&
      last !== undefined &&
      telling.previous === last &&
      telling.date === last.date &&
      [last, telling].every((each) => unnamedSpeaker(each) === null && !speaksItself(each.text)) &&
      unnamedIn(telling, knowledge).meant.every(
        (party) =>
          group.some(({ text }) => howNamed(party, text, knowledge) !== 'not') ||
          unnamedIn(group[0]!, knowledge).meant.some((other) => partyKey(other) === partyKey(party)),
      );
    if (together) group.push(telling);
    else grouped.push([telling]);
  }
  return grouped;
};

/** The sentence that must stand before this one for it to be understood. */
export const contextOf = (telling: Telling, { knowledge, blocksOf }: IssueMaterial): Telling | null => {
  const { previous, text, date } = telling;
  if (previous === null) return null;
  const goesOn = blocksOf(telling.document)[telling.block]?.kind === 'entry' && OPENS_NAMELESS.test(text);
  if (!goesOn && leaningOf(telling, knowledge) !== 'lost' && !MEANS_AN_OFFICE(knowledge).test(text)) return null;
  if (leaningOf(previous, knowledge) !== 'no' || (previous.date ?? date) !== date) return null;
  if ([previous, telling].some((each) => unnamedSpeaker(each) !== null || speaksItself(each.text))) return null;
  return `${previous.text} ${text}`.split(/\s+/).length > LONGEST_WITH_CONTEXT ? null : previous;
};

/** True when a sentence has what it needs before it: it leans on nothing, on a name, or on a sentence that comes along. */
export const canStandAlone = (telling: Telling, material: IssueMaterial): boolean =>
  leaningOf(telling, material.knowledge) !== 'lost' || contextOf(telling, material) !== null;

const names = (finding: Telling['findings'][number], party: Party): boolean =>
  Object.values(finding).some(
    (value) =>
      Array.isArray(value) &&
      value.some((each) => typeof each === 'object' && 'actor' in each && partyKey(each) === partyKey(party)),
  );

interface Lead {
  readonly day: string | null;
  readonly before: Telling | null;
  readonly place: number;
  readonly named: readonly Party[];
  readonly withDate: boolean;
}

const introduction = (
  telling: Telling,
  { day, before, place, named, withDate }: Lead,
  material: IssueMaterial,
  book: CitationBook,
) => {
  const begins = place === 0;
  const { document, documents } = telling;
  const name = book.nameOf(document);
  const others = [...new Set([...documents].filter((id) => id !== document).map((id) => book.nameOf(id)))].filter(
    (other) => other !== name,
  );
  const speaker = unnamedSpeaker(telling);
  const of =
    named.length === 0 || speaker !== null ? '' : ` on ${inWords(named.map((party) => printed(party, material)))}`;
  const alleged = isOnlyAlleged(telling, material) ? ' as alleged' : '';
  const goesOn = before?.document === document && others.length === 0;
  // in a chronicle what goes on from the entry above says no more than its words
  const plain = of === '' && alleged === '' && speaker === null && !speaksItself(telling.text);
  if (goesOn && begins && !withDate && plain && unnamedSpeaker(before) === null && !speaksItself(before.text))
    return '';
  const who = `${name}${others.length === 0 ? '' : `, like ${inWords(others)},`}`;
  if (speaker !== null) {
    const said = `${printed(speaker, material)} said${day === null ? '' : ` ${/^\d/.test(day) ? 'on' : 'in'} ${day}`}: `;
    return goesOn && !begins ? `In the same report ${said}` : `According to ${who.replace(/,$/, '')}, ${said}`;
  }
  const reports = `reports${alleged}${of}`;
  if (goesOn && !begins) {
    if (day !== null) return `For ${day} it ${reports}: `;
    return plain ? ADDING[place % 2]! : `It also ${reports}: `;
  }
  const says = `${who} ${reports}: `;
  if (day !== null) return `For ${day}, ${says}`;
  return IS_SITE.test(name) ? says : says[0]!.toUpperCase() + says.slice(1);
};

/** The address of a site is written as it is typed, at the head of a sentence too: `harbour-times.example`. */
const IS_SITE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** By turns, so that not every sentence of a long paragraph adds. */
const ADDING = ['It also writes: ', 'It adds: '] as const;

const ALLEGING = wordClassPattern('alleging');

/** True for an event that is alleged where the words themselves do not say so or by whom. */
const isOnlyAlleged = ({ findings, text }: Telling, { knowledge }: IssueMaterial): boolean =>
  !ALLEGING(knowledge).test(text) &&
  findings.some((finding) => finding.kind === 'event' && finding.status === 'alleged' && finding.reportedBy === null) &&
  !findings.some((finding) => finding.kind === 'statement');

/** Who speaks in a sentence that is wholly somebody’s own words, or says `I`, and does not say whose. */
const unnamedSpeaker = (telling: Telling): Party | null => statementOf(telling)?.speaker[0] ?? null;

const statementOf = ({ text, start, findings, speech }: Telling): StatementFinding | null => {
  if (speech) return speech;
  const said = findings.filter(
    (finding): finding is StatementFinding => finding.kind === 'statement' && finding.speaker.length > 0,
  );
  if (isWhollyQuoted(text) || speaksItself(text)) return said[0] ?? null;
  // an answer without marks, and a quotation that this sentence only begins
  return said.find((each) => each.direct && each.start <= start + 2 && each.end > start + text.length - 2) ?? null;
};

const WITH_ARTICLE = classPattern`\b${'named-with-article'}\b`;

const printed = (party: Party, { lens, knowledge }: IssueMaterial): string => {
  const name = lens ? lens.party(party) : party.name;
  return /^the /i.test(name) || (/^\p{Lu}/u.test(name) && !WITH_ARTICLE(knowledge).test(name)) ? name : `the ${name}`;
};
