import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { partiesOf } from './parties.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Whom the last `him`, `her`, `it` or `them` of a text means. */
const meant = (text: string): readonly string[] => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge });
  const found = reading.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => /^(?:him|her|it|them)$/.test(token.text) && token.deprel === 'obj')
      .map(({ index }) =>
        partiesOf(reading)
          .ofHead(sentence, index)
          .map(({ name }) => name),
      ),
  );
  return found.at(-1) ?? ['no pronoun'];
};

describe('a pronoun as an object', () => {
  it('is not the subject of its own verb, but another who was spoken of', () => {
    expect(meant('Sudan cut ties with Marvia and accused it of arming rebels.')).toEqual(['Marvia']);
    expect(meant('After Marvia expelled its envoy, Sudan accused it of arming rebels.')).toEqual(['Marvia']);
    expect(meant('The army besieged the rebels and shelled them.')).toEqual(['rebels']);
    expect(meant('Marvia expelled the envoy of Libya and accused him of spying.')).toEqual(['envoy of Libya']);
  });

  it('is whoever was meant before where that is not the subject', () => {
    expect(meant('Marvia struck back after Libya attacked it.')).toEqual(['Marvia']);
    expect(meant('Ivo Keller spoke. The judges thanked him.')).toEqual(['Ivo Keller']);
  });

  it('is nobody where only the subject was spoken of', () => {
    expect(meant('Torvia paused and then resumed it.')).toEqual([]);
  });
});
