import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { answeredFor, visitorOn } from '../answered-deed.ts';
import { classPattern } from '../class-pattern.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { headOfBody } from '../head-of-body.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Discourse } from './discourse.ts';
import { endsAddress } from './ends-address.ts';
import { canBeCalled, pronounOf } from './gender.ts';
import type { NameMention } from './name-mentions.ts';
import { objectMeant } from './object-pronoun.ts';
import type { PartyWords } from './party-words.ts';
import type { PersonMentions } from './person-mentions.ts';
import { ABSTRACT, PERSONAL } from './pronouns.ts';
import { reporterOf } from './reporter-of.ts';

const REACTION = wordClass('reactions');

/** A text, which is no `they`. */
const TEXT = classPattern`(?<!\p{L})${'texts-as-one'}$`;

/** Nouns for people that are singular in form: `the crew … they`. */
const ALL_OF_ONE = wordClass('kinds-of-speaking-bodies');

/** Things in the plural that stand before `who` only where something came between. */
const THINGS = wordClass('things');

/** Whom the pronouns of one sentence mean, personal and relative. */
export class PronounResolver {
  readonly #reading: Reading;
  readonly #sentence: ReadSentence;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #timexes: readonly Span[];
  readonly #discourse: Discourse;
  readonly #mentionAt: ReadonlyMap<number, NameMention>;
  readonly #personsOf: PersonMentions;
  readonly #words: PartyWords;

