import type { EventFinding } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { stateOf } from './country-numbers.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words of codebook/interchange.yaml by which a sentence of death that is carried out is told, as patterns of folded text. */
export interface ExecutionWords {
  /** in the event's own words: executed, hanged */
  readonly deeds: RegExp;
  /** in its sentence, where no state is said to have done it: convicted, on charges of */
  readonly law: RegExp;
  /** beside which it is none: summarily, by soldiers */
  readonly violence: RegExp;
}

/**
 * True of an assault by which a sentence of death is carried out: a state or its organ executes somebody, or nobody is said
 * to do it and its sentence tells of the law. No data set of political violence holds these.
 * @param text of the document; without it only the event's own words are asked
 */
export const isJudicialExecution = (
  event: EventFinding,
  text: string | null,
  { deeds, law, violence }: ExecutionWords,
  knowledge: Pick<Knowledge, 'actors'>,
): boolean => {
  if (event.type !== 'ASSAULT' || fold(event.quote).search(deeds) === -1) return false;
  const sentence = fold(text === null ? event.quote : sentenceAround(event, text).sentence);
  if (sentence.search(violence) !== -1) return false;
  return event.actor.length === 0
    ? sentence.search(law) !== -1
    : event.actor.every((party) => stateOf(party, knowledge) !== null);
};
