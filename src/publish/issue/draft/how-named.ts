import type { Party } from '../../../kinds/party.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fold } from '../../../text/fold.ts';

type Names = Pick<Knowledge, 'actors' | 'mentions'>;

/** How a text names somebody: so that a reader knows who it is, by the family name alone, or not at all. */
export type HowNamed = 'full' | 'family' | 'not';

/** Words shorter than this in a name (`of`, `the`) name nobody. */
const LEAST_WORD = 4;
const BODY =
  /\b(?:ministry|party|council|committee|commission|court|union|bank|agency|service|cent(?:er|re)|house|group|watch|media|tv|organi[sz]ations?|foundation|fund|university|institute|office|department|parliament|assembly|company|forces?|administration|authority|press|society|bloc|movement|front|summit)\b/i;

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
export const isPerson = ({ name, actor, office }: Party, { actors }: Pick<Knowledge, 'actors'>): boolean => {
  const known = actor === null ? undefined : actors.get(actor);
  if (known) return known.kind === 'person';
  return office !== null || (/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(name) && !BODY.test(name));
};
