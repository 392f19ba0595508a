import { PLOVER } from '../../extract/events/codebook/plover.ts';
import { eventScores } from '../../link/balances/event-scores.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import { daysOf } from './event-days.ts';
import { eventTable, namesOf } from './event-table.ts';
import { countryOf, placeOf } from './places-around.ts';

/** One event a row with the column names of POLECAT, PLOVER’s data set, and the columns that PLOVER lacks at the end. */
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
    { name: 'Actor Name', what: 'who acts, ; between' },
    {
      name: 'Actor ID',
      what: 'ids in the packs, in the same order, an empty place for an unknown name; empty when all are unknown',
    },
    { name: 'Recipient Name', what: 'upon whom' },
    { name: 'Recipient ID', what: 'ids in the packs' },
    { name: 'Placename', what: 'the place in desk style' },
    { name: 'Raw Placename', what: 'the place as written' },
    { name: 'Country', what: 'name of the country in which the place lies without dispute' },
    { name: 'Latitude', what: 'degrees, WGS 84' },
    { name: 'Longitude', what: 'degrees, WGS 84' },
    { name: 'Source', what: 'publisher of the document' },
    { name: 'Publication Date', what: 'of the document (EDTF)' },
    { name: 'Headline', what: 'title of the document' },
    { name: 'Language', what: 'ISO 639-1 code' },
    { name: 'Version', what: 'the rule that found it' },
    { name: 'Status', what: 'happened, ongoing, planned, alleged or denied: POLECAT has only what happened' },
    { name: 'Event Date EDTF', what: 'the date as precise as its source' },
    { name: 'Chancery Type', what: 'the type before it was mapped' },
    { name: 'Reported By', what: 'whose report it is, where the text says so' },
    { name: 'Text', what: 'the exact words in one line' },
    { name: 'Note', what: 'what was lost in this row' },
  ],
  ({ event }, { documents, knowledge }) => {
    const document = documents.get(event.document);
    const place = placeOf(event.place?.place, knowledge());
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
        'Actor Name': namesOf(event.actor),
        'Actor ID': event.actor.map(({ actor }) => actor),
        'Recipient Name': namesOf(event.recipient),
        'Recipient ID': event.recipient.map(({ actor }) => actor),
        Placename: place?.name,
        'Raw Placename': event.place?.name,
        Country: countryOf(place, knowledge())?.name,
        Latitude: place?.latitude,
        Longitude: place?.longitude,
        Source: document?.publisher,
        'Publication Date': document?.published,
        Headline: document?.title,
        Language: document?.language,
        Version: event.rule,
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

/** Worked out once for the packs. */
const scoresOf = oncePer(eventScores);
