import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { sameParty } from '../parties/same-party.ts';

/** An agreement as far as a document has told of it. */
export interface TextAgreement {
  /** id in the packs, null when they do not know it */
  readonly id: string | null;
  readonly name: string;
  /** the name without those between whom it is */
  readonly core: string;
  /** lemma of its noun */
  readonly head: string;
  readonly date: string | null;
  readonly parties: readonly Party[];
  readonly place: string | null;
}

/**
 * The agreements of one document: what one mention tells (a date, a place, parties) holds for the others of the same
 * agreement. Mentions are the same when the packs say so, or when their names fold to the same words and neither the
 * parties nor the dates that they tell differ: `the fisheries pact` is the one with Norland or the one with Ostria.
 */
export class AgreementsOfDocument {
  readonly #byKey = new Map<string, TextAgreement>();
  /** of each noun the agreement by that noun that was met last */
  readonly #latest = new Map<string, string>();

  /** Takes a mention in and returns the key under which its agreement is kept. */
  meet(mention: TextAgreement): string {
    const key = mention.id ?? this.#sameSigning(mention) ?? this.#sameName(mention) ?? this.#newKey(mention);
    const known = this.#byKey.get(key);
    this.#byKey.set(
      key,
      known
        ? {
            ...known,
            name: mention.id || mention.name.length > known.name.length ? mention.name : known.name,
            date: known.date ?? mention.date,
            parties: known.parties.length > 0 ? known.parties : mention.parties,
            place: known.place ?? mention.place,
          }
        : mention,
    );
    this.#latest.set(mention.head, key);
    return key;
  }

  /** The key of the agreement that was met last by this noun: `the Accord` after `the Brunn Accord`. */
  latest(head: string): string | null {
    return this.#latest.get(head) ?? null;
  }

  /**
   * The key of the agreement of this noun, the last if there are several, whose name holds all words by which the text speaks of it again: `the
   * ceasefire agreement` after `the Marn Ceasefire Agreement`. Null for the noun alone.
   */
  shortened(mention: Pick<TextAgreement, 'core' | 'head' | 'parties'>): string | null {
    const words = fold(mention.core).split(/\s+/);
    if (words.length < 2) return null;
    const whole = [...this.#byKey].findLast(([, other]) => {
      const all = fold(other.name).split(/[^\p{L}\d]+/u);
      return (
        other.head === mention.head &&
        all.length > words.length &&
        words.every((word) => all.includes(word)) &&
        ofSameParties(other, mention)
      );
    });
    return whole?.[0] ?? null;
  }

  /** Takes in a date that is told of an agreement after its mention; an earlier one is kept. */
  date(key: string, date: string): void {
    const known = this.get(key);
    if (known.date === null) this.#byKey.set(key, { ...known, date });
  }

  /** @throws RangeError for a key that `meet` did not return. */
  get(key: string): TextAgreement {
    const agreement = this.#byKey.get(key);
    if (!agreement) throw new RangeError(`no agreement is kept under '${key}'`);
    return agreement;
  }

  /** `the agreements signed in Gabala` are those that were signed before in the text, when they are the only ones. */
  #sameSigning(mention: TextAgreement): string | null {
    if (!mention.place || mention.date) return null;
    const signed = [...this.#byKey].filter(
      ([, other]) => !other.id && other.head === mention.head && other.date !== null,
    );
    return signed.length === 1 ? signed[0]![0] : null;
  }

  /** The agreement met last that goes by the same words, and of which nothing else is told. */
  #sameName(mention: TextAgreement): string | null {
    const core = coreOf(mention);
    const same = [...this.#byKey].findLast(
      ([, other]) => !other.id && coreOf(other) === core && agreeing(other, mention),
    );
    return same?.[0] ?? null;
  }

  #newKey(mention: TextAgreement): string {
    const core = coreOf(mention);
    for (let number = 1; ; number++) {
      const key = number === 1 ? core : `${core} ${number}`;
      if (!this.#byKey.has(key)) return key;
    }
  }
}

const coreOf = ({ core }: TextAgreement): string => fold(core).replace(/s$/, '');

/** Whether two mentions tell no different parties and no different dates. */
const agreeing = (one: TextAgreement, other: TextAgreement): boolean => {
  const dates =
    one.date === null || other.date === null || one.date.startsWith(other.date) || other.date.startsWith(one.date);
  return dates && ofSameParties(one, other);
};

const ofSameParties = (one: Pick<TextAgreement, 'parties'>, other: Pick<TextAgreement, 'parties'>): boolean =>
  one.parties.length === 0 ||
  other.parties.length === 0 ||
  one.parties.some((party) => other.parties.some((each) => sameParty(party, each)));
