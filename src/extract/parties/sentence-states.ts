import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { NameMention } from './name-mentions.ts';
import { stateNamedBy } from './person-mentions.ts';

/** The states that a sentence names, and where. */
export class SentenceStates {
  readonly #knowledge: Knowledge;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #mentionAt: ReadonlyMap<number, NameMention>;

  constructor(knowledge: Knowledge, tree: Tree, mentionAt: ReadonlyMap<number, NameMention>) {
    this.#knowledge = knowledge;
    this.#tokens = tree.tokens;
    this.#tree = tree;
    this.#mentionAt = mentionAt;
  }

  /** The state, or the state of the seat of government, that stands at a token. */
  at(index: number): Party | null {
    const mention = this.#mentionAt.get(index);
    return (mention && stateNamedBy(this.#knowledge, mention)) ?? null;
  }

  /** The first between two tokens. */
  within(first: number, last: number): Party | null {
    for (let i = first; i <= last; i++) {
      const state = this.at(i);
      if (state) return state;
    }
    return null;
  }

  /** Whether between two tokens a state stands only as the seat in which something is: `talks in Baku`. */
  isOnlyWhere(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) {
      const mention = this.at(i) === null ? undefined : this.#mentionAt.get(i);
      if (!mention) continue;
      const isSeat = mention.places.some(({ seatOf }) => seatOf !== null);
      if (!isSeat || !/^(?:in|at|near|outside)$/i.test(this.#tokens[mention.first - 1]?.text ?? '')) return false;
    }
    return true;
  }

  behindOf({ index }: Token): Party | null {
    for (const child of this.#behind(index, 'of')) {
      const { first, last } = this.#tree.extent(child);
      if (last - first < 7) return this.within(first, last);
    }
    return null;
  }

  /** `the authorities in Baku`: behind `in` a seat of government says of which state. */
  seatBehindIn({ index }: Token): Party | null {
    const seat = this.#behind(index, 'in').find((child) =>
      this.#mentionAt.get(child)?.places.some(({ seatOf }) => seatOf !== null),
    );
    return seat === undefined ? null : this.at(seat);
  }

  /** The ids of all, also inside the name of a body: `the Norlandic Parliament`. */
  all(): ReadonlySet<string> {
    const named = [...this.#mentionAt.keys()].flatMap((index) => this.at(index)?.actor ?? []);
    const demonyms = this.#tokens
      .filter(({ text, upos }) => upos === 'ADJ' && /^\p{Lu}/u.test(text))
      .flatMap(({ text }) => this.#knowledge.mentions(text).filter(({ demonym }) => demonym))
      .flatMap(({ actors }) => actors.slice(0, 1));
    return new Set([...named, ...demonyms]);
  }

  #behind(index: number, preposition: string): readonly number[] {
    return this.#tree
      .children(index, 'nmod')
      .filter((child) =>
        this.#tree.children(child, 'case').some((mark) => this.#tokens[mark]!.text.toLowerCase() === preposition),
      );
  }
}
