import type { AgreementEntry } from '../../kinds/agreement-entry.ts';
import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { dayOfStory } from '../events/day-of-story.ts';
import { dateOver } from '../events/told-by-dates.ts';
import { partyOfActor } from '../parties/party-of-actor.ts';
import { wordsBetween } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type AgreementCodebook, agreementCodebook } from './agreement-codebook.ts';
import { type AgreementMention, agreementMentions } from './agreement-mentions.ts';
import { agreementTitled } from './agreements-named.ts';
import { AgreementsOfDocument, type TextAgreement } from './agreements-of-document.ts';
import { dateOfMention } from './date-of-mention.ts';
import { knownAgreements, knownEntry } from './known-entry.ts';
import { describedName, headNoun, nameOf } from './name-of-mention.ts';
import { isNewsOfStory } from './news-of-story.ts';
import { type OwnAgreement, ownAgreement } from './own-agreement.ts';
import { partiesOfMention } from './parties-of-mention.ts';

/** A mention, and the key of its agreement. */
export interface FoundMention {
  readonly sentence: ReadSentence;
  readonly mention: AgreementMention;
  readonly key: string;
}

/** The mentions of agreements in a document, which is read from its first sentence on: a later one may speak of an earlier. */
export class MentionsOfDocument {
  readonly #reading: Reading;
  readonly #codebook: AgreementCodebook;
  readonly #agreements = new AgreementsOfDocument();
  readonly #own: OwnAgreement | null;
  readonly #text: { readonly key: string; readonly noun: string } | null;
  /** names by which the text calls an agreement once it has named it in full */
  readonly #acronyms = new Map<string, string>();
  readonly #found: FoundMention[] = [];
  /** the day that was told last in a block */
  #told: { readonly block: number; readonly date: string | null } = { block: -1, date: null };

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#codebook = agreementCodebook(reading.knowledge);
    this.#own = ownAgreement(reading);
    this.#text = this.#own && meetOwn(this.#own, this.#agreements, this.#codebook);
  }

  /** In the order of the text. */
  get found(): readonly FoundMention[] {
    return this.#found;
  }

  /** All that the document told of the agreement of a mention. */
  agreementOf({ key }: FoundMention): TextAgreement {
    return this.#agreements.get(key);
  }

  read(sentence: ReadSentence): void {
    const { block } = sentence;
    if (block !== this.#told.block) this.#told = { block, date: dateOver(this.#reading, sentence) };
    const mentions = agreementMentions(this.#reading.text, sentence, {
      known: knownAgreements(this.#reading, sentence, this.#codebook),
      acronyms: new Set(this.#acronyms.keys()),
      codebook: this.#codebook,
    });
    for (const mention of mentions) {
      const key = this.#keyOf(sentence, mention);
      if (key !== null) this.#found.push({ sentence, mention, key });
    }
    this.#takeDateOf(sentence);
    this.#told = { block, date: lastDay(sentence) ?? this.#told.date };
  }

  /** Which agreement a mention names; null where it names none. */
  #keyOf(sentence: ReadSentence, mention: AgreementMention): string | null {
    const head = headNoun(sentence, mention);
    if (mention.back) return meantBy(this.#reading, head, mention.back, this.#agreements, this.#text);
    const words = nameOf(this.#reading, sentence, mention);
    if (this.#isOwn(sentence, mention, words)) return this.#text!.key;
    const entry = knownEntry(this.#reading, sentence, mention);
    if (mention.bare && !entry) return null;
    const parties = partiesOfMention(this.#reading, sentence, mention, this.#codebook);
    const isAgain = !entry && isDefinite(sentence, mention);
    return (
      (isAgain ? this.#agreements.shortened({ core: words, head, parties }) : null) ??
      this.#meet(sentence, mention, entry, { words, head, parties })
    );
  }

  /** Whether a mention is the agreement whose text is read. */
  #isOwn(sentence: ReadSentence, mention: AgreementMention, words: string): boolean {
    if (!this.#own || !this.#text) return false;
    return isNameOf(this.#own, words) || isBareNoun(sentence, mention, this.#text.noun);
  }

  /** Takes in what a mention that names its agreement in full tells of it. */
  #meet(
    sentence: ReadSentence,
    mention: AgreementMention,
    entry: AgreementEntry | null,
    { words, head, parties }: { readonly words: string; readonly head: string; readonly parties: readonly Party[] },
  ): string {
    const known = entry?.name ?? this.#acronyms.get(words);
    const name = known ?? describedName(this.#reading, sentence, mention, words);
    if (mention.acronym) this.#acronyms.set(mention.acronym, name);
    const stated = dateOfMention(sentence, mention, this.#codebook, this.#told.date) ?? null;
    // `on November 10` is read in the year of the text; what the packs know to be of another year keeps its own date
    const isOfOtherYear = entry?.date && stated && stated.slice(0, 4) !== entry.date.slice(0, 4);
    const key = this.#agreements.meet({
      id: entry?.id ?? null,
      name,
      core: known ?? words,
      head,
      date: isOfOtherYear ? null : stated,
      parties: entry ? partiesOfEntry(this.#reading.knowledge, entry.parties) : parties,
      place: placeOfMention(this.#reading, sentence, mention),
    });
    const story =
      stated === null && isNewsOfStory(this.#reading, sentence) ? dayOfStory(this.#reading, sentence) : null;
    const ofStory = story && dateOfMention(sentence, mention, this.#codebook, story);
    if (ofStory && entry === null) this.#agreements.date(key, ofStory);
    return key;
  }

  /** `It was signed on 3 May`: a date of what the sentence before named. */
  #takeDateOf(sentence: ReadSentence): void {
    const date = dateToldOf(sentence, this.#codebook);
    const before = this.#found.at(-1);
    if (date && before && before.sentence.block === sentence.block && before.sentence.end < sentence.start)
      this.#agreements.date(before.key, date);
  }
}

/**
 * Which agreement `this Treaty` or `the Accord` goes back to: in the text of an agreement that agreement, else the one named
 * last by the same noun, else the one after which a text is called. Null where there is none.
 */
const meantBy = (
  { document, knowledge }: Reading,
  noun: string,
  back: 'this' | 'the',
  memory: AgreementsOfDocument,
  own: { readonly key: string; readonly noun: string } | null,
): string | null => {
  if (own !== null && (back === 'this' || own.noun === noun)) return own.key;
  const latest = memory.latest(noun);
  const { title } = document;
  if (latest !== null || back === 'the' || title === null || !new RegExp(`\\b${noun}$`, 'i').test(title)) return latest;
  const entry = agreementTitled(knowledge, title);
  const name = entry?.name ?? title;
  const told = { date: null, parties: entry ? partiesOfEntry(knowledge, entry.parties) : [], place: null };
  return memory.meet({ id: entry?.id ?? null, name, core: name, head: noun, ...told });
};

/** `the Treaty on Principles` in the text of the Treaty on Principles Governing …. */
const isNameOf = (own: OwnAgreement, words: string): boolean =>
  words.includes(' ') && `${fold(own.name)} `.startsWith(`${fold(words)} `);

/** `the Treaty on the day of its signing`: behind the bare noun, written large, goes on the sentence and not the name. */
const isBareNoun = ({ tokens }: ReadSentence, { nameFirst, head }: AgreementMention, noun: string): boolean =>
  nameFirst === head &&
  /^\p{Lu}/u.test(tokens[head]!.text) &&
  tokens[head]!.text.toLowerCase() === noun &&
  /^the$/i.test(tokens[head - 1]?.text ?? '') &&
  /^(?:a|an|the|its|this)$/.test(tokens[head + 2]?.text ?? '');

/** The key of the agreement whose text is read, and the first noun for agreements in its name; no noun where it has none. */
const meetOwn = (
  own: OwnAgreement,
  memory: AgreementsOfDocument,
  { named }: AgreementCodebook,
): { readonly key: string; readonly noun: string } => {
  const words = own.name.toLowerCase().split(/[^\p{L}]+/u);
  const noun = words.find((word) => named.has(word)) ?? '';
  return { key: memory.meet({ ...own, core: own.name, head: noun }), noun };
};

/** `the ceasefire agreement`, which the text has told of. */
const isDefinite = ({ tokens }: ReadSentence, { head }: AgreementMention): boolean =>
  tokens.some((token) => token.head === head && token.deprel === 'det' && /^(?:the|this|that)$/i.test(token.text));

const partiesOfEntry = (knowledge: Reading['knowledge'], ids: readonly string[]): readonly Party[] =>
  ids.map((id) => partyOfActor(knowledge, id));

/** `signed in Gabala` within the mention. */
const placeOfMention = (reading: Reading, sentence: ReadSentence, mention: AgreementMention): string | null => {
  const { tokens } = sentence;
  for (let i = mention.head + 1; i < Math.min(tokens.length, mention.last + 6); i++) {
    if (
      !/^(?:signed|reached|concluded|adopted)$/i.test(tokens[i]!.text) ||
      !/^(?:in|at)$/i.test(tokens[i + 1]?.text ?? '')
    )
      continue;
    let last = i + 2;
    while (tokens[last + 1]?.upos === 'PROPN') last++;
    return tokens[i + 2]?.upos === 'PROPN' ? wordsBetween(reading.text, tokens, i + 2, last) : null;
  }
  return null;
};

/** `It was signed on 3 May`: the date of what the sentence before named. */
const dateToldOf = (sentence: ReadSentence, codebook: AgreementCodebook): string | null => {
  const [first] = sentence.tokens;
  if (!first || !/^(?:this|it)$/i.test(first.text) || first.head < 0 || sentence.timexes.length === 0) return null;
  const verb = sentence.tokens[first.head]!;
  if (!codebook.making.has(verb.lemma.toLowerCase()) || !/^nsubj:pass/.test(first.deprel)) return null;
  return sentence.timexes.find((timex) => timex.type === 'DATE' && timex.start > verb.start)?.edtf ?? null;
};

/** The last day that a sentence names: what `they signed` in the next sentence is told of. */
const lastDay = (sentence: ReadSentence): string | null =>
  sentence.timexes.findLast((timex) => timex.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(timex.edtf ?? ''))?.edtf ??
  null;
