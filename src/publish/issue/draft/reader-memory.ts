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
    const told = [...named.values()].slice(0, MOST_NAMED);
    for (const party of told) this.#known.add(partyKey(party));
    for (const telling of quoted)
      for (const party of partiesOf(telling))
        if (howNamed(party, telling.text, this.#knowledge) === 'full') this.#known.add(partyKey(party));
    return told;
  }
}
