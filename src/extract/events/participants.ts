import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bracketsAround } from '../clause.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { speakerAround } from '../figures/figure-context.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { hasWordOf, wordClass } from '../word-class.ts';
import { bareName, withoutDate } from './bare-name.ts';
import { behind, behindDeep } from './event-roles.ts';
import { meansMatter } from './means-matter.ts';
import { NamesForLetters } from './names-for-letters.ts';
import { numberOfPeople } from './number-of-people.ts';
import { standsForAdjective } from './state-before-noun.ts';
import { stateOfParty } from './state-of-party.ts';

/** Nouns for people and bodies, in the singular. */
const PEOPLE = wordClass('participants');

/** Turns heads of noun phrases into those who take part. */
export class Participants {
  readonly #reading: Reading;
  readonly #statements: readonly Draft<StatementFinding>[];
  readonly knowledge: Knowledge;
  readonly #letters: NamesForLetters;

  constructor(reading: Reading, statements: readonly Draft<StatementFinding>[]) {
    this.#reading = reading;
    this.knowledge = reading.knowledge;
    this.#statements = statements;
    this.#letters = new NamesForLetters(reading);
  }

  /** Everybody behind these noun phrases and those coordinated with them. */
  all(sentence: ReadSentence, heads: readonly number[], owners: boolean): readonly Party[] {
    const tree = treeOf(sentence);
    const found: Party[] = [];
    for (const head of heads)
      for (const conjunct of [...tree.conjuncts(head), ...besideName(tree, head)])
        for (const party of this.#ofOne(sentence, tree, conjunct, owners))
          if (!found.some((other) => sameParty(other, party))) found.push(party);
    return found;
  }

  /** Those behind the first noun phrase that names anybody who fits. */
  first(
    sentence: ReadSentence,
    heads: readonly number[],
    owners: boolean,
    fits: (party: Party) => boolean = () => true,
  ): readonly Party[] {
    for (const head of heads) {
      const found = this.all(sentence, [head], owners).filter(fits);
      if (found.length > 0) return found;
    }
    return [];
  }

  /**
   * A thing is no participant: then those to whom it belongs or whom it concerns are (`Azerbaijan’s territorial
   * integrity` → Azerbaijan).
   */
  #ofOne(sentence: ReadSentence, tree: Tree, head: number, owners: boolean): readonly Party[] {
    const { start, end } = tree.tokens[head]!;
    const counted = numberOfPeople(tree, head);
    if (counted !== null) return [counted];
    if (sentence.timexes.some((timex) => timex.start <= start && timex.end >= end)) return [];
    const direct = this.direct(sentence, tree, head);
    if (direct.length > 0 || !owners) return direct;
    // `the felling of the league’s trees by Ostria`: who did it, rather than whose they were
    const doers = behindDeep(tree, head, ['by']).flatMap((index) => this.direct(sentence, tree, index));
    if (doers.length > 0) return doers;
    for (const relation of ['nmod:poss', 'nmod', 'amod', 'compound', 'obl'])
      for (const child of tree.children(head, relation)) {
        if (isTimeWord(tree, child) || (relation === 'nmod' && isWay(tree, child))) continue;
        const owner = tree.conjuncts(child).flatMap((one) => this.direct(sentence, tree, one));
        if (owner.length > 0) return owner;
        if (relation !== 'nmod') continue;
        const deeper = tree
          .children(child, 'nmod:poss', 'nmod', 'amod')
          .filter((index) => !isWay(tree, index))
          .flatMap((index) => this.direct(sentence, tree, index));
        if (deeper.length > 0) return deeper;
      }
    // `praised the measures taken by the cabinet`
    for (const deed of tree.children(head, 'acl')) {
      if (tree.tokens[deed]!.deprel !== 'acl') continue;
      const agents = behind(tree, deed, ['by']).flatMap((agent) => this.direct(sentence, tree, agent));
      if (agents.length > 0) return agents;
    }
    return [];
  }

