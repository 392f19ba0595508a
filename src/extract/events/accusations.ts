import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { clauseOfVerb } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { sameParty } from './participants.ts';

const HOSTILE_ACTS = /^(?:accuse|criticise|condemn)$/;
/** Words by which a speaker blames whom he speaks of. */
const BLAMING =
  /\b(?:violat\w+|misus\w+|breach\w*|double standards?|hostil\w+|provocati\w+|aggressi\w+|terroris\w+|war crimes?|crimes? against|illegal\w*|unlawful\w*|under the guise|destabili[sz]\w+|undermin\w+|interfer\w+|incit\w+|hypocri\w+|ingratitude|false accusations?|slander\w*|occupi(?:ed|ers?)|blackmail\w*|sabotag\w+|unjustified|discriminat\w+|genocid\w+|ethnic cleansing|brutal\w*|cannot forgive|not interested)\b/i;

/**
 * Statements that blame somebody are events of their own: the speaker accuses. A speaker who alleges a hostile act of
 * another, or speaks of a breach of law by them, accuses too, whatever the verb.
 */
export const accusations = (
  reading: Reading,
  statements: readonly Draft<StatementFinding>[],
  events: readonly Draft<EventFinding>[],
  sentences: readonly ReadSentence[],
): readonly {
  readonly sentence: ReadSentence;
  readonly span: Span;
  readonly speaker: Party;
  readonly accused: readonly Party[];
  readonly date: string | null;
}[] => {
  const found = [];
  for (const statement of statements) {
    const speaker = statement.speaker[0];
    if (!speaker || statement.cueStart === null) continue;
    if (!isPartisan(reading, speaker)) continue;
    const sentence = sentenceAt(sentences, statement.cueStart);
    if (!sentence) continue;
    const span = spanOf(sentence, statement);
    if (
      events.some(
        (event) =>
          event.type !== 'CONSULT' &&
          event.start <= statement.cueStart! &&
          event.end >= statement.cueEnd! &&
          isWordAct(event),
      )
    )
      continue;
    const alleged = events.filter((event) => event.status === 'alleged' && inside(event, statement));
    const accused = others(
      speaker,
      alleged.length > 0 ? alleged.flatMap((event) => event.actor) : namedIn(reading, sentences, statement),
    );
    const blames =
      HOSTILE_ACTS.test(statement.act) ||
      alleged.length > 0 ||
      (statement.act === 'state' && BLAMING.test(statement.quote));
    if (!blames || accused.length === 0) continue;
    found.push({ sentence, span, speaker, accused, date: statement.date });
  }
  return found;
};

const isWordAct = (event: Draft<EventFinding>): boolean =>
  /^(?:ACCUSE|REQUEST|REJECT|THREATEN|AGREE|SUPPORT)$/.test(event.type);

const inside = (event: Span, statement: Span): boolean => event.start >= statement.start && event.end <= statement.end;

/** A state, somebody of one, a body of one: those who are themselves a party to what they speak of. */
const isPartisan = (reading: Reading, speaker: Party): boolean => {
  const actor = speaker.actor ? reading.knowledge.actors.get(speaker.actor) : undefined;
  return actor ? actor.kind !== 'medium' : speaker.office !== null || /^\p{Lu}/u.test(speaker.name);
};

const others = (speaker: Party, parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, i) => !sameParty(party, speaker) && parties.findIndex((one) => sameParty(one, party)) === i);

/** Those of whom the content speaks: the subjects in it, named ones first. */
const namedIn = (reading: Reading, sentences: readonly ReadSentence[], statement: Span): readonly Party[] => {
  for (const sentence of sentences) {
    if (sentence.end < statement.start) continue;
    if (sentence.start > statement.end) break;
    for (const token of sentence.tokens) {
      if (token.start < statement.start || token.end > statement.end || !/^(?:nsubj|obl|nmod)/.test(token.deprel))
        continue;
      const parties = partiesOf(reading)
        .of(sentence, token.index)
        .filter(({ actor, name }) => actor !== null && /^\p{Lu}/u.test(name));
      if (parties.length > 0) return parties;
    }
  }
  return [];
};

const spanOf = (sentence: ReadSentence, statement: Draft<StatementFinding>): Span => {
  if (statement.direct && statement.cueStart! > statement.end) return { start: statement.start, end: statement.end };
  const cue = sentence.tokens.findLast(
    (token) => token.start < statement.cueEnd! && token.end > statement.cueStart! && token.upos === 'VERB',
  );
  if (!cue) return { start: Math.min(statement.cueStart!, statement.start), end: statement.end };
  const { first, last } = clauseOfVerb(sentence, cue.index);
  const start = Math.min(sentence.tokens[first]!.start, statement.start);
  return { start, end: Math.max(Math.min(sentence.tokens[last]!.end, sentence.end), statement.end) };
};

const sentenceAt = (sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
};
