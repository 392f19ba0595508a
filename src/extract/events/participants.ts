import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MONTHS_AND_DAYS } from '../../time/calendar-names.ts';
import { speakerAround } from '../figures/figure-context.ts';
import { partiesOf } from '../parties/parties.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { hasWordOf, wordClass } from '../word-class.ts';
import { bareName, withoutDate } from './bare-name.ts';
import { canAct } from './can-act.ts';
import { lemmaOf } from './clause-parts.ts';
import { besideName, listedIn } from './listed-together.ts';
import {
  besideOffice,
  holderBehindLetters,
  nameBeforeLetters,
  nameEndingAt,
  personBeforeAside,
} from './names-beside.ts';
import { NamesForLetters } from './names-for-letters.ts';
import { numberOfPeople, toldInNumber } from './number-of-people.ts';
import { behind, behindDeep } from './phrases-behind.ts';
import { isState, stateOfParty } from './state-of-party.ts';
import { stateOfDemonym, statesOfLeaders } from './states-of-leaders.ts';

/** Turns heads of noun phrases into those who take part. */
export class Participants {
  readonly reading: Reading;
  readonly #statements: readonly Draft<StatementFinding>[];
  readonly knowledge: Knowledge;
  readonly #letters: NamesForLetters;

  constructor(reading: Reading, statements: readonly Draft<StatementFinding>[]) {
    this.reading = reading;
    this.knowledge = reading.knowledge;
    this.#statements = statements;
    this.#letters = new NamesForLetters(reading);
  }

  /** Everybody behind these noun phrases and those coordinated with them. */
  all(sentence: ReadSentence, heads: readonly number[], owners: boolean): readonly Party[] {
    const tree = treeOf(sentence);
    const found: Party[] = [];
    for (const head of heads)
      for (const conjunct of listedIn(this.knowledge, tree, head) ?? [
        ...besideOffice(this.reading, sentence, tree, head, tree.conjuncts(head)),
        ...besideName(tree, head),
      ])
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
    if (isAttended(tree, head)) return [];
    const direct = this.direct(sentence, tree, head);
    if (direct.length > 0 || !owners) return direct;
    // `the felling of the league’s trees by Ostria`: who did it, rather than whose they were
    const doers = behindDeep(tree, head, ['by']).flatMap((index) => this.direct(sentence, tree, index));
    if (doers.length > 0) return doers;
    const whose = this.#ownersIn(sentence, tree, head);
    if (whose.length > 0) return whose;
    // `praised the measures taken by the cabinet`
    for (const deed of tree.children(head, 'acl')) {
      // `the plan hailed by the mayor` is not his
      if (tree.tokens[deed]!.deprel !== 'acl' || COMMENTING(this.knowledge).has(tree.lemmas[deed]!)) continue;
      const agents = behind(tree, deed, ['by']).flatMap((agent) => this.direct(sentence, tree, agent));
      if (agents.length > 0) return agents;
    }
    return [];
  }

