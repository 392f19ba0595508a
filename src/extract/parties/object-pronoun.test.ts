import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { partiesOf } from './parties.ts';

const { knowledge, engineFor } = await loadResources();

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
    expect(meant('Sudan cut ties with Chad and accused it of arming rebels.')).toEqual(['Chad']);
    expect(meant('After Chad expelled its envoy, Sudan accused it of arming rebels.')).toEqual(['Chad']);
    expect(meant('The army besieged the rebels and shelled them.')).toEqual(['rebels']);
    expect(meant('Chad expelled the envoy of Libya and accused him of spying.')).toEqual(['envoy of Libya']);
  });

  it('is whoever was meant before where that is not the subject', () => {
    expect(meant('Chad struck back after Libya attacked it.')).toEqual(['Chad']);
    expect(meant('Ivo Keller spoke. The judges thanked him.')).toEqual(['Ivo Keller']);
  });

  it('is nobody where only the subject was spoken of', () => {
    expect(meant('Norway paused and then resumed it.')).toEqual([]);
  });
});
