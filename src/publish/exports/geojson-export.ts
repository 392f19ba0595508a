import type { Place } from '../../kinds/place.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { oneLine } from '../../text/one-line.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { countryOf, placeOf } from './places-around.ts';

/**
 * Events and figures that name a place as features, then each place once (GeoJSON, RFC 7946, WGS 84). A finding at a place
 * whose coordinates no pack has is a feature without geometry. A point stands for an area: `precisionKm` says how large.
 */
export const geoJsonExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'id of the finding, or place: and the id of the place' },
    { name: 'geometry', what: 'Point, longitude before latitude; null when no pack has its coordinates' },
    { name: 'feature', what: 'event, figure or place' },
    { name: 'type', what: 'of an event' },
    { name: 'status', what: 'of an event: happened, ongoing, planned, alleged or denied' },
    { name: 'date', what: 'EDTF' },
    { name: 'earliest', what: 'first day on which it can lie' },
    { name: 'latest', what: 'last day on which it can lie' },
    { name: 'actors', what: 'names of those who have a part, with their role' },
    { name: 'text', what: 'the exact words of the source, in one line' },
    { name: 'document', what: 'sha256 of the document' },
    { name: 'publisher', what: 'who published it' },
    { name: 'placeAsWritten', what: 'the place as the source names it' },
    { name: 'place', what: 'id of the place in the packs' },
    { name: 'name', what: 'the place in desk style: a neutral pair where the sides differ' },
    { name: 'naming', what: 'which policy the name follows: desk style' },
    {
      name: 'names',
      what: 'of a place: its other names, each with the language and the side that uses it (null: all)',
    },
    { name: 'kind', what: 'of a place: city, district, region …' },
    { name: 'within', what: 'of a place: what it lies in, and according to whom (null: undisputed)' },
    { name: 'country', what: 'id of the country in which it lies without dispute' },
    { name: 'precisionKm', what: 'kilometres around the point' },
    { name: 'findings', what: 'of a place: how many features of this file lie there' },
  ],
  async *write(findings, context) {
    const knowledge = context.knowledge();
    const counts = new Map<string, number>();
    yield '{"type":"FeatureCollection","features":[';
    let separator = '\n';
    for await (const recorded of findings) {
      const mention = findingFacets(recorded.finding).place;
      if (mention === null || (recorded.finding.kind !== 'event' && recorded.finding.kind !== 'figure')) continue;
      const place = placeOf(mention.place, knowledge);
      if (place) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
      yield separator + JSON.stringify(findingFeature(recorded, mention.name, place, context));
      separator = ',\n';
    }
    for (const [id, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      yield separator + JSON.stringify(placeFeature(knowledge.places.get(id)!, count, context));
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

const pointOf = (place: Place | null) =>
  place === null || place.latitude === null || place.longitude === null
    ? null
    : { type: 'Point', coordinates: [place.longitude, place.latitude] };

const findingFeature = (
  { finding, earliest, latest }: RecordedFinding,
  asWritten: string,
  place: Place | null,
  { documents, knowledge }: ExportContext,
) => {
  const { date, parties, type } = findingFacets(finding);
  return {
    type: 'Feature',
    id: finding.id,
    geometry: pointOf(place),
    properties: {
      feature: finding.kind,
      type,
      status: finding.kind === 'event' ? finding.status : null,
      date,
      earliest,
      latest,
      actors: parties.map(({ role, party }) => ({ role, name: party.name, id: party.actor })),
      text: oneLine(finding.quote),
      document: finding.document,
      publisher: documents.get(finding.document)?.publisher ?? null,
      placeAsWritten: asWritten,
      place: place?.id ?? null,
      name: place?.name ?? null,
      naming: 'desk style',
      country: countryOf(place, knowledge())?.id ?? null,
      precisionKm: place?.precision ?? null,
    },
  };
};

const placeFeature = (place: Place, findings: number, { knowledge }: ExportContext) => ({
  type: 'Feature',
  id: `place:${place.id}`,
  geometry: pointOf(place),
  properties: {
    feature: 'place',
    place: place.id,
    kind: place.kind,
    name: place.name,
    naming: 'desk style',
    names: place.names.map(({ text, language, side }) => ({ text, language, side })),
    within: place.within,
    country: countryOf(place, knowledge())?.id ?? null,
    precisionKm: place.precision,
    findings,
  },
});
