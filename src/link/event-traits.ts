import type { EventFinding } from '../kinds/event.ts';
import type { Party } from '../kinds/party.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { fold } from '../text/fold.ts';
import { type EventContext, NO_CONTEXT } from './event-context.ts';
import { eventWords } from './event-words.ts';
import { type PlaceTold, placesTold } from './places-told.ts';
import { sideOf } from './side-of.ts';

/** Before the sound of a place among the words of an event, by which spellings of one town find each other. */
export const AT = 'at:';

export type RecordedEvent = RecordedFinding & { readonly finding: EventFinding };

/** What of an event is compared with other events. */
export interface EventTraits {
  readonly event: RecordedEvent;
  /** number of the first and the last day on which it may lie, counted from 1970; null when it has no date of its own */
  readonly days: readonly [first: number, last: number] | null;
  /** who takes part, in whichever role: ids of the packs, else folded names */
  readonly parties: ReadonlySet<string>;
  /** states to which they belong */
  readonly sides: ReadonlySet<string>;
  readonly place: string | null;
  /** where its words say that it was */
  readonly places: readonly PlaceTold[];
  /** as `parties`, only those who act; and their states */
  readonly actors: ReadonlySet<string>;
  /** its words, those of the names of those who take part, as `eventWords` gives them, and where it was by its sound */
  readonly words: ReadonlySet<string>;
  /** those of the proper names of those who take part */
  readonly names: ReadonlySet<string>;
  /** those of the names and descriptions of all who take part */
  readonly partyWords: ReadonlySet<string>;
  /** the same by each name */
  readonly wordsOfNames: ReadonlyMap<string, readonly string[]>;
  /** what the sentence in which it stands tells of it */
  readonly context: EventContext;
}

/** @param context what its sentence tells; nothing beside its own words when left out */
export const eventTraits = (
  event: RecordedEvent,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
  context: EventContext = NO_CONTEXT,
): EventTraits => {
  const { finding } = event;
  const all = [...finding.actor, ...finding.recipient];
  const sidesOf = (parties: readonly Party[]): readonly string[] =>
    parties.map((party) => sideOf(party.actor, knowledge)).filter((side) => side !== null);
  const isNamed = ({ actor, name }: Party): boolean => actor !== null || /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(name);
  const wordsOfNames = new Map(all.map(({ name }) => [name, eventWords(name, knowledge)] as const));
  const partyWords = new Set([...wordsOfNames.values()].flat());
  const places = placesTold(
    `${finding.quote.replace(/\s+/g, ' ')}${finding.place ? ` in ${finding.place.name}` : ''}`,
    knowledge,
  );
  return {
    event,
    days: daysOf(event),
    parties: new Set(all.map(partyKey)),
    sides: new Set(sidesOf(all)),
    place: finding.place ? (finding.place.place ?? fold(finding.place.name)) : null,
    places,
    actors: new Set([...finding.actor.map(partyKey), ...sidesOf(finding.actor)]),
    words: new Set([
      ...eventWords(finding.quote, knowledge),
      ...partyWords,
      ...places.flatMap(({ sounds }) => [...sounds].map((sound) => `${AT}${sound}`)),
    ]),
    names: new Set(all.filter(isNamed).flatMap(({ name }) => wordsOfNames.get(name)!)),
    partyWords,
    wordsOfNames,
    context,
  };
};

/** How long before a day news of that day may tell of, in days. */
const LATE = 2;

/** Of an event without a date of its own the days before its document was published, when that day is known. */
const daysOf = ({ dated, earliest, latest }: RecordedEvent): EventTraits['days'] => {
  if (!earliest || !latest) return null;
  if (dated === 'finding') return [dayOf(earliest), dayOf(latest)];
  return dated === 'document' && earliest === latest ? [dayOf(earliest) - LATE, dayOf(latest)] : null;
};

export const partyKey = ({ actor, name }: Party): string => actor ?? fold(name);

const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
