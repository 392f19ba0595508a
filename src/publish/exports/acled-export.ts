import type { EventFinding } from '../../kinds/event.ts';
import type { Place } from '../../kinds/place.ts';
import { oneLine } from '../../text/one-line.ts';
import { ACLED_FIELDS } from './acled-fields.ts';
import { countryNumbers } from './country-numbers.ts';
import { daysOf, middleDay } from './event-days.ts';
import { deathsNote, estimatesOf } from './event-deaths.ts';
import { deathsOf, eventTable, isHeld } from './event-table.ts';
import type { ExportContext } from './export-format.ts';
import { codeOf, interchange } from './interchange.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';
import { victimsOf } from './victims-of.ts';

/**
 * Violence, protest and what ACLED calls strategic developments with ACLED’s columns. Direction is lost as ACLED loses it;
 * planned and denied events, those without a date, those dated by more than a month, which ACLED does not hold, accidents
 * and mere totals of dead are left out. What ACLED’s own coders would add stays empty.
 */
export const acledExport = eventTable(ACLED_FIELDS, (told, context) => {
  const { event } = told;
  const { documents, knowledge, at } = context;
  const days = daysOf(event);
  if (days === null || days.days > DAYS_OF_A_MONTH || !isHeld(told, context)) return [];
  const entry = codeOf(interchange(knowledge()).acled, event, knowledge());
  if (entry === null) return [];
  const date = middleDay(days);
  const deaths = deathsOf(told);
  const place = placeOf(event.place?.place, knowledge());
  const around = place ? [place, ...placesAround(place, knowledge())] : [];
  const country = countryOf(place, knowledge());
  const joint = event.recipient.length === 0;
  const second = joint ? event.actor[1] : event.recipient[0];
  const notes = [
    `“${oneLine(event.quote)}”`,
    days.days > 0 && `Dated ${event.date}.`,
    event.reportedBy && `Reported by ${event.reportedBy.name}.`,
    deathsNote(deaths),
    entry.note && `Lost: ${entry.note}.`,
    !joint && 'Lost: who acted upon whom.',
  ];
  return [
    {
      event_id_cnty: event.id,
      event_date: date,
      year: date.slice(0, 4),
      time_precision: days.days === 0 ? 1 : days.days < 7 ? 2 : 3,
      disorder_type: DISORDER[entry.sub] ?? DISORDER[entry.event],
      event_type: entry.event,
      sub_event_type: entry.sub,
      actor1: event.actor[0]?.name,
      assoc_actor_1: event.actor.slice(joint ? 2 : 1).map(({ name }) => name),
      actor2: second?.name,
      assoc_actor_2: event.recipient.slice(1).map(({ name }) => name),
      civilian_targeting: targetsCivilians(entry, event, context) ? 'Civilian targeting' : null,
      iso: country && countryNumbers(knowledge())[country.id]?.iso,
      country: country?.name,
      admin1: around.find(({ kind }) => kind === 'region')?.name,
      admin2: around.find(({ kind }) => kind === 'district')?.name,
      location: place?.name ?? event.place?.name,
      latitude: place?.latitude,
      longitude: place?.longitude,
      geo_precision: place ? geoPrecision(place) : null,
      source: documents.get(event.document)?.publisher,
      notes: notes.filter(Boolean).join(' '),
      fatalities: deaths && !deaths.running ? estimatesOf(deaths.figures).best : null,
      tags: `status:${event.status}`,
      timestamp: Math.floor(Date.parse(at) / 1000),
    },
  ];
});

/** The longest that ACLED’s codebook dates an event by, in days between the first and the last. */
const DAYS_OF_A_MONTH = 30;

/** By the type of the event, and of other violence where those who came to harm are called civilians. */
const targetsCivilians = (
  { event: type, sub }: { readonly event: string; readonly sub: string },
  event: EventFinding,
  { knowledge }: ExportContext,
): boolean => {
  if (type === 'Violence against civilians' || sub === 'Excessive force against protesters') return true;
  const victims = victimsOf(event, interchange(knowledge()).victims);
  return REMOTE_OR_MOB.has(sub) && victims?.kind === 'civilians' && !victims.presumed;
};

/** Kinds of violence whose target ACLED asks for besides. */
const REMOTE_OR_MOB: ReadonlySet<string> = new Set([
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
  'Grenade',
  'Mob violence',
]);

/** By event type, and by sub-event type where that differs. */
const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Violence against civilians': 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  Riots: 'Demonstrations',
  Protests: 'Demonstrations',
  'Excessive force against protesters': 'Political violence; Demonstrations',
  'Mob violence': 'Political violence',
  'Strategic developments': 'Strategic developments',
};

const geoPrecision = ({ precision, kind }: Place): number => {
  if (kind === 'country' || kind === 'region' || kind === 'area') return 3;
  return kind === 'district' || (precision ?? 0) > 25 ? 2 : 1;
};
