import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { orderOfSentence } from '../order-of-sentence.ts';
import { canBeCalled } from '../parties/gender.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import { PERSONAL } from '../parties/pronouns.ts';
import { sameParty } from '../parties/same-party.ts';
import { type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { Attribution, SourceMention } from './attribution.ts';
import { canSpeak, isSayer, sayerWords } from './is-sayer.ts';
import { type Called, goesBy, isIndefinite, pointsBack, type Role, roleOf, wasCalled } from './role-of-speaker.ts';
import type { SaidInSentences } from './said-in-sentences.ts';
import { speakerOf } from './speaker-of.ts';

/** Whom a pronoun for who speaks can mean. */
type Kind = 'person' | 'several' | 'body';

interface Told extends Called {
  readonly kind: Kind;
  readonly sentence: ReadSentence;
  readonly order: number;
  readonly cue: Span;
}

/** Sentences, and paragraphs, over which a report goes on with `he said`. */
const FARTHEST_SENTENCES = 4;
const FARTHEST_BLOCKS = 2;
const REMEMBERED = 8;

/**
 * Who spoke so far. `He said`, `they added` go on with the report before them: they mean whoever spoke last, not whom he
 * spoke of (`Berg said the mayor had resigned. He said …`), and `a minister, who was not named, said …; he said` nobody
 * whom the discourse named before. Somebody who has acted outside what was said since then is meant all the same.
 * Attributions are to be asked of in their order.
 */
export class SpeakersTold {
  readonly #reading: Reading;
  readonly #said: SaidInSentences;
  readonly #told: Told[] = [];
  /** the one person whom the title names: `he` of a report that has named nobody */
  readonly #titled: readonly Party[];

  constructor(reading: Reading, said: SaidInSentences) {
    this.#reading = reading;
    this.#said = said;
    this.#titled = personOfTitle(reading);
  }

  /** Who speaks in an attribution; from then on it is known. */
  speakerOf(attribution: Attribution): readonly Party[] {
    const { sentence, source, cue } = attribution;
    if (!source) return [];
    const token = source.sentence.tokens[source.head]!;
    const spoken = kindOfPronoun(token);
    const meant = speakerOf(this.#reading, source);
    const outside = spoken === 'body' ? this.#outsideQuotation(attribution, meant) : meant;
    const resolved = spoken !== null && outside.every((party) => this.#isThing(party)) ? [] : outside;
    const role = spoken === null ? roleOf(this.#reading.knowledge, source, resolved) : null;
    const pronoun = spoken ?? role?.kind ?? null;
    const nested = this.#isSaid(sentence, cue);
    const last = pronoun === null || nested ? undefined : this.#lastOf(pronoun, sentence, source, role);
    const goesOn = last !== undefined && (role !== null || !this.#hasActedSince(last, resolved, pronoun!, source));
    const goingOn = goesOn && !sameParties(resolved, last.speaker) ? last.speaker : resolved;
    const speaker = goingOn.length === 0 && pronoun === 'person' ? this.#titled : goingOn;
    const kind = pronoun ?? this.#kindOf(source, resolved);
    const heard = !nested && (goesOn || (kind !== null && isSayer(this.#reading, source, resolved)));
    if (kind !== null && speaker.length > 0 && heard) {
      const order = orderOfSentence(this.#reading, sentence);
      const named = areNamed(speaker);
      const { start, end } = source.span;
      const called = [
        ...speaker.flatMap(({ name, office }) => [name, office ?? '']),
        this.#reading.text.slice(start, end),
      ];
      this.#told.push({ kind, speaker, sentence, order, cue, named, called: called.join(' ') });
      if (this.#told.length > REMEMBERED) this.#told.shift();
    }
    return speaker;
  }

  /**
   * `The board met. “The bank is safe,” it said.`: of what stands between the marks nothing speaks, but who was the subject
   * of the sentence before.
   */
  #outsideQuotation({ sentence, source, core, quoted }: Attribution, meant: readonly Party[]): readonly Party[] {
    if (!quoted || source!.sentence !== sentence || !core.some(({ end }) => end < source!.span.start)) return meant;
    const parties = partiesOf(this.#reading);
    const isQuoted = sentence.tokens.some(
      ({ index, start, end }) =>
        core.some((span) => span.start <= start && end <= span.end) &&
        sameParties(parties.ofHead(sentence, index), meant),
    );
    if (!isQuoted) return meant;
    const before = this.#reading.sentences[orderOfSentence(this.#reading, sentence) - 1];
    if (before?.block !== sentence.block) return [];
    const subject = before.tokens.find(
      ({ deprel, head, start, end }) =>
        /^nsubj/.test(deprel) && before.tokens[head]?.deprel === 'root' && !this.#isSaid(before, { start, end }),
    );
    return subject && canSpeak(this.#reading.knowledge, before, subject.index) ? parties.of(before, subject.index) : [];
  }

  /** `the bilateral trade` is nobody who can say anything, whatever a pronoun was read as. */
  #isThing({ name, actor, office }: Party): boolean {
    if (actor !== null || office !== null || /\p{Lu}/u.test(name)) return false;
    const { knowledge } = this.#reading;
    const words = partyWords(knowledge);
    const nouns = name.toLowerCase().split(/[^\p{L}-]+/u);
    return !nouns.some((noun) =>
      [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y'), noun.replace(/men$/, 'man')].some(
        (one) =>
          sayerWords(knowledge).has(one) ||
          words.offices.has(one) ||
          words.bodies.has(one) ||
          words.governments.has(one) ||
          personNouns(knowledge).has(one) ||
          /^(?:people|countr(?:y|ies)|state|nation|side)$/.test(one),
      ),
    );
  }

  /** True for a span inside what somebody says in its sentence. */
  #isSaid(sentence: ReadSentence, { start, end }: Span): boolean {
    return (this.#said.get(sentence) ?? []).some((span) => span.start <= start && end <= span.end);
  }

  /** @param role by which the one is called, in place of a pronoun */
  #lastOf(kind: Kind, sentence: ReadSentence, { head }: SourceMention, role: Role | null): Told | undefined {
    const { blocks, knowledge } = this.#reading;
    const order = orderOfSentence(this.#reading, sentence);
    const alone = blocks[sentence.block]!.kind === 'entry' && standsAlone(this.#reading, sentence);
    const fitting = this.#told.filter(
      (told) =>
        told.kind === kind &&
        told.speaker.every((party) => canBeCalled(knowledge, sentence.tokens[head]!.text, party)) &&
        // another report that is quoted beside it names anew whom it means
        told.sentence.report === sentence.report &&
        order - told.order <= FARTHEST_SENTENCES &&
        sentence.block - told.sentence.block <= (alone ? 0 : FARTHEST_BLOCKS) &&
        (told.sentence !== sentence || told.cue.start < sentence.tokens[head]!.start),
    );
    if (role === null) return fitting.at(-1);
    const meant =
      fitting.findLast((told) => wasCalled(knowledge, told, role)) ??
      fitting.findLast((told) => goesBy(knowledge, told, role));
    return meant && this.#isAnotherSince(meant, sentence, role, head) ? undefined : meant;
  }

  /** `Lind spoke; an envoy was late. The envoy …`: somebody else who is called so was brought in since. */
  #isAnotherSince(last: Told, sentence: ReadSentence, { noun }: Role, head: number): boolean {
    const { sentences } = this.#reading;
    const end = orderOfSentence(this.#reading, sentence);
    for (let i = last.order; i <= end; i++)
      for (const token of sentences[i]!.tokens) {
        if (i === end && token.index >= head) return false;
        if (i === last.order && token.start <= last.cue.end) continue;
        if (token.upos === 'NOUN' && token.lemma.toLowerCase() === noun && isIndefinite(sentences[i]!, token.index))
          return true;
      }
    return false;
  }

  /** True when the one whom the discourse takes for meant stood outside what was said since the last one spoke. */
  #hasActedSince(last: Told, resolved: readonly Party[], kind: Kind, { sentence, head }: SourceMention): boolean {
    if (resolved.length === 0 || sameParties(resolved, last.speaker)) return false;
    const { sentences } = this.#reading;
    const parties = partiesOf(this.#reading);
    const end = orderOfSentence(this.#reading, sentence);
    for (let i = last.order; i <= end; i++)
      for (const token of sentences[i]!.tokens) {
        if (i === end && token.index >= head) break;
        if (i === last.order && token.start <= last.cue.end) continue;
        if (
          !(/^nsubj/.test(token.deprel) || isAllThereIs(sentences[i]!, token)) ||
          token.upos === 'PRON' ||
          this.#isSaid(sentences[i]!, token)
        )
          continue;
        if (!sameParties(parties.of(sentences[i]!, token.index), resolved)) continue;
        const mention = { sentence: sentences[i]!, head: token.index, span: token };
        const known = this.#kindOf(mention, resolved);
        if (
          (known === kind || (known === null && token.upos === 'PROPN')) &&
          canSpeak(this.#reading.knowledge, sentences[i]!, token.index)
        )
          return true;
      }
    return false;
  }

  #kindOf({ sentence, head }: SourceMention, parties: readonly Party[]): Kind | null {
    const { knowledge } = this.#reading;
    const token = sentence.tokens[head]!;
    if (parties.length > 1 || (parties.length === 0 && treeOf(sentence).conjuncts(head).length > 1)) return 'several';
    if (token.upos === 'NOUN' && /S$/.test(token.xpos)) return 'several';
    const [party] = parties;
    const known = party?.actor ? knowledge.actors.get(party.actor)?.kind : undefined;
    if (known !== undefined) return known === 'person' ? 'person' : 'body';
    if (party?.office) return 'person';
    // `his counterpart, Ana Lind`
    if (party && sentence.names.some(({ type, text }) => type === 'PER' && text === party.name)) return 'person';
    const name = sentence.names.find(({ first, last }) => first <= head && head <= last);
    if (name && token.upos === 'PROPN') return name.type === 'PER' ? 'person' : 'body';
    const noun = token.lemma.toLowerCase();
    const person = partyWords(knowledge).offices.has(noun) || personNouns(knowledge).has(noun) || noun === 'source';
    if (!person) return token.upos === 'NOUN' ? 'body' : null;
    return pointsBack(sentence, head) ? null : 'person';
  }
}

/** `President Keller, opening a plant, called …`, read as a phrase without a verb: whom it names acts. */
const isAllThereIs = ({ tokens }: ReadSentence, { deprel, upos, index }: Token): boolean =>
  deprel === 'root' && upos === 'PROPN' && index < 4 && !tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));

/** `Ana Lind calls for talks` over a report that begins `“…,” she said`. */
const personOfTitle = ({ blocks, text, knowledge }: Reading): readonly Party[] => {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title) return [];
  const persons = knowledge
    .mentions(text.slice(title.start, title.end))
    .flatMap(({ actors }) => (actors.length === 1 ? actors : []))
    .flatMap((id) => knowledge.actors.get(id) ?? [])
    .filter(({ kind }) => kind === 'person');
  const [person, ...others] = persons;
  return person && others.every(({ id }) => id === person.id)
    ? [{ name: person.name, actor: person.id, office: null }]
    : [];
};

/** Each is called by a name, which ends in a capitalised word: no `central bank study`. */
const areNamed = (speaker: readonly Party[]): boolean =>
  speaker.every(({ actor, name }) => actor !== null || /\p{Lu}\S*$/u.test(name));

/** `he`, `they`, `it`, `them` as who speaks; null for `who`, `that` and other words. */
const kindOfPronoun = ({ text, xpos }: Token): Kind | null => {
  const word = text.toLowerCase();
  // `according to him`
  if (!/^(?:he|she|it|they|him|her|them)$/.test(word) || xpos === 'PRP$') return null;
  return PERSONAL[word] === 'person' ? 'person' : /^the[ym]$/.test(word) ? 'several' : 'body';
};

const sameParties = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.length === others.length && some.every((one) => others.some((other) => sameParty(one, other)));
