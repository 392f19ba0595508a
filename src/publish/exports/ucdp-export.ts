import type { Party } from '../../kinds/party.ts';
import type { Place } from '../../kinds/place.ts';
import { oneLine } from '../../text/one-line.ts';
import { countryNumbers, stateOf } from './country-numbers.ts';
import { daysOf } from './event-days.ts';
import { deathsNote, estimatesOf } from './event-deaths.ts';
import { deathsOf, eventTable, isHeld, namesOf } from './event-table.ts';
import type { ExportContext } from './export-format.ts';
import { codeOf, interchange } from './interchange.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';
import { victimsNamed } from './victims-of.ts';

/**
 * Assaults with the columns of UCDP’s Georeferenced Event Dataset. UCDP holds an event only with at least one death and a
 * known conflict; here every assault that is no accident and is dated to a year or less is a row, and its numbers stay
 * empty where the words give none. All columns of GED 25.1 are there, in its order, so that the table loads where GED loads.
 */
export const ucdpExport = eventTable(
  [
    { name: 'id', what: 'id of the finding; UCDP has a number' },
    { name: 'relid', what: 'the same' },
    { name: 'year', what: 'of the first day' },
    { name: 'active_year', what: 'empty: UCDP decides it by 25 deaths a year' },
    { name: 'code_status', what: 'empty: UCDP’s coders decide it' },
    {
      name: 'type_of_violence',
      what: '1 state-based, 2 non-state, 3 one-sided, by packs/codebook/interchange.yaml; empty when neither the actors’ kinds nor their names say',
    },
    { name: 'conflict_dset_id', what: 'empty: UCDP numbers conflicts, dyads and sides' },
    { name: 'conflict_new_id', what: 'empty' },
    { name: 'conflict_name', what: 'empty' },
    { name: 'dyad_dset_id', what: 'empty' },
    { name: 'dyad_new_id', what: 'empty' },
    { name: 'dyad_name', what: 'side a - side b' },
    { name: 'side_a_dset_id', what: 'empty' },
    { name: 'side_a_new_id', what: 'empty' },
    { name: 'side_a', what: 'who acts' },
    { name: 'side_b_dset_id', what: 'empty' },
    { name: 'side_b_new_id', what: 'empty' },
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
    { name: 'priogrid_gid', what: 'number of the cell of PRIO-GRID, half a degree wide, in which the point lies' },
    { name: 'country', what: 'in which the place lies without dispute' },
    {
      name: 'country_id',
      what: 'number of the country in the list of Gleditsch and Ward, by packs/codebook/country-numbers.yaml',
    },
    { name: 'region', what: 'Europe, Middle East, Asia, Africa or Americas, by that number, as UCDP has it' },
    { name: 'event_clarity', what: '1 dated to the day, 2 less clear' },
    {
      name: 'date_prec',
      what: '1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year; what is vaguer is left out',
    },
    { name: 'date_start', what: 'first day, ISO' },
    { name: 'date_end', what: 'last day, ISO' },
    { name: 'deaths_a', what: 'empty: sides are not told apart' },
    { name: 'deaths_b', what: 'empty' },
    { name: 'deaths_civilians', what: 'the best estimate, where the words call the dead civilians' },
    { name: 'deaths_unknown', what: 'the best estimate, where they do not' },
    {
      name: 'best',
      what: 'by figures within the event’s words or right behind them, each figure once; empty when no number is given or it is a running total',
    },
    { name: 'high', what: 'most of a range; empty where the words set no upper bound (at least 20)' },
    { name: 'low', what: 'least of a range; empty where they set no lower one (up to 20)' },
    { name: 'gwnoa', what: 'number of side a in the list of Gleditsch and Ward, when a state or its organ acts' },
    { name: 'gwnob', what: 'the same of side b' },
    { name: 'note', what: 'the exact words, the status, bounds of the dead, what this row loses; GED ends before it' },
  ],
  (told, context) => {
    const { event } = told;
    const { documents, knowledge } = context;
    const days = daysOf(event);
    if (event.type !== 'ASSAULT' || days === null || days.days > DAYS_OF_A_YEAR || !isHeld(told, context)) return [];
    const entry = codeOf(interchange(knowledge()).ucdp, event, knowledge());
    const place = placeOf(event.place?.place, knowledge());
    const around = place ? [place, ...placesAround(place, knowledge())] : [];
    const country = countryOf(place, knowledge());
    const countryNumber = country && countryNumbers(knowledge())[country.id]?.gw;
    const deaths = deathsOf(told);
    const figures = deaths && !deaths.running ? deaths.figures : [];
    const estimates = figures.length > 0 ? estimatesOf(figures) : null;
    const { civilians = [], unknown = [] } = Object.groupBy(figures, ({ quote }) => {
      const victims = victimsNamed(quote, interchange(knowledge()).victims);
      return victims?.kind === 'civilians' && !victims.presumed ? 'civilians' : 'unknown';
    });
    const document = documents.get(event.document);
    const sideA = namesOf(event.actor);
    const sideB = entry?.code === '3' ? 'Civilians' : namesOf(event.recipient);
    return [
      {
        id: event.id,
        relid: event.id,
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
        priogrid_gid: place && priogridCell(place),
        country: country?.name,
        country_id: countryNumber,
        region: countryNumber ? regionOf(countryNumber) : null,
        event_clarity: days.days === 0 ? 1 : 2,
        date_prec: datePrecision(days.days),
        date_start: days.from,
        date_end: days.to,
        deaths_civilians: civilians.length > 0 ? estimatesOf(civilians).best : null,
        deaths_unknown: unknown.length > 0 ? estimatesOf(unknown).best : null,
        best: estimates?.best,
        high: estimates?.high,
        low: estimates?.low,
        gwnoa: stateNumber(event.actor[0], context),
        gwnob: entry?.code === '3' ? null : stateNumber(event.recipient[0], context),
        note: [
          `“${oneLine(event.quote)}”`,
          `Status: ${event.status}.`,
          days.days > 0 && `Dated ${event.date}.`,
          deathsNote(deaths),
          entry?.note && `Type of violence: ${entry.note}.`,
        ]
          .filter(Boolean)
          .join(' '),
      },
    ];
  },
);

