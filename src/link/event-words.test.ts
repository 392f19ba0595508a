import { describe, expect, it } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import * as read from './event-words.ts';

const knowledge = loadPacks();
const eventWords = (text: string) => read.eventWords(text, knowledge);

describe('eventWords', () => {
  it('puts the words of one act under one', () => {
    expect(eventWords('The mayor sacked two inspectors')).toEqual(eventWords('The mayor dismissed two inspectors'));
    expect(eventWords('A blast near the pier')[0]).toBe(eventWords('explosions')[0]);
  });

  it('puts a nation and its people under one, and leaves short words alone', () => {
    expect(eventWords('Norlandian ferries')[0]).toBe(eventWords('Norlandia')[0]);
    expect(eventWords('a pan')).toEqual(['pan']);
  });

  it('knows the United Nations by their initials', () => {
    expect(eventWords('United Nations inspectors')).toEqual(eventWords('U.N. inspectors'));
  });
});
