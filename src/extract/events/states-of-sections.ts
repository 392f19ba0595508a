import type { Party } from '../../kinds/party.ts';
import { mainState } from '../parties/main-states.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { isState } from './state-of-party.ts';

/** A state that is named less often in a section is not what the section is about. */
const LEAST = 3;

interface CountedState {
  readonly party: Party;
  readonly times: number;
}

/** Which states each section of a document speaks of, by how often. Counted once, when first asked. */
export class StatesOfSections {
  readonly #reading: Reading;
  #bySection: ReadonlyMap<number, readonly CountedState[]> | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The two states that the section of a block is about, where it is about exactly two beside this party; else none. */
  pairBeside(block: number, party: Party): readonly Party[] {
    this.#bySection ??= this.#count();
    const own = party.actor ? this.#reading.knowledge.actors.get(party.actor) : undefined;
    const others = (this.#bySection.get(sectionOf(this.#reading, block)) ?? [])
      .map((one) => one.party)
      .filter(({ actor }) => actor !== party.actor && actor !== own?.of);
    return others.length >= 2 ? others.slice(0, 2) : [];
  }

  /** In a section about two states, for the one the other; none where it is about one or about several. */
  counterpart(block: number, party: Party): readonly Party[] {
    if (party.actor === null || this.#reading.blocks[block]!.kind === 'entry') return [];
    this.#bySection ??= this.#count();
    const states = this.#bySection.get(sectionOf(this.#reading, block)) ?? [];
    const [first, second] = states.filter((one) => one.party.actor !== party.actor);
    if (!first || (second && second.times * 2 > first.times)) return [];
    return [first.party];
  }

  /**
   * The state of whose deeds is told: the one that a quoted report is said to be about, or the one that the section names
   * far more often than any other; none in a chronicle of entries.
   */
  topic(sentence: ReadSentence): readonly Party[] {
    const { block } = sentence;
    const about = partiesOf(this.#reading)
      .introducedTo(sentence)
      .filter((party) => isState(this.#reading.knowledge, party));
    if (about.length === 1) return about;
    if (this.#reading.blocks[block]!.kind === 'entry') return [];
    this.#bySection ??= this.#count();
    const [first, second] = this.#bySection.get(sectionOf(this.#reading, block)) ?? [];
    if (!first) return [];
    return second && second.times * 2 > first.times ? [] : [first.party];
  }

  /** The state that the document is about, if there is one. */
  ofDocument(): readonly Party[] {
    const main = mainState(this.#reading);
    return main === null ? [] : [main];
  }

  #count(): ReadonlyMap<number, readonly CountedState[]> {
    const { sentences } = this.#reading;
    const counts = new Map<number, Map<string, { party: Party; times: number }>>();
    const parties = partiesOf(this.#reading);
    for (const sentence of sentences) {
      const section = sectionOf(this.#reading, sentence.block);
      const states = counts.get(section) ?? new Map<string, { party: Party; times: number }>();
      counts.set(section, states);
      for (const token of sentence.tokens)
        for (const party of parties.ofHead(sentence, token.index)) {
          if (party.actor === null || !isState(this.#reading.knowledge, party)) continue;
          const known = states.get(party.actor);
          if (known) known.times++;
          else states.set(party.actor, { party, times: 1 });
        }
    }
    return new Map(
      [...counts].map(([section, states]) => [
        section,
        [...states.values()].filter(({ times }) => times >= LEAST).sort((a, b) => b.times - a.times),
      ]),
    );
  }
}

const sectionOf = (reading: Reading, block: number): number => {
  let section = block;
  while (section > 0 && reading.blocks[section]!.kind !== 'heading') section--;
  return section;
};
