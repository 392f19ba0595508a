import type { Actor, OfficeTerm } from '../kinds/actor.ts';
import type { Office } from '../kinds/office.ts';
import { fold } from '../text/fold.ts';

/** Who held which office when. Dates are EDTF; only their beginnings are compared, so `2020-07` holds for all of July. */
export class OfficeIndex {
  readonly #idByTitle = new Map<string, string>();
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #holders = new Map<string, { readonly actor: Actor; readonly term: OfficeTerm }[]>();

  constructor(actors: ReadonlyMap<string, Actor>, offices: Iterable<Office>) {
    this.#actors = actors;
    for (const office of offices)
      for (const title of [office.id, office.title, ...office.titles]) this.#idByTitle.set(plain(title), office.id);
    for (const actor of actors.values())
      for (const term of actor.offices) {
        const key = this.officeId(term.office);
        const list = this.#holders.get(key);
        if (list) list.push({ actor, term });
        else this.#holders.set(key, [{ actor, term }]);
      }
  }

  /** The id of an office by any of its titles; a title that no pack knows is its own id. */
  officeId(title: string): string {
    const folded = plain(title);
    return this.#idByTitle.get(folded) ?? folded;
  }

  /** Persons who held the office in the body, or in a body of that state, on the date; all of them without a date. */
  holders(office: string, body: string | null, date: string | null): readonly Actor[] {
    const found = (this.#holders.get(this.officeId(office)) ?? [])
      .filter(({ term }) => body === null || this.#belongs(term.body, body))
      .filter(({ term }) => date === null || holdsOn(term, date));
    return [...new Set(found.map(({ actor }) => actor))];
  }

  #belongs(inner: string | null, outer: string): boolean {
    for (let at = inner, steps = 0; at !== null && steps < 5; steps++) {
      if (at === outer) return true;
      at = this.#actors.get(at)?.of ?? null;
    }
    return false;
  }
}

const plain = (title: string): string =>
  fold(title)
    .replace(/^the /, '')
    .replace(/^(acting|interim|caretaker) /, '');

/** True when the term covers some day of the (perhaps coarse) date. */
export const holdsOn = (term: OfficeTerm, date: string): boolean => {
  const [first = date, last = first] = date.replaceAll(/[~?%]/g, '').split('/');
  const from = first === '..' || first === '' ? '0000' : first;
  const to = last === '..' || last === '' ? '9999' : last;
  return (term.from === null || atOrBefore(term.from, to)) && (term.to === null || atOrBefore(from, term.to));
};

/** Compares two dates of any precision by the part that both have. */
const atOrBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
};
