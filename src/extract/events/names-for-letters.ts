import type { Party } from '../../kinds/party.ts';
import type { Reading } from '../reading.ts';

/** Names of those whom a document calls by letters: `the EU`. */
export class NamesForLetters {
  readonly #reading: Pick<Reading, 'text' | 'knowledge'>;
  /** by actor; null where the document gives none */
  readonly #known = new Map<string, string | null>();

  constructor(reading: Pick<Reading, 'text' | 'knowledge'>) {
    this.#reading = reading;
  }

  /** The party by its name where the document itself gives it; persons and states have theirs already. */
  spelledOut(party: Party): Party {
    if (party.actor === null || !/^(?:the )?\p{Lu}{2,6}$/u.test(party.name)) return party;
    const known = this.#known.get(party.actor) ?? this.#nameOf(party.actor);
    this.#known.set(party.actor, known);
    return known === null ? party : { ...party, name: known };
  }

  #nameOf(id: string): string | null {
    if (this.#known.has(id)) return null;
    const actor = this.#reading.knowledge.actors.get(id);
    return actor !== undefined && actor.kind !== 'person' && this.#reading.text.includes(actor.name)
      ? actor.name
      : null;
  }
}
