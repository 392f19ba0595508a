import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { attributionsOf } from './attributions-of.ts';

const { knowledge, engineFor } = await loadResources();

/** `[source] {cue} <content … content>` of every attribution. */
const read = (text: string): readonly string[] =>
  attributionsOf(readText(text, { engine: engineFor('en')!, knowledge })).map(({ source, cue, content }) => {
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    return `[${source ? words(source.span) : ''}] {${words(cue)}} <${content.map(words).join(' … ')}>`;
  });

describe('clauses by their place', () => {
  it('parts a clause into which the speaker is put', () => {
    expect(read('The only way out, the mayor said, is a new bridge.')).toEqual([
      '[the mayor] {said} <The only way out … is a new bridge>',
    ]);
  });

  it('ends a subordinate report before the main clause', () => {
    expect(read('While the mayor says that the bridge is safe, drivers take the other road.')).toEqual([
      '[the mayor] {says} <that the bridge is safe>',
    ]);
  });

  it('leaves out what the author adds with a participle', () => {
    expect(read('The mayor said the bridge was safe, reflecting the mood of the town.')).toEqual([
      '[The mayor] {said} <the bridge was safe>',
    ]);
  });
});

describe('frames', () => {
  it('reads views, wishes and plans', () => {
    expect(read('The villagers believe that the lake is clean.')).toEqual([
      '[The villagers] {believe} <that the lake is clean>',
    ]);
    expect(read('The company is expected to leave the valley.')).toEqual([
      '[] {is expected} <The company … to leave the valley>',
    ]);
  });

  it('reads passives with their agents', () => {
    expect(read('The plan was criticized by the farmers.')).toEqual(['[the farmers] {was criticized by} <The plan>']);
  });

  it('is silent where a verb of the codebook has another frame', () => {
    expect(read('The mayor called a meeting to discuss the road.')).toEqual([]);
    expect(read('The mayor added sugar to the tea.')).toEqual([]);
    expect(read('The runner held the record for a year.')).toEqual([]);
  });
});
