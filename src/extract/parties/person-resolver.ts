import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import type { Reading } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import type { NameMention } from './name-mentions.ts';
import { officeWords } from './office-words.ts';
import type { PersonMentions } from './person-mentions.ts';
import type { SentenceStates } from './sentence-states.ts';

/** Whom the names of persons in one sentence mean, with the office in which the text presents them. */
export class PersonResolver {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #discourse: Discourse;
  readonly #personsOf: PersonMentions;
  readonly #states: SentenceStates;

  constructor(
    reading: Reading,
    tokens: readonly Token[],
    discourse: Discourse,
    personsOf: PersonMentions,
    states: SentenceStates,
  ) {
    this.#reading = reading;
    this.#tokens = tokens;
    this.#discourse = discourse;
    this.#personsOf = personsOf;
    this.#states = states;
  }

  /** @param token the noun or name by which the sentence speaks of the person whom `mention` names */
  of(token: Token, mention: NameMention): Party {
    const { knowledge } = this.#reading;
    const anchor =
      mention.first <= token.index && token.index <= mention.last ? token : (this.#headOf(mention) ?? token);
    const presented =
      this.#personsOf.officeBefore(anchor, mention) ?? (anchor === token ? null : this.#personsOf.ownOffice(token));
    const state = presented ? this.#states.within(presented.first, presented.last) : null;
    const full = mention.text.includes(' ');
    const met = this.#discourse.persons.find(mention.text);
    // `Aliyev` behind `Vagif Aliyev` is that one, whomever the packs know by the family name alone
    const known = met !== null && !full && met.words.length > 1 ? knowledge.actorsNamed(met.party.name) : null;
    const candidates = (
      known ?? (mention.actors.length > 0 ? mention.actors : knowledge.actorsNamed(met?.party.name ?? mention.text))
    ).filter((actor) => actor.kind === 'person');
    const actor = met?.party.actor ? (knowledge.actors.get(met.party.actor) ?? null) : onlyOne(candidates, state);
    const name =
      met && (!full || met.words.length > 1) ? met.party.name : full ? mention.text : (actor?.name ?? mention.text);
    const office = presented ? officeWords(knowledge, presented.text, name) : null;
    const party = this.#discourse.persons.meet(
      { name, actor: actor?.id ?? null, office },
      state?.actor ?? actor?.of ?? null,
    ).party;
    this.#discourse.meetPerson(party);
    return party;
  }

  #headOf(mention: NameMention): Token | null {
    for (let i = mention.first; i <= mention.last; i++) {
      const head = this.#tokens[i]!.head;
      if (head < mention.first || head > mention.last) return this.#tokens[i]!;
    }
    return null;
  }
}

/** The one person who fits: the only candidate, or the only one of that state. */
const onlyOne = (candidates: readonly Actor[], state: Party | null): Actor | null => {
  if (candidates.length === 1) return candidates[0]!;
  const ofState = state ? candidates.filter((actor) => actor.of === state.actor) : [];
  return ofState.length === 1 ? ofState[0]! : null;
};
