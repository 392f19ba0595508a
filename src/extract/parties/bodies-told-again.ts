import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';
import { nounOfName } from './noun-of-name.ts';

/** Sentences within which `the party` goes on with a party that was named. */
const FARTHEST_BACK = 4;
const FARTHEST_WHEN_ALONE = 12;

interface Met {
  readonly party: Party;
  readonly sentence: number;
}

/** Those of one noun that a document named, by their names, whatever stands before these: `LKF rebels`, `the last LKF rebels`. */
interface Told {
  readonly names: Set<string>;
  /** each as it was named last, the latest last; without those that are too far back */
  readonly lately: Map<string, Met>;
}

/**
 * Bodies and groups that a document named, by the noun by which it goes on to call them: `the party` after `the Lake
 * Party`, `the rebels` after `LKF rebels`, `the bloc` after a union of states. Of two of one kind that were named of late
 * neither is meant.
 */
export class BodiesToldAgain {
  readonly #knowledge: Knowledge;
  /** by noun in the singular */
  readonly #told = new Map<string, Told>();
  #sentence = 0;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  enterSentence(): void {
    this.#sentence++;
  }

  /** In an entry of its own nobody goes on with a body of the entry before. */
  enterEntry(): void {
    this.#sentence += FARTHEST_WHEN_ALONE + 1;
  }

  /**
   * @param noun the head of the phrase, in the singular and in small letters
   * @param named whether a name stands under that head: `LKF rebels`
   */
  meet(noun: string, party: Party, named: boolean): void {
    const kind = party.actor === null ? null : this.#knowledge.actors.get(party.actor)?.kind;
    if (party.office !== null || kind === 'state' || kind === 'person') return;
    if (kind === 'intergovernmental') this.#keep('bloc', party);
    const called = nounOfName(party.name).toLowerCase();
    if (/^\p{Lu}\S* .*\p{Lu}/u.test(properName(party.name))) this.#keep(called, party);
    if (named && noun !== called) this.#keep(noun, party);
  }

  #keep(noun: string, party: Party): void {
    if (!BODIES(this.#knowledge).has(noun) && !GROUPS(this.#knowledge).has(noun)) return;
    const told = this.#told.get(noun) ?? { names: new Set(), lately: new Map() };
    const name = properName(party.name);
    told.names.add(name);
    told.lately.delete(name);
    told.lately.set(name, { party, sentence: this.#sentence });
    this.#told.set(noun, told);
  }

  /**
   * Which body `the party` or `the rebels` means; null for none, or where it may be one of two.
   * @param canBe whether the sentence leaves open that it is this one
   */
  meant(noun: string, plural: boolean, canBe: (party: Party) => boolean): Party | null {
    if (!(plural ? GROUPS : BODIES)(this.#knowledge).has(noun)) return null;
    const told = this.#told.get(noun);
    if (!told) return null;
    // one of which alone the document has told is meant farther on
    const reach = told.names.size === 1 ? FARTHEST_WHEN_ALONE : FARTHEST_BACK;
    for (const [name, { sentence }] of told.lately) {
      if (this.#sentence - sentence <= reach) break;
      told.lately.delete(name);
    }
    const [only, ...others] = told.lately.values();
    if (!only || others.length > 0 || !canBe(only.party)) return null;
    this.#keep(noun, only.party);
    return only.party;
  }
}

const properName = (name: string): string => name.replace(/^(?:[\p{Ll}\d]\S* )+/u, '');

const BODIES = wordClass('bodies-by-noun');
const GROUPS = wordClass('groups-by-noun');
