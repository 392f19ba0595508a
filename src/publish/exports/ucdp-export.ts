import type { EventFinding } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Place } from '../../kinds/place.ts';
import { oneLine } from '../../text/one-line.ts';
import { countryNumbers, stateOf } from './country-numbers.ts';
import { daysOf, type EventDays } from './event-days.ts';
import { deathsNote, estimatesOf } from './event-deaths.ts';
import { deathsOf, type EventInDocument, eventTable, isHeld, namesOf } from './event-table.ts';
import type { ExportContext } from './export-format.ts';
import { codeOf, interchange } from './interchange.ts';
import { countryOf, placeOf, placesAround } from './places-around.ts';
import { UCDP_FIELDS } from './ucdp-fields.ts';
import { victimsNamed } from './victims-of.ts';

/**
 * Assaults with the columns of UCDP’s Georeferenced Event Dataset. UCDP holds an event only with at least one death and a
 * known conflict; here every assault that is no accident and is dated to a year or less is a row, and its numbers stay
 * empty where the words give none. All columns of GED 25.1 are there, in its order, so that the table loads where GED loads.
 */
export const ucdpExport = eventTable(UCDP_FIELDS, (told, context) => {
  const { event } = told;
  const days = daysOf(event);
  if (event.type !== 'ASSAULT' || days === null || days.days > DAYS_OF_A_YEAR || !isHeld(told, context)) return [];
  const violence = codeOf(interchange(context.knowledge()).ucdp, event, context.knowledge());
  return [
    {
      id: event.id,
      relid: event.id,
      ...daysColumns(days),
      type_of_violence: violence?.code,
      ...sideColumns(event, violence?.code === ONE_SIDED, context),
      ...sourceColumns(event, context),
      ...placeColumns(event, context),
      ...deathColumns(told, context),
      note: [
        `“${oneLine(event.quote)}”`,
        `Status: ${event.status}.`,
        days.days > 0 && `Dated ${event.date}.`,
        deathsNote(deathsOf(told)),
        violence?.note && `Type of violence: ${violence.note}.`,
      ]
        .filter(Boolean)
        .join(' '),
    },
  ];
});

/** UCDP’s type of violence of which civilians are the other side. */
const ONE_SIDED = '3';

const sideColumns = (event: EventFinding, isOneSided: boolean, context: ExportContext) => {
  const sideA = namesOf(event.actor);
  const sideB = isOneSided ? 'Civilians' : namesOf(event.recipient);
  return {
    dyad_name: sideA && sideB ? `${sideA} - ${sideB}` : null,
    side_a: sideA,
    side_b: sideB,
    gwnoa: stateNumber(event.actor[0], context),
    gwnob: isOneSided ? null : stateNumber(event.recipient[0], context),
  };
};

const sourceColumns = (event: EventFinding, { documents }: ExportContext) => {
  const document = documents.get(event.document);
  return {
    number_of_sources: 1,
    source_article: [document?.publisher, document?.published, document?.title].filter(Boolean).join(', '),
    source_office: document?.publisher,
    source_date: document?.published,
    source_headline: document?.title,
    source_original: event.reportedBy?.name,
  };
};

const placeColumns = (event: EventFinding, { knowledge }: ExportContext) => {
  const place = placeOf(event.place?.place, knowledge());
  const around = place ? [place, ...placesAround(place, knowledge())] : [];
  const country = countryOf(place, knowledge());
  const countryNumber = country && countryNumbers(knowledge())[country.id]?.gw;
  return {
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
  };
};

const daysColumns = ({ from, to, days }: EventDays) => ({
  year: from.slice(0, 4),
  event_clarity: days === 0 ? 1 : 2,
  date_prec: datePrecision(days),
  date_start: from,
  date_end: to,
});

const deathColumns = (told: EventInDocument, { knowledge }: ExportContext) => {
  const deaths = deathsOf(told);
  const figures = deaths && !deaths.running ? deaths.figures : [];
  const estimates = figures.length > 0 ? estimatesOf(figures) : null;
  const { civilians = [], unknown = [] } = Object.groupBy(figures, ({ quote }) => {
    const victims = victimsNamed(quote, interchange(knowledge()).victims);
    return victims?.kind === 'civilians' && !victims.presumed ? 'civilians' : 'unknown';
  });
  return {
    deaths_civilians: civilians.length > 0 ? estimatesOf(civilians).best : null,
    deaths_unknown: unknown.length > 0 ? estimatesOf(unknown).best : null,
    best: estimates?.best,
    high: estimates?.high,
    low: estimates?.low,
  };
};

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