  constructor(
    reading: Reading,
    sentence: ReadSentence,
    discourse: Discourse,
    mentionAt: ReadonlyMap<number, NameMention>,
    personsOf: PersonMentions,
    words: PartyWords,
  ) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#timexes = sentence.timexes;
    this.#discourse = discourse;
    this.#mentionAt = mentionAt;
    this.#personsOf = personsOf;
    this.#words = words;
  }

  /** @param before what the phrases before it in the sentence were resolved to, by token */
  of(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    const kind = PERSONAL[token.text.toLowerCase()];
    if (kind !== undefined) {
      // `condemned Ostria over its raids`: theirs who are condemned
      const answered = token.deprel === 'nmod:poss' ? answeredFor(this.#reading.knowledge, this.#tree, token.head) : [];
      const visitors =
        token.deprel === 'nmod:poss'
          ? visitorOn(this.#tree, token.head).filter((one) => this.#personsOf.isPerson(this.#tokens[one]!))
          : [];
      const owners = [...answered, ...visitors].flatMap((one) => before.get(one) ?? []);
      if (owners.length > 0) return owners;
      const owner = kind === 'person' ? this.#ownerAbove(token, before) : this.#ownerAround(token, before);
      if (owner.length > 0) return owner;
      const { knowledge } = this.#reading;
      const canBe = (party: Party): boolean => canBeCalled(knowledge, token.text, party);
      const last = this.#discourse.person(canBe);
      // `the court jailed him, she said`: whom the lawyer speaks of is not the lawyer
      const other = last !== null && pronounOf(knowledge, last) === null && this.#isOfTheOtherSex(token);
      const person = other ? this.#discourse.personBefore(last, canBe) : last;
      const meant =
        kind === 'collective'
          ? (this.#whoReported(token, before) ?? this.#collectiveMeant(token))
          : person
            ? [person]
            : [];
      const parties =
        objectMeant(this.#tree, token, meant, before, (one) => this.#personsOf.isPerson(one), this.#timexes) ?? meant;
      if (kind === 'person') for (const party of parties) this.#discourse.meetPerson(party);
      return parties;
    }
    if (/^(?:who|which|that|whom|whose)$/i.test(token.text)) {
      const clause = this.#tokens[token.head];
      // `those who accuse us`: whoever they are
      if (clause?.deprel === 'acl:relcl' && this.#tokens[clause.head]?.upos === 'PRON' && !before.has(clause.head))
        return [];
      const above = clause?.deprel === 'acl:relcl' ? headOfBody(this.#sentence, clause.head) : -1;
      const whose = above < 0 ? null : this.#whoseReaction(above, token);
      if (whose !== null && before.has(whose)) return before.get(whose)!;
      const antecedent = above >= 0 ? before.get(above) : undefined;
      const fits = antecedent && this.#canBeAntecedent(token, this.#tokens[above]!);
      return fits ? antecedent : this.#lastBefore(before, token);
    }
    return [];
  }

  #collectiveMeant({ text }: Token): readonly Party[] {
    if (/^it/i.test(text)) return this.#discourse.one;
    return this.#discourse.several((party) => this.#isOneThing(party));
  }

  /** `the bilateral trade`, `the report`: one thing, which is no `they`; `the crew` and `the ministry` are several people. */
  #isOneThing({ name, actor, office }: Party): boolean {
    if (actor !== null || office !== null) return false;
    if (TEXT(this.#reading.knowledge).test(name)) return true;
    const noun = name.split(' ').at(-1)!;
    const { bodies, governments, offices } = this.#words;
    return (
      /^\p{Ll}+[^s]$/u.test(noun) &&
      ![bodies, governments, offices, personNouns(this.#reading.knowledge), ALL_OF_ONE(this.#reading.knowledge)].some(
        (people) => people.has(noun),
      )
    );
  }

  #whoReported(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] | null {
    const subject = reporterOf(this.#tree, token);
    return subject === null || this.#personsOf.isPerson(this.#tokens[subject]!) ? null : (before.get(subject) ?? null);
  }

  /** `an angry reply from the cabinet, which accused`: the cabinet, right before the comma, and not its reply. */
  #whoseReaction(noun: number, { index, text }: Token): number | null {
    if (!/^which$/i.test(text) || !REACTION(this.#reading.knowledge).has(this.#tokens[noun]!.lemma.toLowerCase()))
      return null;
    return (
      this.#tree
        .children(noun, 'nmod')
        .find(
          (phrase) =>
            this.#tree.children(phrase, 'case').some((mark) => /^(?:from|of|by)$/i.test(this.#tokens[mark]!.text)) &&
            this.#tree.extent(phrase, ({ index: at }) => at >= index).last >= index - 2,
        ) ?? null
    );
  }

  /** Whether the sentence has a subject `she` beside this `him`, or `he` beside this `her`. */
  #isOfTheOtherSex({ text, deprel }: Token): boolean {
    const other = /^(?:he|him|his)$/i.test(text) ? /^she$/i : /^he$/i;
    return (
      !/^nsubj/.test(deprel) &&
      this.#tokens.some((one) => /^nsubj/.test(one.deprel) && other.test(one.text)) &&
      !this.#tokens.some(({ upos, deprel: role }) => upos === 'PROPN' && role === 'flat')
    );
  }

  /** `Keller’s letter, in which he blamed them`: the subject of what is told of somebody’s text is rather that person. */
  #ownerAbove({ head, deprel }: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    let clause = /^nsubj/.test(deprel) ? head : -1;
    if (clause >= 0 && this.#tokens[clause]!.deprel === 'conj') clause = this.#tokens[clause]!.head;
    if (clause < 0 || this.#tokens[clause]!.deprel !== 'acl:relcl') return [];
    const owners = this.#tree.children(this.#tokens[clause]!.head, 'nmod:poss');
    return owners.filter((owner) => this.#personsOf.isName(owner)).flatMap((owner) => before.get(owner) ?? []);
  }

  /** `Norland’s pledges of its support`: the one whose pledges they are. */
  #ownerAround({ index, text, deprel, head }: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    if (deprel !== 'nmod:poss' || !/^its$/i.test(text)) return [];
    for (let noun = head; this.#tokens[noun]?.deprel === 'nmod'; ) {
      noun = this.#tokens[noun]!.head;
      const owner = this.#tree.child(noun, 'nmod:poss');
      if (owner !== null && owner < index && this.#tokens[owner]!.upos === 'PROPN') return before.get(owner) ?? [];
    }
    return [];
  }

  /** What the nearest phrase before a relative pronoun was resolved to; `who` takes a person where there is one. */
  #lastBefore(resolved: ReadonlyMap<number, readonly Party[]>, { index, text }: Token): readonly Party[] {
    let nearest: readonly Party[] = [];
    for (let at = index - 1; at >= Math.max(0, index - 20); at--) {
      const parties = resolved.get(at);
      if (!parties) continue;
      if (/^that$/i.test(text) && this.#isPlaceName(at)) continue;
      // `a talk with the president, which failed`
      if (/^which$/i.test(text) && (this.#personsOf.isPerson(this.#tokens[at]!) || this.#endsAddress(at))) continue;
      if (!/^who/i.test(text) || this.#canBeWho(this.#tokens[at]!)) return parties;
      // `brought to Adel, the Republic of Ostria, who was held`: the state is only where
      if (nearest.length === 0 && !this.#isBehindPlaceWord(at)) nearest = parties;
    }
    return nearest;
  }

  #isBehindPlaceWord(index: number): boolean {
    const { text } = this.#tokens[this.#tree.child(index, 'case') ?? index]!;
    return /^(?:of|from|in|to|into|near|at)$/i.test(text) && this.#isPlaceName(index);
  }

  #canBeAntecedent({ index, text }: Token, token: Token): boolean {
    if (/^that$/i.test(text)) return !this.#isPlaceName(token.index);
    // `Norland, which left`: a name that nobody knows is no person’s here
    const isName = token.upos === 'PROPN' && this.#tokens[index - 1]!.text === ',' && token.index === index - 2;
    if (/^which$/i.test(text)) return (isName || !this.#personsOf.isPerson(token)) && !this.#endsAddress(token.index);
    return !/^who/i.test(text) || this.#canBeWho(token);
  }

  /** `who` means a person, a body or people in the plural; never wounds or losses. */
  #canBeWho(token: Token): boolean {
    if (this.#personsOf.isPerson(token) || this.#words.bodies.has(token.lemma.toLowerCase())) return true;
    if (token.upos === 'NOUN' && personNouns(this.#reading.knowledge).has(token.lemma.toLowerCase())) return true;
    const thing = token.upos === 'NOUN' && THINGS(this.#reading.knowledge).has(token.lemma.toLowerCase());
    return /S$/.test(token.xpos) && !thing && !ABSTRACT(this.#reading.knowledge).has(token.lemma.toLowerCase());
  }

  /** `an attack in Adel, Norland, that killed six`: `that` means none of the places. */
  #isPlaceName(index: number): boolean {
    const { upos } = this.#tokens[index]!;
    return upos === 'PROPN' && this.#mentionAt.get(index)?.type === 'LOC';
  }

  #endsAddress(index: number): boolean {
    return endsAddress(this.#tokens, index, (at) => this.#isPlaceName(at));
  }
}
