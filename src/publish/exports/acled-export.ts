import type { Place } from '../../kinds/place.ts';
import { oneLine } from '../../text/one-line.ts';
import { daysOf, deathsIn, eventTable, isRepeated } from './event-table.ts';
import { codeOf, interchange } from './interchange.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';

/**
 * Violence, protest and what ACLED calls strategic developments with ACLED’s columns. Direction is lost as ACLED loses it;
 * planned and denied events and those without a date are left out. What ACLED’s own coders would add stays empty.
 */
export const acledExport = eventTable(
  [
    { name: 'event_id_cnty', what: 'id of the finding; ACLED has a country code and a number' },
    { name: 'event_date', what: 'first day, ISO' },
    { name: 'year', what: 'of that day' },
    { name: 'time_precision', what: '1 day, 2 within a week, 3 longer' },
    { name: 'disorder_type', what: 'Political violence, Demonstrations or Strategic developments' },
    { name: 'event_type', what: 'ACLED’s, by packs/codebook/interchange.yaml' },
    { name: 'sub_event_type', what: 'ACLED’s, by the same table' },
    { name: 'actor1', what: 'the first who acts' },
    { name: 'assoc_actor_1', what: 'all others who act, ; between' },
    { name: 'inter1', what: 'empty: ACLED’s coders decide it' },
    { name: 'actor2', what: 'the first upon whom; in a joint act the second who acts' },
    { name: 'assoc_actor_2', what: 'all others upon whom' },
    { name: 'inter2', what: 'empty' },
    { name: 'interaction', what: 'empty' },
    { name: 'civilian_targeting', what: 'Civilian targeting, when the type says so' },
    { name: 'iso', what: 'empty: the packs hold no numbers of countries' },
    { name: 'region', what: 'empty' },
    { name: 'country', what: 'in which the place lies without dispute' },
    { name: 'admin1', what: 'region in which it lies without dispute' },
    { name: 'admin2', what: 'district in which it lies without dispute' },
    { name: 'admin3', what: 'empty' },
    { name: 'location', what: 'the place in desk style, else as written' },
    { name: 'latitude', what: 'degrees, WGS 84' },
    { name: 'longitude', what: 'degrees, WGS 84' },
    { name: 'geo_precision', what: '1 a settlement, 2 a district or its surroundings, 3 a region or more' },
    { name: 'source', what: 'publisher of the document' },
    { name: 'source_scale', what: 'empty' },
    { name: 'notes', what: 'the exact words in one line; whose report it is; what this row loses' },
    { name: 'fatalities', what: 'by a figure within the event’s words; empty, not 0, when no number is given' },
    { name: 'tags', what: 'status: and happened, ongoing or alleged' },
    { name: 'timestamp', what: 'when the export was made, Unix seconds' },
  ],
  (told, { documents, knowledge, at }) => {
    const { event } = told;
    const days = daysOf(event);
    if (days === null || event.status === 'planned' || event.status === 'denied' || isRepeated(told)) return [];
    const entry = codeOf(interchange(knowledge()).acled, event, knowledge());
    if (entry === null) return [];
    const place = placeOf(event.place?.place, knowledge());
    const around = place ? [place, ...placesAround(place, knowledge())] : [];
    const joint = event.recipient.length === 0;
    const second = joint ? event.actor[1] : event.recipient[0];
    const notes = [
      `“${oneLine(event.quote)}”`,
      event.reportedBy && `Reported by ${event.reportedBy.name}.`,
      entry.note && `Lost: ${entry.note}.`,
      !joint && 'Lost: who acted upon whom.',
    ];
    return [
      {
        event_id_cnty: event.id,
        event_date: days.from,
        year: days.from.slice(0, 4),
        time_precision: days.days === 0 ? 1 : days.days <= 7 ? 2 : 3,
        disorder_type: DISORDER[entry.event],
        event_type: entry.event,
        sub_event_type: entry.sub,
        actor1: event.actor[0]?.name,
        assoc_actor_1: event.actor.slice(joint ? 2 : 1).map(({ name }) => name),
        actor2: second?.name,
        assoc_actor_2: event.recipient.slice(1).map(({ name }) => name),
        civilian_targeting: entry.event === 'Violence against civilians' ? 'Civilian targeting' : null,
        country: countryOf(place, knowledge())?.name,
        admin1: around.find(({ kind }) => kind === 'region')?.name,
        admin2: around.find(({ kind }) => kind === 'district')?.name,
        location: place?.name ?? event.place?.name,
        latitude: place?.latitude,
        longitude: place?.longitude,
        geo_precision: place ? geoPrecision(place) : null,
        source: documents.get(event.document)?.publisher,
        notes: notes.filter(Boolean).join(' '),
        fatalities: deathsIn(told)?.best,
        tags: `status:${event.status}`,
        timestamp: Math.floor(Date.parse(at) / 1000),
      },
    ];
  },
);

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Violence against civilians': 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  Riots: 'Demonstrations',
  Protests: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
};

const geoPrecision = ({ precision, kind }: Place): number => {
  if (kind === 'country' || kind === 'region' || kind === 'area') return 3;
  return kind === 'district' || (precision ?? 0) > 25 ? 2 : 1;
};
