import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
/** `speaker | content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ speaker, quote }) => `${speaker.map(({ name }) => name).join(' & ')} | ${quote}`,
  );

describe('where the words of somebody stand', () => {
  it('keeps a clause whole around who says so', () => {
    expect(read('The new aid, as the Herald noted, has helped the front.')).toEqual([
      'Herald | The new aid, as the Herald noted, has helped the front',
    ]);
    expect(read('The two states have, according to the Lake Institute, provided more than the league.')).toEqual([
      'Lake Institute | The two states have, according to the Lake Institute, provided more than the league',
    ]);
  });

  it('goes on with a quotation behind a colon', () => {
    expect(read('Anna Lind described the outcome as mixed: “Some things were done, others were not.”')).toEqual([
      'Anna Lind | the outcome as mixed',
      'Anna Lind | Some things were done, others were not.',
    ]);
  });

  it('ends a quotation where the author goes on', () => {
    expect(
      read('In Brunn, Anna Lind declared: "We will stay with a smile" and denounced the strikers as "liars".'),
    ).toEqual(['Anna Lind | We will stay with a smile', 'Anna Lind | the strikers as "liars"', 'Anna Lind | liars']);
  });

  it('reads a block quotation that its paragraph announces', () => {
    const text =
      'The talks went on for a day. As Anna Lind stated:\n\n> _All three sides came. They will come again._\n';
    expect(read(text)).toEqual(['Anna Lind | All three sides came. They will come again.']);
  });

  it('reads a signed quotation, and no other dash', () => {
    const filler = 'The talks in the capital of Norland went on for a whole day and ended in the evening.';
    const signed = '_We came here to find a way, and nobody should doubt it._**President Anna Lind, 20 May 2020.**';
    expect(read(`${signed}\n\n${filler}`)).toEqual([
      'Anna Lind | We came here to find a way, and nobody should doubt it.',
    ]);
    expect(read(`“The way that we found” — Lind Street was closed for the day of the talks.\n\n${filler}`)).toEqual([]);
  });

  it('leaves out what the saying is for', () => {
    expect(read('The king promised reforms in an attempt to calm the street.')).toEqual(['king | reforms']);
  });

  it('hears who calls for something, whatever the parse makes of the verb', () => {
    expect(read("Norland's ruling party calls for dialogue with the union.")[0]).toMatch(/\| dialogue with the union$/);
    expect(read('The mayor opens a school and calls for an inquiry.')).toEqual(['mayor | an inquiry']);
    expect(read("The bloc's position is that sanctions must remain.")).toEqual(['bloc | sanctions must remain']);
    expect(read('In the words of the envoy, the talks were a dialogue of the deaf.')).toEqual([
      'envoy | the talks were a dialogue of the deaf',
    ]);
  });
});
