import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { fold } from '../../text/fold.ts';
import { dayOver, type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import { mainState } from './main-states.ts';
import type { SentenceStates } from './sentence-states.ts';

/** Who holds the offices of which a sentence speaks without a name: whom the text named in it, else whom the packs know. */
export class OfficeHolders {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #discourse: Discourse;
  readonly #states: SentenceStates;
  readonly #date: string | null;
  /** the time of which the sentence is told, and the times that it names itself: `In 1998, the president of Norland` */
  readonly #times: readonly string[];
  /** in an entry of a chronicle, which goes on from nothing before it */
  readonly #alone: boolean;

  constructor(reading: Reading, sentence: ReadSentence, discourse: Discourse, states: SentenceStates) {
    this.#reading = reading;
    this.#tokens = sentence.tokens;
    this.#discourse = discourse;
    this.#states = states;
    this.#alone = standsAlone(reading, sentence);
    this.#date = reading.document.published ?? reading.document.period?.value ?? null;
    const told = dayOver(reading, sentence) ?? this.#date;
    const named = sentence.timexes.filter(({ type }) => type === 'DATE').flatMap(({ edtf }) => edtf ?? []);
    this.#times = told === null ? named : [told, ...named];
  }

  /** Whether somebody has left every office that the packs know of before the time of the document. */
  isOutOfOffice({ actor }: Party): boolean {
    const { knowledge } = this.#reading;
    if (actor === null || this.#date === null || knowledge.officesOf(actor, null).length === 0) return false;
    return knowledge.officesOf(actor, this.#date).length === 0;
  }

  /** `the head of state`: the president, if there is one, of the state of which the text or else the sentence speaks. */
  headOfState(token: Token): Party | null {
    if (!this.#isHeadOfState(token)) return null;
    const state =
      this.#states.behindOf(token) ??
      this.#discourse.stateMeant(mainState(this.#reading)) ??
      // where the text named several states, it may be any one’s
      (this.#discourse.lastState === null ? this.#states.within(0, this.#tokens.length - 1) : null);
    if (state === null) return null;
    return this.#discourse.persons.inOffice('president', state.actor)?.party ?? this.#holderOf('President', state);
  }

  /**
   * @param token the office’s noun
   * @param first, last the tokens of its phrase
   */
  of(token: Token, state: Party | null, first: number, last: number): Party | null {
    const { persons } = this.#discourse;
    const noun = token.lemma.toLowerCase();
    const body = state === null ? this.#bodyBehindOf(token) : null;
    const about = this.#officeWords(token, first, last);
    const met = this.#alone
      ? persons.inOfficeOfEntry(noun, state?.actor ? new Set([state.actor]) : this.#states.all(), about)
      : persons.inOffice(noun, state?.actor ?? null, about, this.#states.all());
    // `the president of the guild` is not the president of whom the text spoke last
    if (met && body !== null && !fold(met.party.office ?? '').includes(fold(body.text))) return null;
    if (met) return met.party;
    if (state === null) return null;
    const words: string[] = [];
    for (let i = first; i <= Math.max(last, token.index); i++) {
      const { upos, start, end } = this.#tokens[i]!;
      if (this.#states.at(i) || /^(?:DET|ADP|PUNCT|PART)$/.test(upos)) continue;
      words.push(this.#reading.text.slice(start, end));
    }
    return this.#holderOf(words.join(' '), state);
  }

  /** The name behind an office that is no state’s: `of the Guild`. */
  #bodyBehindOf({ index }: Token): Token | null {
    if (!/^of$/i.test(this.#tokens[index + 1]?.text ?? '')) return null;
    return (
      this.#tokens
        .slice(index + 2, index + 5)
        .find(({ head, upos, deprel }) => head === index && upos === 'PROPN' && deprel.startsWith('nmod')) ?? null
    );
  }

  #isHeadOfState({ index, lemma, xpos }: Token): boolean {
    const [of, state] = [this.#tokens[index + 1]?.text ?? '', this.#tokens[index + 2]?.text ?? ''];
    return lemma.toLowerCase() === 'head' && xpos === 'NN' && /^of$/i.test(of) && /^state$/i.test(state);
  }

  /** What sets an office apart from others of its noun: `prime`, `foreign`, `defence`; without states and articles. */
  #officeWords(token: Token, first: number, last: number): readonly string[] {
    return this.#tokens
      .slice(first, last + 1)
      .filter(
        ({ index, upos }) => index !== token.index && /^(?:NOUN|PROPN|ADJ)$/.test(upos) && !this.#states.at(index),
      )
      .map(({ text }) => fold(text));
  }

  /** Who held an office of a state at every time that may be meant, where the packs know one person; nobody without a time. */
  #holderOf(office: string, { actor: body }: Party): Party | null {
    const { knowledge } = this.#reading;
    const [actor = null, ...others] = this.#times.map((time) => knowledge.officeHolder(office, body, time));
    if (!actor || others.some((other) => other?.id !== actor.id)) return null;
    const { party } = this.#discourse.persons.meet({ name: actor.name, actor: actor.id, office }, body);
    this.#discourse.meetPerson(party);
    return party;
  }
}
