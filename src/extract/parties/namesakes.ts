import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { oncePer } from '../../text/once-per.ts';

/** `the two Carelias`: the two states whose names end with a word that stands in the plural; none where not two share it. */
export const namesakes = (knowledge: Pick<Knowledge, 'actors'>, word: string): readonly Party[] =>
  /^\p{Lu}\p{Ll}+s$/u.test(word) ? (byLastWord(knowledge).get(word.slice(0, -1)) ?? []) : [];

const byLastWord = oncePer(({ actors }: Pick<Knowledge, 'actors'>): ReadonlyMap<string, readonly Party[]> => {
  const states = [...actors.values()].filter(({ kind }) => kind === 'state');
  const byWord = Map.groupBy(states, ({ name }) => name.split(' ').at(-1)!);
  return new Map(
    [...byWord]
      .filter(([, those]) => those.length === 2)
      .map(([word, those]) => [word, those.map(({ id, name }) => ({ name, actor: id, office: null }))]),
  );
});
