import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementAct, StatementFinding } from '../../kinds/statement.ts';
import { firstWhere } from '../../text/first-where.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import { wordsWithin } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { withoutAsides } from '../without-asides.ts';
import { wordClass } from '../word-class.ts';
import { actOfContent, type Saying } from './act-of-content.ts';
import { addresseeOf } from './addressee-of.ts';
import type { Attribution, SourceMention } from './attribution.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { dateOfStatement } from './date-of-statement.ts';
import { isSayer } from './is-sayer.ts';
import { isUnsaid } from './is-unsaid.ts';
import { occasionOf } from './occasion-of.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import type { SaidInSentences } from './said-in-sentences.ts';

const RECEIVING = wordClass('receiving-guests');
const GUESTS_OF = wordClass('guests-of');
const REMOVING = wordClass('removing');
const REMOVED = wordClass('removed');
/** Verbs that only those who speak can have as their predicate, whatever noun they are called by. */
const SPEAKING = wordClass('speaking');
const ABSTRACT = wordClass('abstract-nouns');
const HIGHLIGHTING = wordClass('highlighting');
const DEALS = wordClass('deal');

/**
 * The statements of one attribution: one for each piece of its content, in one group where there are several. A report that
 * says `It was noted that` has no speaker.
 */
export const draftsOf = (
  reading: Reading,
  attribution: Attribution,
  act: StatementAct,
  speaker: readonly Party[],
  said: SaidInSentences,
): readonly Draft<StatementFinding>[] => {
  const { sentence, source, cue, rule, reporter } = attribution;
  const unattributed = source === null && rule === 'verb it passive clause' && wasSaid(reading, attribution);
  if (!unattributed && speaker.length === 0) return [];
  if (source && /^(?:colon|signed quotation)$/.test(rule) && !isNamed(source, speaker)) return [];
  if (source && rule !== 'according to' && !isSayer(reading, source, speaker) && !speaksBy(reading, attribution))
    return [];
  if (isRemoval(reading, attribution) || isUnsaid(reading, attribution) || isShown(reading, attribution)) return [];
  if (isReception(reading, attribution)) return [];
  const pieces = piecesOf(reading.knowledge, reading.text, attribution).filter((piece) => !isTime(sentence, piece));
  const group = pieces.length > 1 ? `statement:${cue.start}` : null;
  const told = addresseeOf(reading, attribution);
  const addressee = told && speaker.some(({ name }) => name === told.name) ? null : told;
  const occasion = occasionOf(reading, attribution);
  const saying: Saying = {
    act,
    cue: sentence.tokens[attribution.cueHead]!.lemma.toLowerCase(),
    isName:
      /^verb (?:passive )?(?:object complement|complement|as|predicate)$/.test(rule) || isJudged(reading, attribution),
    isAskedFor: / for$/.test(rule),
  };
  const quotedBy = reporter === undefined ? null : (partiesOf(reading).of(sentence, reporter)[0] ?? null);
  const reportedBy = quotedBy ?? (isMedium(reading, addressee) ? addressee : null);
  const acts = actsOf(
    act,
    pieces,
    pieces.map((piece) => actOfContent(reading.knowledge, saying, saidWords(reading, sentence, piece))),
    reading.text,
  );
  return pieces.map(({ start, end, direct }: Piece, index) => ({
    kind: 'statement',
    start,
    end,
    quote: reading.text.slice(start, end),
    block: blockOfWords(reading, sentence, start),
    group,
    rule: `statement/${rule.replaceAll(' ', '-')}@2`,
    speaker: speaker.map((party) => beforeCue(party, reading.text.slice(cue.start, cue.end))),
    cue: reading.text.slice(cue.start, cue.end),
    cueStart: cue.start,
    cueEnd: cue.end,
    act: acts[index]!,
    addressee,
    direct,
    date: dateOfStatement(reading, attribution, said),
    occasion,
    reportedBy,
    within: null,
  }));
};

/** What is announced in one paragraph (`The mayor answered:`) and said in another stands in that one. */
const blockOfWords = ({ blocks }: Reading, cueSentence: ReadSentence, start: number): number => {
  const holds = (at: number): boolean => blocks[at]!.start <= start && start < blocks[at]!.end;
  if (holds(cueSentence.block)) return cueSentence.block;
  let at = firstWhere(blocks, (block) => block.start > start) - 1;
  // notes and page numbers inside a paragraph are blocks of their own
  while (at >= 0 && !holds(at)) at--;
  return at < 0 ? cueSentence.block : at;
};

/**
 * Words in marks that show no act of their own do what the report around them does, and of a sentence that its speaker cuts
 * (`“The talks,” she said, “will resume”`) what the other half does.
 */
const actsOf = (
  act: StatementAct,
  pieces: readonly Piece[],
  own: readonly StatementAct[],
  text: string,
): readonly StatementAct[] =>
  pieces.map(({ start, end, direct }, index) => {
    if (!direct || own[index] !== act) return own[index]!;
    const around = pieces.findIndex((piece) => !piece.direct && piece.start <= start && end <= piece.end);
    if (around >= 0) return own[around]!;
    const goesOn = (at: number): boolean =>
      pieces[at - 1]?.direct === true && pieces[at]?.direct === true && /^\p{Ll}/u.test(text.slice(pieces[at].start));
    if (goesOn(index + 1)) return own[index + 1]!;
    return goesOn(index) ? own[index - 1]! : act;
  });

