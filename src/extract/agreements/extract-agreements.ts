import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { flatSentence } from '../flat-sentence.ts';
import { knownNames } from '../known-names.ts';
import { partyOfActor } from '../parties/party-of-actor.ts';
import { tokenSpan, wordsBetween } from '../phrase.ts';
import { dayOver, type Extractor, type Reading, type ReadSentence } from '../reading.ts';
import { type AgreementCodebook, agreementCodebook } from './agreement-codebook.ts';
import { type AgreementMention, agreementMentions, type KnownName } from './agreement-mentions.ts';
import { agreementsNamed, agreementTitled, mayNameAgreement } from './agreements-named.ts';
import { AgreementsOfDocument } from './agreements-of-document.ts';
import { dateOfMention } from './date-of-mention.ts';
import { isMeant } from './is-meant.ts';
import { type OwnAgreement, ownAgreement } from './own-agreement.ts';
import { partiesOfMention } from './parties-of-mention.ts';

const RULE = 'agreements@1';

/**
 * Every mention that names an agreement, treaty, declaration, memorandum, resolution or law: resolved to the packs'
 * agreements where they know it, else recorded as new with name, date, parties and place as far as the text gives them.
 */
export const extractAgreements: Extractor<AgreementFinding> = (reading) => {
  const codebook = agreementCodebook(reading.knowledge);
  const memory = new AgreementsOfDocument();
  const own = ownAgreement(reading);
  const text = own && meetOwn(own, memory, codebook);
  const found: { sentence: ReadSentence; mention: AgreementMention; key: string }[] = [];
  let told: { block: number; date: string | null } = { block: -1, date: null };
  // names by which the text calls an agreement once it has named it in full
  const acronyms = new Map<string, string>();
  for (const sentence of reading.sentences) {
    if (sentence.block !== told.block) told = { block: sentence.block, date: dayOver(reading, sentence) };
    for (const mention of agreementMentions(
      reading.text,
      sentence.tokens,
      knownAgreements(reading, sentence, codebook),
      sentence.timexes.filter((timex) => timex.type === 'DATE'),
      new Set(acronyms.keys()),
      codebook,
    )) {
      if (mention.back) {
        const key = meantBy(reading, headNoun(sentence, mention), mention.back, memory, text);
        if (key !== null) found.push({ sentence, mention, key });
        continue;
      }
      const words = nameOf(reading, sentence, mention);
      if (own && text && (isNameOf(own, words) || isBareNoun(sentence, mention, text.noun))) {
        found.push({ sentence, mention, key: text.key });
        continue;
      }
      const entry = knownEntry(reading, sentence, mention);
      if (mention.bare && !entry) continue;
      const named = partiesOfMention(reading, sentence, mention, codebook);
      const head = headNoun(sentence, mention);
      const again =
        entry || !isDefinite(sentence, mention) ? null : memory.shortened({ core: words, head, parties: named });
      if (again !== null) {
        found.push({ sentence, mention, key: again });
        continue;
      }
      const name = entry?.name ?? acronyms.get(words) ?? describedName(reading, sentence, mention, words);
      if (mention.acronym) acronyms.set(mention.acronym, name);
      const stated = dateOfMention(sentence, mention, codebook, told.date);
      // `on November 10` is read in the year of the text; what the packs know to be of another year keeps its own date
      const date = entry?.date && stated && stated.slice(0, 4) !== entry.date.slice(0, 4) ? null : stated;
      const parties = entry ? partiesOfEntry(reading.knowledge, entry.parties) : named;
      const place = placeOfMention(reading, sentence, mention);
      const key = memory.meet({
        id: entry?.id ?? null,
        name,
        core: entry?.name ?? acronyms.get(words) ?? words,
        head,
        date: date ?? null,
        parties,
        place,
      });
      found.push({ sentence, mention, key });
    }
    const later = dateToldOf(sentence, codebook);
    const before = found.at(-1);
    if (later && before && before.sentence.block === sentence.block && before.sentence.end < sentence.start)
      memory.date(before.key, later);
    told = { block: sentence.block, date: lastDay(sentence) ?? told.date };
  }
  return found.map(({ sentence, mention, key }): Draft<AgreementFinding> => {
    const agreement = memory.get(key);
    const entry = agreement.id ? reading.knowledge.agreements.get(agreement.id) : undefined;
    const span = tokenSpan(sentence.tokens, mention.first, mention.last);
    return {
      kind: 'agreement',
      ...span,
      quote: reading.text.slice(span.start, span.end),
      block: sentence.block,
      group: null,
      rule: RULE,
      name: agreement.name,
      agreement: agreement.id,
      // `signed in February` says less than the packs know
      date:
        (agreement.date !== null && entry?.date?.startsWith(agreement.date) ? entry.date : agreement.date) ??
        entry?.date ??
        null,
      parties: [...agreement.parties],
      place: agreement.place ?? entry?.place ?? null,
      provision: mention.provision,
    };
  });
};

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

/** `the Treaty on the date of its acceptance`: behind the bare noun, written large, goes on the sentence and not the name. */
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

