import type { EventFinding } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { stateOf } from './country-numbers.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words of codebook/interchange.yaml by which a sentence of death that is carried out is told, as patterns of folded text. */
export interface ExecutionWords {
  /** in the event's own words: executed, hanged */
  readonly deeds: RegExp;
  /** in its sentence, where no state is said to have done it, or one to those of another: convicted, on charges of */
  readonly law: RegExp;
  /** beside which it is none: summarily, by soldiers, prisoners of war */
  readonly violence: RegExp;
}

/**
 * True of an assault by which a sentence of death is carried out: a state or its organ executes somebody. Where nobody is said
 * to do it, or it is done to those of another state or of a group, its sentence has to tell of the law. No data set of
 * political violence holds these.
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
  if (!event.actor.every((party) => stateOf(party, knowledge) !== null)) return false;
  return (event.actor.length > 0 && !isOfAnother(event, knowledge)) || sentence.search(law) !== -1;
};

/** True when one upon whom an event came is another state's, or a group that the packs know. */
const isOfAnother = ({ actor, recipient }: EventFinding, { actors }: Pick<Knowledge, 'actors'>): boolean => {
  const own = new Set(actor.map((party) => stateOf(party, { actors })?.id));
  return recipient.some((party) => {
    const known = party.actor === null ? undefined : actors.get(party.actor);
    if (known && known.kind !== 'person') return !own.has(stateOf(party, { actors })?.id);
    const name = ` ${fold(party.name)} `;
    return [...actors.values()].some(
      ({ id, kind, demonyms }) =>
        kind === 'state' && !own.has(id) && demonyms.some((demonym) => isSaidIn(name, fold(demonym))),
    );
  });
};

const isSaidIn = (name: string, demonym: string): boolean =>
  demonym !== '' && (name.includes(` ${demonym} `) || name.includes(` ${demonym}s `));
