import { queryOptions } from '@tanstack/react-query';
import type { Actor } from '../../src/kinds/actor.ts';
import type { AgreementEntry } from '../../src/kinds/agreement-entry.ts';
import type { Place } from '../../src/kinds/place.ts';
import type { ThreadDefinition } from '../../src/kinds/thread-definition.ts';
import { sideOf } from '../../src/link/side-of.ts';
import { apiGet } from '../api/client.ts';

interface PacksAnswer {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly agreements: readonly AgreementEntry[];
  readonly threads: readonly ThreadDefinition[];
}

/** What the packs know, by id. */
export interface Packs {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly agreements: ReadonlyMap<string, AgreementEntry>;
  readonly threads: ReadonlyMap<string, ThreadDefinition>;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Read once, and again when the desk is taught something. */
export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: async ({ signal }): Promise<Packs> => {
    const { actors, places, agreements, threads } = await apiGet<PacksAnswer>('/packs', {}, signal);
    return { actors: byId(actors), places: byId(places), agreements: byId(agreements), threads: byId(threads) };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The name of an actor whom the packs know; its id until they are there. Null of null. */
export const actorName = <Id extends string | null>(packs: Packs | undefined, id: Id): Id | string =>
  id === null ? id : (packs?.actors.get(id)?.name ?? id);

/** The same of a place. */
export const placeName = (packs: Packs | undefined, id: string): string => packs?.places.get(id)?.name ?? id;

/** The id of the state that an actor is or belongs to; null for what belongs to none. */
export const sideOfActor = (packs: Packs | undefined, id: string | null): string | null =>
  packs === undefined ? null : sideOf(id, packs);