/** The longest that UCDP dates an event by, in days between the first and the last. */
const DAYS_OF_A_YEAR = 365;

const datePrecision = (days: number): number => (days === 0 ? 1 : days < 6 ? 2 : days === 6 ? 3 : days <= 30 ? 4 : 5);

const wherePrecision = ({ kind, precision }: Place): number => {
  if (kind === 'country') return 6;
  if (kind === 'region') return 4;
  if (kind === 'area') return 5;
  if (kind === 'district') return 3;
  return (precision ?? 25) <= 5 ? 1 : 2;
};

/** The cell of PRIO-GRID (Tollefsen, Strand and Buhaug 2012): rows of 720 cells of half a degree from the south-west corner. */
const priogridCell = ({ latitude, longitude }: Place): number | null =>
  latitude === null || longitude === null || latitude >= 90 || longitude >= 180
    ? null
    : Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1;

/** UCDP’s regions are ranges of Gleditsch and Ward’s numbers. */
const regionOf = (number: number): string => REGIONS.find(([last]) => number <= last)![1];

const REGIONS: readonly (readonly [number, string])[] = [
  [199, 'Americas'],
  [399, 'Europe'],
  [629, 'Africa'],
  [699, 'Middle East'],
  [999, 'Asia'],
];

/** The number of a state that acts itself or by its organ. */
const stateNumber = (party: Party | undefined, { knowledge }: ExportContext): number | null => {
  const state = stateOf(party, knowledge());
  return state && (countryNumbers(knowledge())[state.id]?.gw ?? null);
};
