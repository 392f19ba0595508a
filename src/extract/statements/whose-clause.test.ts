import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Statements of a text as `speakers {cue}: words`. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, tools), []).map(
    ({ speaker, cue, quote }) => `${speaker.map(({ name }) => name).join(', ')} {${cue}}: ${quote}`,
  );

describe('a clause with that', () => {
  it('belongs to what somebody is thanked for or is worried by', () => {
    expect(said('Keller expressed his appreciation for the help that Norland and Ostria have given.')).toEqual([
      'Keller {expressed}: his appreciation for the help that Norland and Ostria have given',
    ]);
    expect(said('Keller expressed concern over the fact that ships had been seized.')).toEqual([
      'Keller {expressed concern over}: the fact that ships had been seized',
    ]);
  });

  it('is what is said, where the noun before it is a view', () => {
    expect(said('Keller expressed the view that ships had been seized.')).toEqual([
      'Keller {expressed}: ships had been seized',
    ]);
  });

  it('stands behind the name of the paper that was told', () => {
    expect(said('Keller told the weekly “Озёрное эхо” that the bridge was safe.')).toEqual([
      'Keller {told}: the bridge was safe',
    ]);
    expect(said('Keller told the daily “Lake Echo” that the bridge was safe.')).toEqual([
      'Keller {told}: the bridge was safe',
    ]);
  });

  it('ends where the sentence goes on with its subject', () => {
    expect(
      said(
        'Although the charter bans such trips and states that they are a crime, Ivo Holm announced that he would go.',
      ),
    ).toEqual(['charter {states}: they are a crime', 'Ivo Holm {announced}: he would go']);
  });
});

describe('words are put in the mouth', () => {
  it('of nobody who met, where the meeting shows something', () => {
    expect(
      said('The meeting between President Anna Keller and Minister Nils Brandt highlighted the role of the port.'),
    ).toEqual([]);
    expect(said('The accord underscores the close ties of the two states.')).toEqual([]);
    expect(said('The accord states that the river is free.')).toEqual(['accord {states}: the river is free']);
  });

  it('of all who hold the office', () => {
    expect(said('Ministers Jan Hansen, Ulla Berg, and Nils Holm condemned the raid.')).toEqual([
      'Jan Hansen, Ulla Berg, Nils Holm {condemned}: the raid',
    ]);
  });

  it('of the source behind the colon or conjunction that begins a clause', () => {
    expect(said('It spread to other ports: according to the Lake News agency, ten ships were seized.')).toEqual([
      'Lake News agency {according to}: ten ships were seized',
    ]);
    expect(said('The ships left, but according to the port master, two came back.')).toEqual([
      'port master {according to}: two came back',
    ]);
  });

  it('once where something is made clear, and not as a phrase that tells whose demand it is', () => {
    expect(said('Torvia has made clear that the border stays shut.')).toHaveLength(1);
    expect(
      said('Asked about the need for a vote as voiced by some envoys, President Keller reiterated that it is over.'),
    ).toEqual(['Keller {reiterated}: it is over']);
  });

  it('of nobody for what ought to be said', () => {
    expect(said('Keller highlighted the importance of condemning the raid.')).toEqual([
      'Keller {highlighted}: the importance of condemning the raid',
    ]);
  });
});