  /** To whom a thing belongs or whom it concerns, by what the parse hangs on its noun. */
  #ownersIn(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    for (const relation of ['nmod:poss', 'nmod', 'amod', 'compound', 'obl'])
      for (const child of tree.children(head, relation)) {
        if (isTimeWord(tree, child) || (relation === 'nmod' && isWay(tree, child))) continue;
        // `police posts`
        if (relation === 'compound' && OWNERS(this.knowledge).has(tree.lemmas[child]!)) {
          if (CALLED_AFTER(this.knowledge).has(tree.lemmas[head]!)) continue;
          return [{ name: tree.tokens[child]!.text, actor: null, office: null }];
        }
        const owner = tree.conjuncts(child).flatMap((one) => this.direct(sentence, tree, one));
        if (owner.length > 0) return owner;
        // `the league’s River Principles`, where the parse hangs the owner on a word of the name
        const ofWord = relation === 'compound' ? tree.children(child, 'nmod:poss') : [];
        const whose = ofWord.flatMap((index) => this.direct(sentence, tree, index));
        if (whose.length > 0) return whose;
        if (relation !== 'nmod') continue;
        const deeper = tree
          .children(child, 'nmod:poss', 'nmod', 'amod')
          .filter((index) => !isWay(tree, index))
          .flatMap((index) => this.direct(sentence, tree, index));
        if (deeper.length > 0) return deeper;
      }
    return [];
  }

  /** Who is named by this very noun phrase, if it names somebody who can act. */
  direct(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    const token = tree.tokens[head]!;
    if (/^(?:i|we|us|me|our|my)$/i.test(token.text) && token.text !== 'US') {
      // `we, the United States,`
      const named = tree.children(head, 'appos').flatMap((name) => this.direct(sentence, tree, name));
      if (named.length > 0) return named;
      const speaker = speakerAround(this.#statements, token);
      if (!speaker) return [];
      // who speaks for a state means it by `us`; by `I` and `we`, who calls on somebody
      const plural = /^(?:us|our)$/i.test(token.text);
      return [(plural ? stateOfParty(this.knowledge, speaker) : null) ?? speaker];
    }
    // `expelled each other’s envoys`: those who do it, once more
    if (tree.children(head, 'nmod:poss').some((owner) => isEachOther(tree, owner))) return [];
    const among = oneAmong(tree, head);
    if (among !== null) return this.#oneOfThem(sentence, tree, head, among);
    const joined = tree.tokens[head + 1]?.text === '-' ? stateOfDemonym(this.knowledge, token.text) : [];
    if (token.upos === 'ADJ' || token.deprel === 'amod' || joined.length > 0)
      return stateOfDemonym(this.knowledge, token.text);
    const counted = numberOfPeople(tree, head);
    if (counted !== null) return [counted];
    const before = personBeforeAside(this.reading, sentence, tree, head);
    if (before.length > 0) return before;
    const named = nameBeforeLetters(this.reading, sentence, tree, head);
    if (named.length > 0) return named;
    const holder = holderBehindLetters(this.reading, sentence, tree, head);
    if (holder.length > 0) return holder;
    const states = statesOfLeaders(this.reading, sentence, tree, head);
    if (states.length > 0) return states;
    const parties = partiesOf(this.reading).ofHead(sentence, head);
    // `an emergency NATO meeting`, or a name right before a verb that the parse joins to it as one of its words
    if (parties.length === 0 && token.deprel === 'compound')
      return nameEndingAt(this.reading, sentence, head, tree.tokens[token.head]!.upos === 'VERB');
    const owners = this.#ownersOfForces(sentence, tree, head);
    if (owners.length > 0) return owners;
    const pair = parties.length === 0 ? antecedentOf(tree, head) : null;
    if (pair !== null && toldInNumber(tree, pair).length > 0) return this.direct(sentence, tree, pair);
    const some = parties.length > 0 ? parties : toldInNumber(tree, head);
    return canAct(this.knowledge, tree, head, some)
      ? some
          .map((party) => bareName(withoutDate(sentence, this.#letters.spelledOut(party))))
          .filter(({ actor, name }) => actor !== null || !CLAUSE.test(name))
      : [];
  }

  /** `one of its members, Finland,`: whom the text names behind; `one of the rebels`: by these words. */
  #oneOfThem(sentence: ReadSentence, tree: Tree, one: number, group: number): readonly Party[] {
    const named = [...tree.children(one, 'appos'), ...tree.children(group, 'appos')].flatMap((name) =>
      tree.tokens[name]!.upos === 'PROPN' ? this.direct(sentence, tree, name) : [],
    );
    if (named.length > 0) return named.slice(0, 1);
    const { last } = tree.extent(group, ({ index, deprel }) => index > group && /^(?:acl|appos|punct)/.test(deprel));
    const { start } = tree.tokens[one]!;
    return this.direct(sentence, tree, group).length === 0
      ? []
      : [{ name: this.reading.text.slice(start, tree.tokens[last]!.end), actor: null, office: null }];
  }

  /** `its troops`: the state. Not as a subject behind several states (`Ostria cut ties with Norland after its troops struck`). */
  #ownersOfForces(sentence: ReadSentence, tree: Tree, head: number): readonly Party[] {
    if (!OWN_FORCES(this.knowledge).has(lemmaOf(tree, head))) return [];
    const pronouns = tree
      .children(head, 'nmod:poss')
      .filter((owner) => /^(?:its|their|whose)$/i.test(tree.tokens[owner]!.text));
    const statesAmong = (heads: readonly number[]): readonly Party[] =>
      heads
        .flatMap((index) => partiesOf(this.reading).ofHead(sentence, index))
        .filter((party) => isState(this.knowledge, party));
    const states = statesAmong(pronouns);
    if (states.length === 0 || !/^nsubj/.test(tree.tokens[head]!.deprel)) return states;
    const before = tree.tokens.slice(0, pronouns[0]).filter(({ upos }) => upos === 'PROPN');
    const named = new Set(statesAmong(before.map(({ index }) => index)).map(({ actor }) => actor));
    return named.size > 1 ? [] : states;
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

  /** Whom a name means that is a part of another word: `anti-Berg`; none where it is not one that the document or a pack knows. */
  called(name: string): readonly Party[] {
    const person = partiesOf(this.reading).personCalled(name);
    return person ? [person] : stateOfDemonym(this.knowledge, name);
  }

  /** Those of them who can act: a town is where something is done or to whom, not who does it. */
  actors(parties: readonly Party[]): readonly Party[] {
    return parties.filter(({ name, actor }) => actor !== null || this.knowledge.placesNamed(name).length === 0);
  }

  /** Those of them who can decide: states, bodies of states or of several, and those whose name says that they are one. */
  bodies(parties: readonly Party[]): readonly Party[] {
    const { actors } = this.knowledge;
    return parties.filter(({ name, actor }) => {
      const kind = actors.get(actor ?? '')?.kind;
      if (kind !== undefined) return kind !== 'person' && kind !== 'medium';
      return /^\p{Lu}/u.test(name) && hasWordOf(name, DECIDING(this.knowledge));
    });
  }

  /** Whether there is somebody, and none of them is a state or another body that is known. */
  arePersons(parties: readonly Party[]): boolean {
    const { actors } = this.knowledge;
    return parties.length > 0 && parties.every(({ actor }) => actor === null || actors.get(actor)?.kind === 'person');
  }
}

/** `met twice; Ostria attended neither of them`: occasions are attended, whomever the pronoun could mean. */
const isAttended = (tree: Tree, head: number): boolean => {
  const word = tree.tokens[head]!;
  const whole = word.upos === 'PRON' && word.deprel === 'nmod' ? tree.tokens[word.head]! : word;
  return whole.deprel === 'obj' && /^(?:PRON|DET|NUM)$/.test(whole.upos) && tree.lemmas[whole.head] === 'attend';
};

/** `the two countries, which fought a war`: the noun that a relative pronoun stands for. */
const antecedentOf = (tree: Tree, pronoun: number): number | null => {
  const { xpos, head } = tree.tokens[pronoun]!;
  if (!/^W/.test(xpos) || head < 0 || tree.tokens[head]!.deprel !== 'acl:relcl') return null;
  return tree.tokens[head]!.head;
};

/** `one of the rebels`, `several of them`: those of whom a number or a word of quantity by itself is one or some. */
const oneAmong = (tree: Tree, head: number): number | null => {
  const { upos, text, deprel } = tree.tokens[head]!;
  const isSome = (upos === 'NUM' && /^\p{L}+$/u.test(text)) || SOME.test(text);
  if (!isSome || !/^(?:nsubj|obj|obl:agent)/.test(deprel)) return null;
  return behind(tree, head, ['of']).find((group) => /S$/.test(tree.tokens[group]!.xpos)) ?? null;
};

const SOME = /^(?:several|many|some|most|all|both|half|each|others)$/i;

const DECIDING = wordClass('deciding-bodies');
const isEachOther = (tree: Tree, owner: number): boolean =>
  [owner, owner - 1].some(
    (each) =>
      /^(?:each|one)$/i.test(tree.tokens[each]?.text ?? '') &&
      /^(?:other|another)$/i.test(tree.tokens[each + 1]?.text ?? ''),
  );

/** `to name recipients`, `where six people`, `according to him, reports`: a piece of a clause, and nobody. */
const CLAUSE = /^(?:to|where|when|that|whether|how|why|according) /i;

const OWN_FORCES = wordClass('own-forces');
const COMMENTING = wordClass('commenting');
const OWNERS = wordClass('owners-before-things');
const CALLED_AFTER = wordClass('things-called-after-owners');

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
  MONTHS_AND_DAYS.has(tree.tokens[index]!.text) || tree.tokens[index]!.xpos === 'CD';
