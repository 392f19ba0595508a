import type { Place } from '../../kinds/place.ts';
import { oneLine } from '../../text/one-line.ts';
import { daysOf, deathsIn, eventTable, isRepeated, namesOf } from './event-table.ts';
import { codeOf, interchange } from './interchange.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';

/**
 * Assaults with the columns of UCDP’s Georeferenced Event Dataset. UCDP holds an event only with at least one death and a
 * known conflict; here every dated assault is a row, and its numbers stay empty where the words give none.
 */
export const ucdpExport = eventTable(
  [
    { name: 'id', what: 'id of the finding; UCDP has a number' },
    { name: 'year', what: 'of the first day' },
    { name: 'active_year', what: 'empty: UCDP decides it by 25 deaths a year' },
    {
      name: 'type_of_violence',
      what: '1 state-based, 2 non-state, 3 one-sided, by packs/codebook/interchange.yaml; empty when the actors’ kinds do not say',
    },
    { name: 'conflict_name', what: 'empty' },
    { name: 'dyad_name', what: 'side a - side b' },
    { name: 'side_a', what: 'who acts' },
    { name: 'side_b', what: 'upon whom; Civilians in one-sided violence' },
    { name: 'number_of_sources', what: '1: a row is one document’s telling' },
    { name: 'source_article', what: 'publisher, date and title' },
    { name: 'source_office', what: 'publisher of the document' },
    { name: 'source_date', what: 'of the document (EDTF)' },
    { name: 'source_headline', what: 'title of the document' },
    { name: 'source_original', what: 'whose report it is, where the text says so' },
    {
      name: 'where_prec',
      what: '1 exact, 2 within 25 km, 3 district, 4 region, 5 an area without borders, 6 country; empty when the place is unknown',
    },
    { name: 'where_coordinates', what: 'the place in desk style' },
    { name: 'where_description', what: 'the place as written' },
    { name: 'adm_1', what: 'region in which it lies without dispute' },
    { name: 'adm_2', what: 'district in which it lies without dispute' },
    { name: 'latitude', what: 'degrees, WGS 84' },
    { name: 'longitude', what: 'degrees, WGS 84' },
    { name: 'geom_wkt', what: 'POINT (longitude latitude)' },
    { name: 'country', what: 'in which the place lies without dispute' },
    { name: 'event_clarity', what: '1 dated to the day, 2 less clear' },
    { name: 'date_prec', what: '1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer' },
    { name: 'date_start', what: 'first day, ISO' },
    { name: 'date_end', what: 'last day, ISO' },
    { name: 'deaths_a', what: 'empty: sides are not told apart' },
    { name: 'deaths_b', what: 'empty' },
    { name: 'deaths_civilians', what: 'empty' },
    { name: 'deaths_unknown', what: 'the best estimate, by a figure within the event’s words' },
    { name: 'best', what: 'the same' },
    { name: 'high', what: 'most of a range' },
    { name: 'low', what: 'least of a range' },
    { name: 'note', what: 'the exact words, the status, what this row loses' },
  ],
  (told, { documents, knowledge }) => {
    const { event } = told;
    const days = daysOf(event);
    if (
      event.type !== 'ASSAULT' ||
      days === null ||
      event.status === 'planned' ||
      event.status === 'denied' ||
      isRepeated(told)
    )
      return [];
    const entry = codeOf(interchange(knowledge()).ucdp, event, knowledge());
    const place = placeOf(event.place?.place, knowledge());
    const around = place ? [place, ...placesAround(place, knowledge())] : [];
    const deaths = deathsIn(told);
    const document = documents.get(event.document);
    const sideA = namesOf(event.actor);
    const sideB = entry?.code === '3' ? 'Civilians' : namesOf(event.recipient);
    return [
      {
        id: event.id,
        year: days.from.slice(0, 4),
        type_of_violence: entry?.code,
        dyad_name: sideA && sideB ? `${sideA} - ${sideB}` : null,
        side_a: sideA,
        side_b: sideB,
        number_of_sources: 1,
        source_article: [document?.publisher, document?.published, document?.title].filter(Boolean).join(', '),
        source_office: document?.publisher,
        source_date: document?.published,
        source_headline: document?.title,
        source_original: event.reportedBy?.name,
        where_prec: place ? wherePrecision(place) : null,
        where_coordinates: place?.name,
        where_description: event.place?.name,
        adm_1: around.find(({ kind }) => kind === 'region')?.name,
        adm_2: around.find(({ kind }) => kind === 'district')?.name,
        latitude: place?.latitude,
        longitude: place?.longitude,
        geom_wkt:
          place?.longitude != null && place.latitude != null ? `POINT (${place.longitude} ${place.latitude})` : null,
        country: countryOf(place, knowledge())?.name,
        event_clarity: days.days === 0 ? 1 : 2,
        date_prec: datePrecision(days.days),
        date_start: days.from,
        date_end: days.to,
        deaths_unknown: deaths?.best,
        best: deaths?.best,
        high: deaths?.high,
        low: deaths?.low,
        note: [`“${oneLine(event.quote)}”`, `Status: ${event.status}.`, entry?.note && `By: ${entry.note}.`]
          .filter(Boolean)
          .join(' '),
      },
    ];
  },
);

const datePrecision = (days: number): number => (days === 0 ? 1 : days < 6 ? 2 : days === 6 ? 3 : days <= 30 ? 4 : 5);

const wherePrecision = ({ kind, precision }: Place): number => {
  if (kind === 'country') return 6;
  if (kind === 'region') return 4;
  if (kind === 'area') return 5;
  if (kind === 'district') return 3;
  return (precision ?? 25) <= 5 ? 1 : 2;
};
