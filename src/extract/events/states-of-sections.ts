import type { Party } from '../../kinds/party.ts';
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
  #ofDocument: readonly CountedState[] | null = null;

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

  /** The state that a document names far more often than any other, also by its adjective; none where no state is. */
  ofDocument(): readonly Party[] {
    this.#ofDocument ??= this.#countAdjectives();
    const [first, second] = this.#ofDocument;
    return !first || (second && second.times * 2 > first.times) ? [] : [first.party];
  }

  /** The two states that a document names far more often than any third, also by their adjectives; none where there are not two. */
  pairOfDocument(): readonly Party[] {
    this.#ofDocument ??= this.#countAdjectives();
    const [first, second, third] = this.#ofDocument;
    return !first || !second || (third && third.times * 2 > second.times) ? [] : [first.party, second.party];
  }

  #countAdjectives(): readonly CountedState[] {
    const { knowledge, sentences } = this.#reading;
    const states = new Map<string, { party: Party; times: number }>();
    for (const { tokens } of sentences)
      for (const { text } of tokens) {
        if (!/^\p{Lu}\p{Ll}{3}/u.test(text)) continue;
        const actor = knowledge.actors.get(knowledge.mentions(text)[0]?.actors[0] ?? '');
        if (actor?.kind !== 'state') continue;
        const known = states.get(actor.id);
        if (known) known.times++;
        else states.set(actor.id, { party: { name: actor.name, actor: actor.id, office: null }, times: 1 });
      }
    return [...states.values()].filter(({ times }) => times >= LEAST).sort((a, b) => b.times - a.times);
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
