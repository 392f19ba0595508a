import type { Pack } from './pack.ts';

/** A place in an entry where the id of another entry stands. */
export interface PackReference {
  readonly entry: object;
  readonly to: 'actor' | 'place' | 'agreement' | 'office';
  readonly id: string;
  /** within the entry as it is written in the pack's file */
  readonly path: readonly (string | number)[];
}

/** Every id by which an entry of the pack refers to another. */
export function* packReferences(pack: Pack): Generator<PackReference> {
  for (const actor of pack.actors) {
    yield* sidesOf(actor);
    if (actor.of !== null) yield { entry: actor, to: 'actor', id: actor.of, path: ['of'] };
    yield* listed(actor, 'actor', 'recognisedBy', actor.recognisedBy);
    for (const [i, { office, body }] of actor.offices.entries()) {
      yield { entry: actor, to: 'office', id: office, path: ['offices', i, 'office'] };
      if (body !== null) yield { entry: actor, to: 'actor', id: body, path: ['offices', i, 'body'] };
    }
  }
  for (const place of pack.places) {
    yield* sidesOf(place);
    if (place.seatOf !== null) yield { entry: place, to: 'actor', id: place.seatOf, path: ['seatOf'] };
    for (const [i, { place: outer, accordingTo }] of place.within.entries()) {
      yield { entry: place, to: 'place', id: outer, path: ['within', i] };
      if (accordingTo !== null)
        yield { entry: place, to: 'actor', id: accordingTo, path: ['within', i, 'accordingTo'] };
    }
    for (const [i, { actor }] of place.controlledBy.entries())
      yield { entry: place, to: 'actor', id: actor, path: ['controlledBy', i, 'actor'] };
  }
  for (const agreement of pack.agreements) {
    yield* sidesOf(agreement);
    if (agreement.place !== null) yield { entry: agreement, to: 'place', id: agreement.place, path: ['place'] };
    yield* listed(agreement, 'actor', 'parties', agreement.parties);
    for (const [i, provision] of agreement.provisions.entries())
      for (const [j, id] of provision.obligors.entries())
        yield { entry: agreement, to: 'actor', id, path: ['provisions', i, 'obligors', j] };
  }
  for (const term of pack.terms)
    for (const [i, variant] of term.variants.entries())
      for (const [j, id] of variant.usedBy.entries())
        yield { entry: term, to: 'actor', id, path: ['variants', i, 'usedBy', j] };
  for (const thread of pack.threads) {
    yield* listed(thread, 'actor', 'actors', thread.actors);
    yield* listed(thread, 'place', 'places', thread.places);
    yield* listed(thread, 'agreement', 'agreements', thread.agreements);
  }
}

function* listed(
  entry: object,
  to: PackReference['to'],
  field: string,
  ids: readonly string[],
): Generator<PackReference> {
  for (const [i, id] of ids.entries()) yield { entry, to, id, path: [field, i] };
}

function* sidesOf(entry: { readonly names: readonly { readonly side: string | null }[] }): Generator<PackReference> {
  for (const side of new Set(entry.names.map((name) => name.side)))
    if (side !== null) yield { entry, to: 'actor', id: side, path: ['sides', side] };
}