/** Names of the packs' agreements in a sentence. Bare words that any agreement could go by are left to the text. */
const knownAgreements = (
  reading: Reading,
  sentence: ReadSentence,
  codebook: AgreementCodebook,
): readonly KnownName[] => {
  if (!mayNameAgreement(reading.knowledge, sentence.tokens)) return [];
  const flat = flatSentence(reading.text, sentence);
  return knownNames(reading.text, sentence, reading.knowledge).flatMap((mention) => {
    const agreements = mention.agreements.filter((id) => isMeant(reading, mention.text, id));
    if (agreements.length === 0) return [];
    const first = flat.tokenAt(mention.start);
    const last = flat.tokenAt(mention.end - 1);
    if (first === last && codebook.named.has(mention.text.toLowerCase())) return [];
    return [{ first, last, agreements }];
  });
};

/** Of several agreements with this name the one of the date that stands with it, else of the parties named beside it. */
const knownEntry = (reading: Reading, sentence: ReadSentence, mention: AgreementMention) => {
  const name = nameOf(reading, sentence, mention);
  const ids =
    mention.known.length > 0
      ? mention.known
      : agreementsNamed(reading.knowledge, name).filter((id) => isMeant(reading, name, id));
  const entries = ids.flatMap((id) => reading.knowledge.agreements.get(id) ?? []);
  if (entries.length === 0) return entryOfMonth(reading, sentence, mention);
  if (entries.length === 1) return entries[0]!;
  const span = tokenSpan(sentence.tokens, mention.first, mention.last);
  const date = sentence.timexes.find((timex) => timex.start >= span.start && timex.end <= span.end + 2)?.edtf;
  return (
    entries.find((entry) => date && (entry.date?.startsWith(date) || date.startsWith(entry.date ?? '?'))) ?? entries[0]!
  );
};

/** `the November agreement`: the only agreement of that month that the packs know, when nothing else describes it. */
const entryOfMonth = (reading: Reading, sentence: ReadSentence, mention: AgreementMention) => {
  const span = tokenSpan(sentence.tokens, mention.first, mention.last);
  const date = sentence.timexes.find(
    (timex) => timex.start >= span.start && timex.start <= span.end + ' in '.length,
  )?.edtf;
  if (!date || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return null;
  const name = nameOf(reading, sentence, mention).toLowerCase();
  if (!/^(?:\w+ )?(?:peace |ceasefire |trilateral |tripartite )*(?:agreement|statement|accord|declaration)$/.test(name))
    return null;
  const entries = [...reading.knowledge.agreements.values()].filter((entry) => entry.date?.startsWith(date));
  // as common words these mean it only where a party of it is named
  return entries.length === 1 && isMeant(reading, name, entries[0]!.id) ? entries[0]! : null;
};

/** `the ceasefire agreement`, which the text has told of. */
const isDefinite = ({ tokens }: ReadSentence, { head }: AgreementMention): boolean =>
  tokens.some((token) => token.head === head && token.deprel === 'det' && /^(?:the|this|that)$/i.test(token.text));

const nameOf = (reading: Reading, sentence: ReadSentence, mention: AgreementMention): string =>
  // the year in brackets behind the number of a resolution is its date
  wordsBetween(
    reading.text,
    sentence.tokens,
    mention.nameFirst,
    Math.max(mention.head, nameEnd(sentence, mention)),
  ).replace(/(?<=\d) \((?:19|20)\d\d\)$/, '');

/**
 * Common words alone name nothing outside of their text: there those between whom it is, and where it was reached, stay in
 * the name (`fisheries pact with Norland`, `deal reached in Doha`).
 */
const describedName = (reading: Reading, sentence: ReadSentence, mention: AgreementMention, words: string): string => {
  const next = sentence.tokens[mention.head + 1]?.text ?? '';
  const described = mention.last > mention.head && /^(?:between|with|signed|reached|concluded|brokered)$/i.test(next);
  if (/\p{Lu}/u.test(words) || !described) return words;
  const { tokens, timexes } = sentence;
  const date = timexes.find(({ start }) => start > tokens[mention.head]!.end && start < tokens[mention.last]!.end);
  let last = date ? tokens.findIndex(({ start }) => start >= date.start) - 1 : mention.last;
  while (last > mention.head && /^(?:ADP|PUNCT)$/.test(tokens[last]!.upos)) last--;
  return wordsBetween(reading.text, tokens, mention.nameFirst, last);
};

/** The name goes on over what it is on or for, but not over a date, its parties or `signed in …`. */
const nameEnd = (sentence: ReadSentence, mention: AgreementMention): number => {
  const next = sentence.tokens[mention.head + 1];
  if (
    mention.last <= mention.head ||
    !next ||
    /^(?:between|with|signed|reached|concluded|dated|[,(])$/i.test(next.text)
  )
    return mention.head;
  const { tokens, timexes } = sentence;
  const { start: from } = tokens[mention.head]!;
  const { start: to, end } = tokens[mention.last]!;
  const day = timexes.find((timex) => timex.start > from && timex.start <= to && timex.end >= end);
  if (!day) return mention.last;
  let last = tokens.findIndex(({ start }) => start >= day.start) - 1;
  while (last > mention.head && (tokens[last]!.upos === 'ADP' || /^(?:dated|,|the)$/i.test(tokens[last]!.text))) last--;
  return Math.max(last, mention.head);
};

const headNoun = (sentence: ReadSentence, mention: AgreementMention): string =>
  sentence.tokens[mention.head]!.lemma.toLowerCase().replace(/s$/, '');

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
