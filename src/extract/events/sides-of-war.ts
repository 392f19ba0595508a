import type { Party } from '../../kinds/party.ts';
import { mainPair } from '../parties/main-states.ts';
import type { Reading } from '../reading.ts';

/** What a report from one side of a war calls the other. */
const ENEMY =
  /^(?:the )?(?:\p{Ll}+ )?(?:enemy|enemies|occupiers?|invaders?|aggressor)(?:['’]s?)?(?: (?:troops|forces|army|side|soldiers|units?|aviation|artillery))?$/u;
const ENEMY_WORD = /^(?:enemy|enemies|occupiers|invaders)$/i;

interface Sides {
  readonly own: Party;
  readonly other: Party;
}

/** Who is meant by `the enemy` in a report from one side of a war between the two states that it tells of. Worked out once, when first asked. */
export class SidesOfWar {
  readonly #reading: Reading;
  #sides: Sides | null | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Parties with the state put in the place of `the enemy`. */
  named(parties: readonly Party[]): readonly Party[] {
    return parties.map((party) => (isEnemy(party) ? (this.sides?.other ?? party) : party));
  }

  /** Null where the text calls nobody the enemy, or tells of no two states. */
  get sides(): Sides | null {
    if (this.#sides === undefined) this.#sides = this.#find();
    return this.#sides;
  }

  /** The one of the two that is named rather than the other beside the word: its own people do not call it so. */
  #find(): Sides | null {
    const [first, second] = mainPair(this.#reading);
    if (!first || !second) return null;
    const { knowledge, sentences } = this.#reading;
    let lead = 0;
    for (const { tokens } of sentences) {
      if (!tokens.some(({ text }) => ENEMY_WORD.test(text))) continue;
      for (const { text } of tokens) {
        const named = /^\p{Lu}/u.test(text) ? knowledge.mentions(text)[0]?.actors[0] : undefined;
        if (named !== undefined) lead += named === first.actor ? 1 : named === second.actor ? -1 : 0;
      }
    }
    if (lead === 0) return null;
    return lead > 0 ? { own: first, other: second } : { own: second, other: first };
  }
}

const isEnemy = ({ name, actor }: Party): boolean => actor === null && ENEMY.test(name);