/** What is said without the notes and page numbers of a page break in it. */
const saidWords = (reading: Reading, sentence: ReadSentence, span: Span): string =>
  span.start >= sentence.start && span.end <= sentence.end
    ? wordsWithin(reading.text, sentence.tokens, span)
    : withoutAsides(reading).slice(span.start, span.end);

/** `The archdiocese has asked the court to`: no list holds all those who speak, but what they do is only done in words. */
const speaksBy = ({ knowledge }: Reading, { sentence, cueHead, source, rule }: Attribution): boolean => {
  const head = source?.sentence.tokens[source.head];
  const lemma = sentence.tokens[cueHead]!.lemma.toLowerCase();
  // `“The prices have doubled,” the baker said`: whoever says words in marks
  const quotes = rule === 'verb quote' && lemma === 'say';
  return (
    head?.upos === 'NOUN' &&
    sentence.tokens[cueHead]!.upos === 'VERB' &&
    (quotes || SPEAKING(knowledge).has(lemma)) &&
    !ABSTRACT(knowledge).has(head.lemma.toLowerCase())
  );
};

/** `The accord underscores their close ties`: a deal shows them, it does not speak of them. */
const isShown = ({ knowledge }: Reading, { sentence, cueHead, source }: Attribution): boolean => {
  const head = source?.sentence.tokens[source.head];
  return (
    head?.upos === 'NOUN' &&
    DEALS(knowledge).has(head.lemma.toLowerCase()) &&
    HIGHLIGHTING(knowledge).has(sentence.tokens[cueHead]!.lemma.toLowerCase())
  );
};

/** `welcomed the envoy on his visit`: somebody is received, and nothing is said. */
const isReception = ({ knowledge }: Reading, { sentence: { tokens }, cueHead, rule }: Attribution): boolean =>
  rule === 'verb object' &&
  RECEIVING(knowledge).has(tokens[cueHead]!.lemma) &&
  tokens.some(
    ({ lemma, index, head, deprel }) =>
      index > cueHead &&
      GUESTS_OF(knowledge).has(lemma) &&
      /^(?:obl|nmod)/.test(deprel) &&
      tokens.some((mark) => mark.head === index && /^(?:on|upon)$/i.test(mark.text) && mark.deprel === 'case') &&
      head >= cueHead,
  );

/** `It was noted that`: words of somebody; `it is estimated that` is nobody’s. */
const wasSaid = ({ knowledge }: Reading, { sentence, cueHead }: Attribution): boolean =>
  !/^(?:calculate|estimate)$/i.test(sentence.tokens[cueHead]!.lemma) &&
  cueLexicon(knowledge).reporting.has(sentence.tokens[cueHead]!.lemma.toLowerCase());

/** `The league calls for talks`, where the phrase that names the speaker was taken to run over the verb. */
const beforeCue = (party: Party, cue: string): Party => {
  const at = party.actor === null ? party.name.indexOf(` ${cue} `) : -1;
  return at > 0 ? { ...party, name: party.name.slice(0, at) } : party;
};

/** `described the talks as useful`, whatever phrase the tree takes it for. */
const isJudged = (reading: Reading, { rule, core: [said] }: Attribution): boolean =>
  rule === 'verb object' && said !== undefined && /\sas\s/.test(reading.text.slice(said.start, said.end));

/** `congratulated him on Sunday`: when something was said is not what was said. */
const isTime = ({ timexes }: ReadSentence, { start, end }: Span): boolean =>
  timexes.some((timex) => timex.start <= start && timex.end >= end);

/** `the general was dismissed by decree`, `dismissed his cabinet`: somebody is removed from office, no claim is rejected. */
const isRemoval = (reading: Reading, { sentence, cueHead, core }: Attribution): boolean => {
  if (!REMOVING(reading.knowledge).has(sentence.tokens[cueHead]!.lemma.toLowerCase())) return false;
  const [content] = core;
  const { offices, governments } = partyWords(reading.knowledge);
  const isPerson = (index: number, lemma: string): boolean =>
    offices.has(lemma.toLowerCase()) ||
    governments.has(lemma.toLowerCase()) ||
    REMOVED(reading.knowledge).has(lemma.toLowerCase()) ||
    partiesOf(reading)
      .ofHead(sentence, index)
      .some(({ actor, office }) => office !== null || reading.knowledge.actors.get(actor ?? '')?.kind === 'person');
  const removed = sentence.tokens.find(
    ({ index, lemma, start, end, head, deprel }) =>
      content !== undefined &&
      start >= content.start &&
      end <= content.end &&
      head === cueHead &&
      /^(?:nsubj|obj)/.test(deprel) &&
      isPerson(index, lemma),
  );
  return removed !== undefined;
};

/** Before a colon also topics stand (`Civil war: …`); a known actor or a person's name speaks. */
const isNamed = ({ sentence, head }: SourceMention, speaker: readonly Party[]): boolean =>
  speaker.some(({ actor }) => actor !== null) ||
  // `Keller: no talks before spring`, of whom the document has told by his full name
  speaker.some(({ name }) => /^\p{Lu}/u.test(name) && name.endsWith(` ${sentence.tokens[head]!.text}`)) ||
  sentence.names.some(({ type, first, last }) => type === 'PER' && first <= head && head <= last);

/** Who tells a medium something has it reported by that medium. */
const isMedium = (reading: Reading, party: Party | null): boolean =>
  party?.actor != null && reading.knowledge.actors.get(party.actor)?.kind === 'medium';
