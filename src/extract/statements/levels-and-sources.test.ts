import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { attributionsOf } from './attributions-of.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** `[source] {cue} <content … content>` of every attribution. */
const read = (text: string, allLevels = false): readonly string[] =>
  attributionsOf(readText(text, { engine: engineFor('en')!, knowledge }), allLevels).map(({ source, cue, content }) => {
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    return `[${source ? words(source.span) : ''}] {${words(cue)}} <${content.map(words).join(' … ')}>`;
  });

describe('levels', () => {
  const text = 'The mayor said that she hopes to reopen the bridge.';

  it('gives what the author reports, or what those who are reported tell as well', () => {
    expect(read(text)).toEqual(['[The mayor] {said} <that she hopes to reopen the bridge>']);
    expect(read(text, true)).toEqual([
      '[The mayor] {said} <that she hopes to reopen the bridge>',
      '[she] {hopes} <to reopen the bridge>',
    ]);
  });

  it('leaves the whole sentence to the one according to whom it is', () => {
    expect(read('The mayor denied the report, according to the council.')).toEqual([
      '[the council] {according to} <The mayor denied the report>',
    ]);
  });
});

describe('cues', () => {
  it('holds the verbs that go with it as one', () => {
    expect(read('The mayor went on to say that the bridge is safe.')).toEqual([
      '[The mayor] {went on to say} <that the bridge is safe>',
    ]);
    expect(read('The mayor was quick to point out that the bridge is safe.')).toEqual([
      '[The mayor] {was quick to point out} <that the bridge is safe>',
    ]);
  });

  it('holds the text in which it was said', () => {
    expect(read('“The bridge is safe,” the mayor said in a statement.')).toEqual([
      '[the mayor] {said in a statement} <“The bridge is safe,”>',
    ]);
  });

  it('tells no move by what it is for', () => {
    expect(read('The law gives voters the right to demand a new count.')).toEqual([]);
  });
});

describe('sources', () => {
  it('finds the subject before a relative clause, a participle or an apposition', () => {
    expect(read('Those who crossed the old bridge say it was unsafe.')).toEqual([
      '[Those who crossed the old bridge] {say} <it was unsafe>',
    ]);
    expect(read('A survey released Monday found that most drivers use the road.')).toEqual([
      '[A survey released Monday] {found} <that most drivers use the road>',
    ]);
    expect(read('Anna Lind, the head of the road league, said the bridge was unsafe.')).toEqual([
      '[Anna Lind, the head of the road league] {said} <the bridge was unsafe>',
    ]);
  });

  it('ends a source before what introduces it and holds what limits it', () => {
    expect(read('In the long interview, Lind said the bridge was safe.')).toEqual([
      '[Lind] {said} <the bridge was safe>',
    ]);
    expect(read('Four in ten drivers say the bridge is unsafe.')).toEqual([
      '[Four in ten drivers] {say} <the bridge is unsafe>',
    ]);
  });

  it('takes nobody of whom is spoken for the speaker', () => {
    expect(read('The mayor left the hall, saying she was tired.')).toEqual(['[The mayor] {saying} <she was tired>']);
  });

  it('takes one who can speak for what a participle tells', () => {
    expect(read('The vote ended a long debate after the mayor left the hall, saying that he was tired.')).toEqual([
      '[the mayor] {saying} <that he was tired>',
    ]);
    expect(read('The paper printed a survey showing that voters want the bridge.')).toEqual([
      '[a survey] {showing} <that voters want the bridge>',
    ]);
  });

  it('gives a text to whoever gave it out', () => {
    expect(read('The council issued a statement saying that the bridge is safe.')).toEqual([
      '[The council] {issued a statement saying} <that the bridge is safe>',
    ]);
    expect(read('The paper printed a survey showing that voters want the bridge.')).toEqual([
      '[a survey] {showing} <that voters want the bridge>',
    ]);
  });

  it('goes back over a relative clause, which is nothing that was said', () => {
    expect(read('The envoy, who knows the region, said he was aware of the risks.')).toEqual([
      '[The envoy, who knows the region] {said} <he was aware of the risks>',
    ]);
  });

  it('finds the one who goes on', () => {
    expect(read('The mayor rejected the plan of the province, saying that the bridge is safe.')[1]).toBe(
      '[The mayor] {saying} <that the bridge is safe>',
    );
  });
});

describe('insertions', () => {
  it('reads `as … noted` on either side of what was said', () => {
    expect(read('As the mayor noted, the bridge is safe.')).toEqual(['[the mayor] {noted} <the bridge is safe>']);
    expect(read('The bridge is safe, as the mayor put it last week.')).toEqual([
      '[the mayor] {put it} <The bridge is safe>',
    ]);
    expect(read('The lights went out as the mayor said goodbye.')).toEqual([]);
  });

  it('ends before a new sentence of the author', () => {
    expect(read('The mayor said the bridge was safe, but the drivers took the other road.')).toEqual([
      '[The mayor] {said} <the bridge was safe>',
    ]);
  });
});

describe('conversations', () => {
  it('gives a turn to its end to the one before the colon', () => {
    expect(read('KELLER: Well, the bridge is safe. Nobody has to worry about it.')).toEqual([
      '[KELLER] {:} <Well, the bridge is safe. Nobody has to worry about it.>',
    ]);
  });

  it('takes places before a colon for no speakers', () => {
    expect(read('Torvia: Anna Lind, Per Dahl and Nils Berg will vote on the plan.')).toEqual([]);
  });
});
