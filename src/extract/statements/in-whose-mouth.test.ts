import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Statements of a text as `speakers: words`. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, tools), []).map(
    ({ speaker, quote }) => `${speaker.map(({ name }) => name).join(', ')}: ${quote}`,
  );

describe('words are put in the mouth', () => {
  it('of those whom the verb has before it, not of whoever was named last', () => {
    expect(
      said(
        'The envoys dined with Ivo Keller, the spokesman of the Danarian Fishery Board, Dag Solberg told reporters.',
      ),
    ).toEqual(['Dag Solberg: The envoys dined with Ivo Keller']);
    expect(said('The league is fighting clerks, small clubs and the press, all three unions said.')).toEqual([
      'three unions: The league is fighting clerks, small clubs and the press',
    ]);
  });

  it('of whoever has spoken, where something is added', () => {
    expect(
      said('Ivo Keller said that Torvia was “ready to sign,” adding that a deal can be reached in May.').at(-1),
    ).toBe('Ivo Keller: a deal can be reached in May');
  });

  it('of a source that ends at its comma', () => {
    expect(
      said('According to the press service of the Prosecutor’s Office of Torvia, Karl Meyer was arrested in Torstad.'),
    ).toEqual(['press service of the Prosecutor’s Office of Torvia: Karl Meyer was arrested in Torstad']);
    expect(said('According to the Torvian Mine Agency, by May half of the land had been cleared.')).toEqual([
      'Torvian Mine Agency: by May half of the land had been cleared',
    ]);
    expect(said('According to the Torvian minister, Ivo Keller, “the work goes on.”')).toEqual([
      'Ivo Keller: the work goes on.',
    ]);
  });

  it('of nobody for those of whom it is only said that they spoke', () => {
    expect(said('Torvia reminded those who accused Danaria of theft.')).not.toContainEqual(
      expect.stringMatching(/^Torvia: theft/),
    );
  });

  it('of people and texts, not of the lack or the blow that is told', () => {
    expect(said('The lack of rain urged Torvia to buy maize.')).toEqual([]);
    expect(
      said(
        'One of the saddest notes was struck by the mayor, Dag Solberg, who, at a fair in Torstad, announced that the mill was sold.',
      ),
    ).toEqual(['Dag Solberg: the mill was sold']);
  });
});

it('what experts say begins with the gerund that is its subject', () => {
  expect(said('Experts say that replanting the burnt hills could take a century.')).toEqual([
    'Experts: replanting the burnt hills could take a century',
  ]);
  expect(said('The minister touched upon this issue.')).toEqual(['minister: this issue']);
});

describe('words behind a participle in front', () => {
  it('are those of whoever stands behind its object', () => {
    expect(said('Citing breaches of the press law, the league condemned the arrest.')).toContain('league: the arrest');
    expect(said("Citing reports of torture, Torvia's parliament called for an inquiry.")).toEqual([
      "Torvia's parliament: an inquiry",
    ]);
  });

  it('tell of an accusation as far as it goes', () => {
    expect(said('The league left, accusing inspectors of bias and closing the office.')).toEqual([
      'league: bias and closing the office',
    ]);
  });
});

describe('words of a text', () => {
  it('are those of whoever gives it out', () => {
    expect(
      said(
        'The Torvian Foreign Ministry published a statement on the talks in Torstad, which reads: “The road is open.”',
      ),
    ).toEqual(['Torvian Foreign Ministry: The road is open.']);
  });

  it('go on in the paragraph that they announce', () => {
    expect(
      said('Ivo Keller voiced serious concerns about the plans of the league:\n\n“I can name a case. It is old.”'),
    ).toContain('Ivo Keller: I can name a case. It is old.');
  });

  it('are said by the mayor, even where even he says so', () => {
    expect(said('Even the mayor of Brunn suggested that the port be closed.')).toEqual([
      'mayor of Brunn: the port be closed',
    ]);
  });
});