  /** Who is named by this very noun phrase, if it names somebody who can act. */
  direct(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    const token = tree.tokens[head]!;
    if (/^(?:i|we|us|me|our|my)$/i.test(token.text) && token.text !== 'US') {
      const speaker = speakerAround(this.#statements, token);
      if (!speaker) return [];
      // who speaks for a state means it by `us`; by `I` and `we`, who calls on somebody
      const plural = /^(?:us|our)$/i.test(token.text);
      return [(plural ? stateOfParty(this.#reading.knowledge, speaker) : null) ?? speaker];
    }
    if (token.upos === 'ADJ' || token.deprel === 'amod') return this.#stateOfDemonym(token.text);
    const counted = numberOfPeople(tree, head);
    if (counted !== null) return [counted];
    const before = this.#nameBefore(sentence, tree, head);
    if (before.length > 0) return before;
    const named = this.#inParentheses(sentence, tree, head);
    if (named.length > 0) return named;
    const states = this.#statesOfLeaders(sentence, tree, head);
    if (states.length > 0) return states;
    const parties = partiesOf(this.#reading).ofHead(sentence, head);
    // `an emergency NATO meeting`, or a name right before a verb that the parse joins to it as one of its words
    if (parties.length === 0 && token.deprel === 'compound')
      return this.#nameEndingAt(sentence, head, tree.tokens[token.head]!.upos === 'VERB');
    return this.#act(tree, head, parties)
      ? parties.map((party) => bareName(withoutDate(sentence, this.#letters.spelledOut(party))))
      : [];
  }

  /** The states in which what a noun phrase speaks of was done: `the arrest of six editors in Ostria`. */
  statesIn(sentence: ReadSentence, head: number): readonly Party[] {
    const tree = treeOf(sentence);
    const { first, last } = tree.extent(head, (child) => child.deprel === 'acl:relcl');
    for (let at = last; at > Math.max(first, head); at--) {
      if (!behindIn(tree, at)) continue;
      const state = this.direct(sentence, tree, at).filter(
        ({ actor }) => this.#reading.knowledge.actors.get(actor ?? '')?.kind === 'state',
      );
      if (state.length > 0) return state;
    }
    return [];
  }

  /** The states in which these places lie: `entered the lake region`, `on the territory of Ostria`. */
  statesAt(sentence: ReadSentence, heads: readonly number[]): readonly Party[] {
    const tree = treeOf(sentence);
    for (const head of heads)
      for (const index of [head, ...tree.children(head, 'nmod', 'compound', 'appos', 'amod')]) {
        const named = this.direct(sentence, tree, index).flatMap(
          (party) => stateOfParty(this.#reading.knowledge, party) ?? [],
        );
        if (named.length > 0) return named;
        const state = this.#stateOfPlace(sentence, index);
        if (state) return [state];
      }
    return [];
  }

  /** The state in which a place lies that is named here, where nobody disputes it. */
  #stateOfPlace(sentence: ReadSentence, index: number): Party | null {
    const { knowledge } = this.#reading;
    const name = sentence.names.find(({ first, last }) => first <= index && index <= last);
    const text = name?.text.replace(/\s+/g, ' ') ?? sentence.tokens[index]!.text;
    if (!/^\p{Lu}/u.test(text)) return null;
    let [place] = knowledge.placesNamed(text);
    for (let climbed = 0; place && climbed < 5; climbed++) {
      const around = place.within.filter(({ accordingTo }) => accordingTo === null);
      for (const { place: id } of around) {
        const state = stateOfParty(knowledge, { name: '', actor: id, office: null });
        if (state) return state;
      }
      place = knowledge.places.get(around[0]?.place ?? '');
    }
    return null;
  }

  /** Whose things these are: `Moldovan troops were sent`. */
  ownersOf(sentence: ReadSentence, heads: readonly number[]): readonly Party[] {
    const tree = treeOf(sentence);
    for (const head of heads)
      for (const child of tree.children(head, 'nmod:poss', 'amod')) {
        const owners = this.direct(sentence, tree, child);
        if (owners.length > 0) return owners;
      }
    return [];
  }

  /** Where the parse gives a finite verb no subject: the person named last before it, with no other verb between. */
  namedBefore(sentence: ReadSentence, tree: Tree, verb: number): readonly Party[] {
    for (let i = verb - 1; i >= 0 && i > verb - 18; i--) {
      // `Jan Novak (born in 1980) drowned`
      if (tree.tokens[i]!.text === ')') i = (bracketsAround(sentence, i - 1)?.first ?? i) - 1;
      if (i < 0 || tree.tokens[i]!.upos === 'VERB') return [];
      const name = sentence.names.find((one) => one.type === 'PER' && one.last === i);
      if (!name) continue;
      for (let at = name.first; at <= name.last; at++) {
        const parties = partiesOf(this.#reading).ofHead(sentence, at);
        if (parties.length > 0) return parties;
      }
      return [{ name: name.text.replace(/\s+/g, ' '), actor: null, office: null }];
    }
    return [];
  }

  /** Who is named by a name before a noun that is a part of its phrase: `a European Parliament resolution`. */
  namedInside(sentence: ReadSentence, noun: number): readonly Party[] {
    const { first } = treeOf(sentence).extent(noun);
    const name = sentence.names.find((one) => one.first >= first && one.last < noun && one.type === 'ORG');
    return name ? this.#nameEndingAt(sentence, name.last, false) : [];
  }

  /** The body, or also the person, whose name ends at a token. */
  #nameEndingAt(sentence: ReadSentence, last: number, ofAnyKind: boolean): readonly Party[] {
    const name = sentence.names.find(
      (one) =>
        one.last === last &&
        (one.type === 'LOC' ? !ofAnyKind && standsForAdjective(sentence, one) : ofAnyKind || one.type === 'ORG'),
    );
    if (!name) return [];
    const [mention] = this.#reading.knowledge.mentions(name.text);
    const actor = this.#reading.knowledge.actors.get(mention?.actors[0] ?? '');
    return [{ name: actor?.name ?? name.text.replace(/\s+/g, ' '), actor: actor?.id ?? null, office: null }];
  }

  /** `Jan Novak, head of the agency, visited …`, where the parse takes the apposition for the subject. */
  #nameBefore(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    const token = tree.tokens[head]!;
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    const noun = token.lemma.toLowerCase();
    const { knowledge } = this.#reading;
    // `Jan Novak, a fisherman, drowned`: between commas and without `the` any noun for a person tells who he was
    const isAside = tree.tokens[head + 1]?.text === ',' && isIndefinite(tree, head);
    const person = isAside && (personNouns(knowledge).has(noun) || this.#isPeople(noun));
    if (!partyWords(knowledge).offices.has(noun) && !person) return [];
    let first = tree.extent(head, (child) => /^(?:conj|appos|acl|punct|cc)/.test(child.deprel)).first;
    while (first > 0 && /^(?:the|a|an)$/i.test(tree.tokens[first]!.text)) first--;
    if (tree.tokens[first]!.text !== ',') first--;
    if (tree.tokens[first]?.text !== ',') return [];
    const name = sentence.names.find((one) => one.type === 'PER' && one.last === first - 1);
    if (!name) return [];
    for (let i = name.first; i <= name.last; i++) {
      const parties = partiesOf(this.#reading).ofHead(sentence, i);
      if (parties.length > 0) return parties;
    }
    return [{ name: name.text.replace(/\s+/g, ' '), actor: null, office: null }];
  }

  /** Those of them who can act: a town is where something is done or to whom, not who does it. */
  actors(parties: readonly Party[]): readonly Party[] {
    return parties.filter(
      ({ name, actor }) => actor !== null || this.#reading.knowledge.placesNamed(name).length === 0,
    );
  }

  /** Those of them who can decide: states, bodies of states or of several, and those whose name says that they are one. */
  bodies(parties: readonly Party[]): readonly Party[] {
    const { actors } = this.#reading.knowledge;
    return parties.filter(({ name, actor }) => {
      const kind = actors.get(actor ?? '')?.kind;
      if (kind !== undefined) return kind !== 'person' && kind !== 'medium';
      return /^\p{Lu}/u.test(name) && hasWordOf(name, DECIDING(this.knowledge));
    });
  }

  /** `the Committee for Lakes (CL) condemns`: the name in front says more than the letters. */
  #inParentheses(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    if (tree.tokens[head - 1]?.text !== '(' || tree.tokens[head + 1]?.text !== ')') return [];
    const name = sentence.names.find((one) => one.last === head - 2);
    for (let i = head - 2; i >= (name?.first ?? head - 3) && i >= 0; i--) {
      const parties = partiesOf(this.#reading).ofHead(sentence, i);
      if (parties.length > 0 && this.#act(tree, i, parties)) return parties;
    }
    return name ? [{ name: name.text.replace(/\s+/g, ' '), actor: null, office: null }] : [];
  }

  /** `the Armenian, Azerbaijani and Russian leaders`, `the foreign ministers of Armenia and Azerbaijan`: states. */
  #statesOfLeaders(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    const { lemma, xpos } = tree.tokens[head]!;
    if (xpos !== 'NNS' || !partyWords(this.#reading.knowledge).offices.has(lemma.toLowerCase())) return [];
    const belongs = /^(?:minister|president|leader|premier|diplomat)$/i.test(lemma) ? /^(?:of|from)$/i : /^of$/i;
    const owned = tree
      .children(head, 'nmod')
      .filter((child) => tree.children(child, 'case').some((mark) => belongs.test(tree.tokens[mark]!.text)))
      .flatMap((child) => [...tree.conjuncts(child), ...tree.children(head, 'conj').filter((other) => other > child)])
      .flatMap((index) => partiesOf(this.#reading).ofHead(sentence, index))
      .filter(({ actor }) => this.#reading.knowledge.actors.get(actor ?? '')?.kind === 'state');
    if (owned.length > 1) return owned;
    const states: Party[] = [];
    for (let i = head - 1; i >= 0 && i > head - 9; i--) {
      const { text, upos } = tree.tokens[i]!;
      if (upos === 'CCONJ' || upos === 'PUNCT' || upos === 'DET' || (upos === 'ADJ' && /^\p{Ll}/u.test(text))) continue;
      const state = this.#stateOfDemonym(text);
      if (state.length === 0) break;
      states.unshift(...state);
    }
    return states.length > 1 ? states : [];
  }

  #stateOfDemonym(word: string): readonly Party[] {
    if (!/^\p{Lu}/u.test(word)) return [];
    const [mention] = this.#reading.knowledge.mentions(word);
    const actor = mention?.demonym ? this.#reading.knowledge.actors.get(mention.actors[0] ?? '') : undefined;
    return actor ? [{ name: actor.name, actor: actor.id, office: null }] : [];
  }

  /** Whether a noun phrase names somebody who can act: a known actor, a named person or body, or a noun for people. */
  #act(tree: Tree, head: number, parties: readonly Party[]): boolean {
    if (parties.length === 0) return false;
    if (parties.some((party) => party.actor !== null || party.office !== null)) return true;
    const token = tree.tokens[head]!;
    const words = partyWords(this.#reading.knowledge);
    if (token.upos === 'PRON')
      return parties.some(
        ({ name }) =>
          /^\p{Lu}/u.test(name) || this.#isPeople(name.split(' ').at(-1)!.toLowerCase()) || this.#isPeoplePhrase(name),
      );
    if (QUANTITY.test(token.lemma.toLowerCase())) {
      const counted = tree.children(head, 'nmod').filter((child) => tree.tokens[child]!.upos !== 'PROPN');
      if (counted.length === 0) return token.xpos === 'NNS' || tree.child(head, 'nummod') !== null;
      return counted.some((child) => this.#act(tree, child, parties));
    }
    if (token.upos === 'PROPN')
      return !MONTHS.test(token.text) && !THINGS(this.knowledge).has(token.lemma.toLowerCase());
    const noun = token.lemma.toLowerCase();
    if (meansMatter(tree, head)) return false;
    return (
      this.#isPeople(noun) ||
      personNouns(this.#reading.knowledge).has(noun) ||
      words.offices.has(noun) ||
      words.bodies.has(noun) ||
      words.governments.has(noun)
    );
  }

  #isPeople(word: string): boolean {
    const people = PEOPLE(this.knowledge);
    return people.has(word) || (word.endsWith('s') && people.has(word.slice(0, -1)));
  }

  #isPeoplePhrase(name: string): boolean {
    const words = partyWords(this.#reading.knowledge);
    return name
      .toLowerCase()
      .split(' ')
      .some((word) => this.#isPeople(word) || words.offices.has(word) || words.bodies.has(word));
  }
}

const DECIDING = wordClass('deciding-bodies');

const isIndefinite = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'det').some((det) => /^an?$/i.test(tree.tokens[det]!.text));

/** `thousands of people`, `tens of thousands`: of whom there are so many counts. */
const QUANTITY = /^(?:thousand|hundred|million|dozen|score|ten|number|handful|scores|dozens|majority|couple)$/;

/** What names may end in without naming anybody who can act. */
const THINGS = wordClass('names-of-things');
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** `President of Norland Jan Novak and President of Ostria Ann Bell`: the second may be joined to the name of the first. */
const besideName = (tree: Tree, head: number): readonly number[] =>
  [
    ...tree.children(head, 'nmod', 'flat', 'appos'),
    ...tree.children(head, 'nmod').flatMap((state) => tree.children(state, 'flat')),
  ]
    .filter((name) => tree.tokens[name]!.upos === 'PROPN' && tree.child(name, 'case', 'punct') === null)
    .flatMap((name) => tree.children(name, 'conj'))
    .filter((other) => tree.tokens[other]!.upos === tree.tokens[head]!.upos);

const behindIn = (tree: Tree, index: number): boolean =>
  tree.children(index, 'case').some((mark) => /^(?:in|across|throughout)$/i.test(tree.tokens[mark]!.text));

/** `from Iran to Russia`: a way, not an owner. */
const isWay = (tree: Tree, index: number): boolean =>
  tree
    .children(index, 'case')
    .some(
      (mark) =>
        /^(?:from|via|through|in|at|into|near|across|with|including|like|about|amid|despite|without)$/i.test(
          tree.tokens[mark]!.text,
        ) || isEndOfWay(tree, mark),
    );

const isEndOfWay = (tree: Tree, mark: number): boolean =>
  /^to$/i.test(tree.tokens[mark]!.text) &&
  tree.tokens.slice(Math.max(0, mark - 4), mark).some(({ text }) => /^from$/i.test(text));

const isTimeWord = (tree: Tree, index: number): boolean =>
  MONTHS.test(tree.tokens[index]!.text) || tree.tokens[index]!.xpos === 'CD';
