import type { Party } from '../../../kinds/party.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { howNamed } from './how-named.ts';
import { partiesOf, unnamedIn } from './leaning.ts';
import { partyKey } from './party-key.ts';
import type { Telling } from './tellings.ts';

const MOST_NAMED = 3;

/** Whom the reader of one part was told of so far, so that a family name is led by the full name once. */
export class ReaderMemory {
  readonly #known = new Set<string>();
  /** those who were named before the sentences that were introduced last, and the last of these */
  #led: { readonly parties: ReadonlySet<string>; readonly to: Telling } | null = null;
  readonly #knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;

  constructor(knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>) {
    this.#knowledge = knowledge;
  }

  /**
   * Those who are to be named before these sentences; from then on they are known.
   * @param quoted sentences that stand in one stretch
   * @param before the sentence that is printed right before them
   */
  introduce(quoted: readonly Telling[], before: Telling | null): readonly Party[] {
    const named = new Map<string, Party>();
    let printed = before !== null && quoted[0]!.previous === before ? before.text : '';
    const whole = quoted.map(({ text }) => text).join(' ');
    for (const telling of quoted) {
      const { meant, family } = unnamedIn(telling, this.#knowledge);
      for (const party of meant)
        if (printed === '' || howNamed(party, printed, this.#knowledge) === 'not') named.set(partyKey(party), party);
      for (const party of family)
        if (!this.#known.has(partyKey(party)) && howNamed(party, `${printed} ${whole}`, this.#knowledge) !== 'full')
          named.set(partyKey(party), party);
      printed = `${printed} ${telling.text}`;
    }
    const told = this.#goesOn(before, named) ? [] : [...named.values()].slice(0, MOST_NAMED);
    if (told.length > 0) this.#led = { parties: new Set(told.map(partyKey)), to: quoted.at(-1)! };
    else if (this.#led?.to === before && named.size > 0) this.#led = { ...this.#led!, to: quoted.at(-1)! };
    for (const party of told) this.#known.add(partyKey(party));
    for (const telling of quoted)
      for (const party of partiesOf(telling))
        if (howNamed(party, telling.text, this.#knowledge) === 'full') this.#known.add(partyKey(party));
    return told;
  }

  /** True when the sentences printed right before were of these alone and named them: `he` is still the same. */
  #goesOn(before: Telling | null, named: ReadonlyMap<string, Party>): boolean {
    const led = this.#led;
    if (before === null || led === null || led.to !== before || named.size !== led.parties.size) return false;
    return [...named.keys(), ...partiesOf(before).map(partyKey)].every((key) => led.parties.has(key));
  }
}
