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

/**
 * One event a row with the columns of POLECAT, PLOVER’s data set (Halterman and others 2023), in its order, and behind them
 * what POLECAT lacks.
 */
export const ploverExport = eventTable(
  [
    { name: 'Event ID', what: 'id of the finding' },
    { name: 'Event Date', what: 'first day; empty when the event has no date of its own' },
    {
      name: 'Event Type',
      what: 'one of PLOVER’s sixteen; of Chancery’s own types the nearest; empty for DISASTER, OTHER and an appointment',
    },
    { name: 'Event Mode', what: 'PLOVER mode' },
    {
      name: 'Intensity',
      what: 'conflict-cooperation score of the type, from −10 to 10 (PLOVER codebook, table 2.2); empty for Chancery’s own types',
    },
    {
      name: 'Quad Code',
      what: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty for Chancery’s own types',
    },
    { name: 'Contexts', what: 'PLOVER contexts, ; between' },
    {
      name: 'Actor Name',
      what: 'who acts, ; between: desk style of whom a pack knows, else as written',
    },
    {
      name: 'Actor Country',
      what: 'name of the state that is meant or whose organ it is, in the same order; POLECAT has its three letters',
    },
    {
      name: 'Actor COW',
      what: 'its number in the list of the Correlates of War, by packs/codebook/country-numbers.yaml',
    },
    { name: 'Primary Actor Sector', what: 'empty: Chancery has no sectors' },
    { name: 'Actor Sectors', what: 'empty' },
    { name: 'Actor Title', what: 'the office in which the source presents a person, in the same order' },
    { name: 'Actor Name Raw', what: 'as written, in the same order' },
    { name: 'Wikipedia Actor ID', what: 'empty: the packs know Wikidata’s' },
    {
      name: 'Recipient Name',
      what: 'upon whom, ; between: desk style of whom a pack knows, else as written',
    },
    {
      name: 'Recipient Country',
      what: 'name of the state that is meant or whose organ it is, in the same order; POLECAT has its three letters',
    },
    {
      name: 'Recipient COW',
      what: 'its number in the list of the Correlates of War, by packs/codebook/country-numbers.yaml',
    },
    { name: 'Primary Recipient Sector', what: 'empty: Chancery has no sectors' },
    { name: 'Recipient Sectors', what: 'empty' },
    { name: 'Recipient Title', what: 'the office in which the source presents a person, in the same order' },
    { name: 'Recipient Name Raw', what: 'as written, in the same order' },
    { name: 'Wikipedia Recipient ID', what: 'empty: the packs know Wikidata’s' },
    { name: 'Placename', what: 'the place in desk style' },
    { name: 'City', what: 'the place, when it is a city, town or village' },
    { name: 'District', what: 'district in which it lies without dispute' },
    { name: 'Province', what: 'region in which it lies without dispute' },
    { name: 'Country', what: 'name of the country in which the place lies without dispute' },
    { name: 'Latitude', what: 'degrees, WGS 84' },
    { name: 'Longitude', what: 'degrees, WGS 84' },
    { name: 'GeoNames ID', what: 'empty: the packs have no such ids' },
    { name: 'Raw Placename', what: 'the place as written' },
    { name: 'Feature Type', what: 'empty: a code of GeoNames' },
    { name: 'Source', what: 'publisher of the document' },
    { name: 'Publication Date', what: 'of the document (EDTF)' },
    { name: 'Story People', what: 'empty: what else the document names is in its other findings' },
    { name: 'Story Organizations', what: 'empty' },
    { name: 'Story Locations', what: 'empty' },
    { name: 'Language', what: 'ISO 639-1 code' },
    { name: 'Version', what: 'the rule that found it' },
    {
      name: 'Actor ID',
      what: 'ids in the packs, in the same order, an empty place for an unknown name; empty when all are unknown; from here on POLECAT has no such columns',
    },
    { name: 'Recipient ID', what: 'ids in the packs' },
    { name: 'Headline', what: 'title of the document' },
    { name: 'Status', what: 'happened, ongoing, planned, alleged or denied: POLECAT has only what happened' },
    { name: 'Event Date EDTF', what: 'the date as precise as its source' },
    { name: 'Chancery Type', what: 'the type before it was mapped' },
    { name: 'Reported By', what: 'whose report it is, where the text says so' },
    { name: 'Text', what: 'the exact words in one line' },
    { name: 'Note', what: 'what was lost in this row' },
  ],
  ({ event }, context) => {
    const { documents, knowledge } = context;
    const document = documents.get(event.document);
    const place = placeOf(event.place?.place, knowledge());
    const around = place ? [place, ...placesAround(place, knowledge())] : [];
    const type = scoresOf(knowledge())(event)?.type ?? null;
    const scale = PLOVER[event.type];
    return [
      {
        'Event ID': event.id,
        'Event Date': daysOf(event)?.from,
        'Event Type': type,
        'Event Mode': event.mode,
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
              ? 'PLOVER has no such type'
              : `PLOVER has no ${event.type}; the nearest type stands here, without its intensity`,
      },
    ];
  },
);

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
