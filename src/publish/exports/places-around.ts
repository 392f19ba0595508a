import type { Place } from '../../kinds/place.ts';
import type { ExportContext } from './export-format.ts';

/** The place of the packs that a mention stands for; null for one that no pack knows. */
export const placeOf = (
  id: string | null | undefined,
  knowledge: Pick<ReturnType<ExportContext['knowledge']>, 'places'>,
): Place | null => (id ? (knowledge.places.get(id) ?? null) : null);

/** What a place lies in without dispute, from the smallest to the country; disputed links are not followed. */
export const placesAround = (
  place: Place,
  knowledge: Pick<ReturnType<ExportContext['knowledge']>, 'places'>,
): readonly Place[] => {
  const around: Place[] = [];
  const seen = new Set([place.id]);
  let here: Place | undefined = place;
  while (here) {
    const outer: readonly Place[] = here.within
      .filter(({ accordingTo }) => accordingTo === null)
      .map((link) => knowledge.places.get(link.place))
      .filter((one) => one !== undefined && !seen.has(one.id)) as Place[];
    const next: Place | undefined = outer.find(({ kind }) => kind !== 'country') ?? outer[0];
    if (next) {
      seen.add(next.id);
      around.push(next);
    }
    here = next;
  }
  return around;
};

/** The country in which a place lies without dispute, itself when it is one. */
export const countryOf = (
  place: Place | null,
  knowledge: Pick<ReturnType<ExportContext['knowledge']>, 'places'>,
): Place | null =>
  place === null
    ? null
    : place.kind === 'country'
      ? place
      : (placesAround(place, knowledge).findLast(({ kind }) => kind === 'country') ?? null);
