import type { Finding } from '../kinds/finding.ts';
import type { Party, PlaceMention } from '../kinds/party.ts';
import type { NameResolver } from './name-resolver.ts';

/** The finding with the ids that decisions about names give; its words and the names in them stay as they were read. */
export const withResolvedNames = <F extends Finding>(finding: F, resolver: NameResolver): F =>
  resolver.isEmpty
    ? finding
    : mapNames(finding, {
        party: (party) => ({ ...party, actor: resolver.resolve('actor', party.name, party.actor, finding.document) }),
        place: (place) => ({ ...place, place: resolver.resolve('place', place.name, place.place, finding.document) }),
      });

/** What to put in the place of each party and each place of a finding. */
export interface NameMapping {
  party(party: Party): Party;
  place(place: PlaceMention): PlaceMention;
}

/** The finding with every party and place put through a mapping; everything else, the quote too, is as it was. */
export const mapNames = <F extends Finding>(finding: F, mapping: NameMapping): F => {
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.some(isParty) ? value.map(mapped) : value;
    if (isParty(value)) return mapping.party(value);
    return isPlaceMention(value) ? mapping.place(value) : value;
  };
  return Object.fromEntries(Object.entries(finding).map(([field, value]) => [field, mapped(value)])) as F;
};

const isParty = (value: unknown): value is Party => holds(value, 'name', 'actor', 'office');

const isPlaceMention = (value: unknown): value is PlaceMention => holds(value, 'name', 'place');

const holds = (value: unknown, ...fields: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);
