import type { Party } from '../../kinds/party.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Reading } from '../reading.ts';
import { nameMentions } from './name-mentions.ts';
import { partyWords } from './party-words.ts';
import { stateNamedBy } from './person-mentions.ts';

interface CountedState {
  readonly party: Party;
  readonly times: number;
}

/** A state that is named less often is not what a document is about. */
const LEAST = 3;

/** The states that a document names often, also by their adjectives and capitals, the one named most first. */
const statesByFrequency = oncePer((reading: Reading): readonly CountedState[] => {
  const { text, sentences, knowledge } = reading;
  const { offices } = partyWords(knowledge);
  const counts = new Map<string, CountedState>();
  for (const sentence of sentences)
    for (const mention of nameMentions(text, sentence, knowledge, offices)) {
      const party = stateNamedBy(knowledge, mention);
      if (party?.actor == null) continue;
      counts.set(party.actor, { party, times: (counts.get(party.actor)?.times ?? 0) + 1 });
    }
  return [...counts.values()].filter(({ times }) => times >= LEAST).sort((a, b) => b.times - a.times);
});

/** The state that a document names at least twice as often as any other; null where there is none. */
export const mainState = (reading: Reading): Party | null => {
  const [first, second] = statesByFrequency(reading);
  return !first || (second && second.times * 2 > first.times) ? null : first.party;
};

/** The two states that a document names at least twice as often as any third; none where there are not two. */
export const mainPair = (reading: Reading): readonly Party[] => {
  const [first, second, third] = statesByFrequency(reading);
  return !first || !second || (third && third.times * 2 > second.times) ? [] : [first.party, second.party];
};
