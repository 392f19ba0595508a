import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { phraseOf } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { Discourse } from './discourse.ts';
import type { NameMention } from './name-mentions.ts';
import { stateNamedBy } from './person-mentions.ts';

/** Which states and bodies the names in one sentence mean; the states that are met are told to the discourse. */
export class NamedParties {
  readonly #reading: Reading;
  readonly #tree: Tree;
  readonly #discourse: Discourse;

  constructor(reading: Reading, tree: Tree, discourse: Discourse) {
    this.#reading = reading;
    this.#tree = tree;
    this.#discourse = discourse;
  }

  /** None for an adjective: `Norlandic troops` are not Norland. */
  of(token: Token, mention: NameMention): readonly Party[] {
    const union = unionSeatedIn(mention);
    if (union) return [{ name: union.name, actor: union.id, office: null }];
    const state = stateNamedBy(this.#reading.knowledge, mention);
    if (state) {
      // where two governments met is none of `the two sides`
      if (!this.#isWhere(token, mention, state)) this.#discourse.meetState(state);
      if (mention.demonym && /S$/.test(token.xpos)) return [{ name: mention.text, actor: null, office: null }];
      if (mention.demonym && token.upos === 'ADJ') return [];
      return [state];
    }
    const body = mention.actors.find((actor) => actor.kind !== 'person');
    if (body) return [{ name: this.#nameOfBody(token, mention, body), actor: body.id, office: null }];
    return [{ name: mention.text, actor: null, office: null }];
  }

  /** `agreed in Rome`: a city, and not the state that speaks by its name. */
  #isWhere({ index }: Token, { text, demonym }: NameMention, state: Party): boolean {
    const place = this.#tree.child(index, 'case');
    if (demonym || place === null || !/^(?:in|at|near|outside|around)$/i.test(this.#tree.tokens[place]!.text))
      return false;
    return !this.#reading.knowledge.actorsNamed(text).some(({ id, name }) => id === state.actor && name === text);
  }

  /** With what stands before it and which one it is (`of Georgia`, `in Tbilisi`), without what the parser hangs on it. */
  #nameOfBody(token: Token, { text }: NameMention, body: Actor): string {
    if (body.seats.includes(text)) return body.name;
    const phrase = phraseOf(this.#reading.text, this.#tree.tokens, token.index);
    const end = phrase.indexOf(text) + text.length;
    // the phrase of `Committee to Save the Lake` ends before the clause
    if (end < text.length) return text;
    return /^ (?:of|in) /.test(phrase.slice(end)) ? phrase : phrase.slice(0, end);
  }
}

/** A capital in which a union of states has its seat as well speaks for the union: `Brussels`. */
const unionSeatedIn = ({ actors, text }: NameMention): Actor | null =>
  actors.length < 2
    ? null
    : (actors.find(({ kind, seats }) => kind === 'intergovernmental' && seats.includes(text)) ?? null);
