import { PLOVER } from '../../extract/events/codebook/plover.ts';
import type { Party } from '../../kinds/party.ts';
import type { Place } from '../../kinds/place.ts';
import { eventScores } from '../../link/balances/event-scores.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import { countryNumbers, stateOf } from './country-numbers.ts';
import { daysOf } from './event-days.ts';
import { eventTable } from './event-table.ts';
import type { ExportContext } from './export-format.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';
import { PLOVER_FIELDS } from './plover-fields.ts';

/**
 * One event a row with the columns of POLECAT, PLOVER’s data set (Halterman and others 2023), in its order, and behind them
 * what POLECAT lacks.
 */
export const ploverExport = eventTable(PLOVER_FIELDS, ({ event, document: told }, context) => {
  const { documents, knowledge } = context;
  const document = documents.get(event.document);
  const place = placeOf(event.place?.place, knowledge());
  const around = place ? [place, ...placesAround(place, knowledge())] : [];
  const isMishap = told.mishaps.has(event.id);
  const type = isMishap ? null : (scoresOf(knowledge())(event)?.type ?? null);
  const scale = isMishap ? undefined : PLOVER[event.type];
  return [
    {
      'Event ID': event.id,
      'Event Date': daysOf(event)?.from,
      'Event Type': type,
      'Event Mode': isMishap ? null : event.mode,
      Intensity: scale?.score,
      'Quad Code': scale?.quadrant,
      Contexts: event.contexts,
      ...partyColumns('Actor', event.actor, context),
      ...partyColumns('Recipient', event.recipient, context),
      Placename: place?.name,
      City: place && SETTLEMENTS.has(place.kind) ? place.name : null,
      District: around.find(({ kind }) => kind === 'district')?.name,
      Province: around.find(({ kind }) => kind === 'region')?.name,
      Country: countryOf(place, knowledge())?.name,
      Latitude: place?.latitude,
      Longitude: place?.longitude,
      'Raw Placename': event.place?.name,
      Source: document?.publisher,
      'Publication Date': document?.published,
      Language: document?.language,
      Version: event.rule,
      Headline: document?.title,
      Status: event.status,
      'Event Date EDTF': event.date,
      'Chancery Type': event.type,
      'Reported By': event.reportedBy?.name,
      Text: oneLine(event.quote),
      Note:
        type === event.type
          ? null
          : type === null
            ? isMishap
              ? 'harm that nobody did: an accident, a force of nature, an illness'
              : 'PLOVER has no such type'
            : `PLOVER has no ${event.type}; the nearest type stands here, without its intensity`,
    },
  ];
});

const SETTLEMENTS: ReadonlySet<Place['kind']> = new Set(['city', 'town', 'village']);

/** The columns of those who have one part. */
const partyColumns = (role: 'Actor' | 'Recipient', parties: readonly Party[], { knowledge }: ExportContext) => {
  const states = parties.map((party) => stateOf(party, knowledge()));
  return {
    [`${role} Name`]: parties.map(({ name, actor }) => (actor && knowledge().actors.get(actor)?.name) ?? name),
    [`${role} Country`]: states.map((state) => state?.name ?? null),
    [`${role} COW`]: states.map((state) => (state && countryNumbers(knowledge())[state.id]?.cow) ?? null),
    [`${role} Title`]: parties.map(({ office }) => office),
    [`${role} Name Raw`]: parties.map(({ name }) => name),
    [`${role} ID`]: parties.map(({ actor }) => actor),
  };
};

/** Worked out once for the packs. */
const scoresOf = oncePer(eventScores);
