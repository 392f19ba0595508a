import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';

/** An agreement as far as a document has told of it. */
export interface TextAgreement {
  /** id in the packs, null when they do not know it */
  readonly id: string | null;
  readonly name: string;
  /** lemma of its noun */
  readonly head: string;
  readonly date: string | null;
  readonly parties: readonly Party[];
  readonly place: string | null;
}

/**
 * The agreements of one document: what one mention tells (a date, a place, parties) holds for the others of the same
 * agreement. Mentions are the same when the packs say so or when their names fold to the same words.
 */
export class AgreementsOfDocument {
  readonly #byKey = new Map<string, TextAgreement>();

  /** Takes a mention in and returns the key under which its agreement is kept. */
  meet(mention: TextAgreement): string {
    const key = mention.id ?? this.#sameSigning(mention) ?? fold(mention.name).replace(/s$/, '');
    const known = this.#byKey.get(key);
    this.#byKey.set(
      key,
      known
        ? {
            ...known,
            name: mention.id ? mention.name : known.name,
            date: known.date ?? mention.date,
            parties: known.parties.length > 0 ? known.parties : mention.parties,
            place: known.place ?? mention.place,
          }
        : mention,
    );
    return key;
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
}
