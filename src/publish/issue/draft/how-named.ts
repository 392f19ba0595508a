import { namesBody } from '../../../extract/actors/new-actors.ts';
import type { Party } from '../../../kinds/party.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fold } from '../../../text/fold.ts';

type Names = Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;

/** How a text names somebody: so that a reader knows who it is, by the family name alone, or not at all. */
export type HowNamed = 'full' | 'family' | 'not';

/** Words shorter than this in a name (`of`, `the`) name nobody. */
const LEAST_WORD = 4;

/** How `text` names this party. A demonym, a seat of government or a body of a state names the state. */
export const howNamed = (party: Party, text: string, knowledge: Names): HowNamed => {
  const words = new Set(fold(text).split(' '));
  if (` ${[...words].join(' ')} `.includes(` ${fold(party.name)} `) || fold(text).includes(fold(party.name)))
    return 'full';
  if (party.actor !== null) {
    const own = knowledge
      .mentions(text)
      .filter(({ actors }) => actors.some((id) => id === party.actor || knowledge.actors.get(id)?.of === party.actor));
    if (own.length > 0) return own.every(({ family }) => family) ? 'family' : 'full';
  }
  const name = fold(party.name).split(' ');
  if (isPerson(party, knowledge))
    return words.has(name.at(-1)!) ? (name.length > 1 && !words.has(name[0]!) ? 'family' : 'full') : 'not';
  const telling = name.filter((word) => word.length >= LEAST_WORD);
  return telling.length > 0 && telling.every((word) => words.has(word)) ? 'full' : 'not';
};

/** True for a person whom the packs know, who has an office, or whose name looks like one. */
export const isPerson = (
  { name, actor, office }: Party,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): boolean => {
  const known = actor === null ? undefined : knowledge.actors.get(actor);
  if (known) return known.kind === 'person';
  return office !== null || (/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(name) && !namesBody(name, knowledge));
};
