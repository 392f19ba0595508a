import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Statements of a text as `speakers act: words`. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, tools), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(', ')} ${act}: ${quote}`,
  );

it.each([
  // a second predicate behind a comma
  [
    'Ivo Keller meets the Danarian envoy in Torstad, urges him to sign a grain accord.',
    ['Ivo Keller urge: sign a grain accord'],
  ],
  ['The navy takes the island, says the strait is open.', ['navy state: the strait is open']],
  ['Torvia recalls its envoy, demands apology.', ['Torvia demand: apology']],
  ['Prices will rise in March, warns Ana Lind.', ['Ana Lind warn: Prices will rise in March']],
  ['The strait is open, say officials.', ['officials state: The strait is open']],
  // what describes a noun is not said by the subject
  [
    'Fishers voted on a charter hailed as a new dawn by Ivo Keller and denounced as a fraud by his rivals.',
    ['Ivo Keller praise: a new dawn', 'his rivals condemn: a fraud'],
  ],
  ['Troops shot into a crowd of weavers demanding higher pay.', ['weavers demand: higher pay']],
  [
    'The league condemned the shelling of a village where ten people were killed, noting that all were farmers.',
    ['league condemn: the shelling of a village where ten people were killed', 'league state: all were farmers'],
  ],
  [
    'The report shows how sailors view the strait as their own.',
    ['report state: how sailors view the strait as their own', 'sailors state: the strait as their own'],
  ],
  // a name behind what its bearer is
  [
    'The separatist group Ostrian Liberation Front claims that the town is free.',
    ['Ostrian Liberation Front state: the town is free'],
  ],
  // what says nothing
  ['Several EU member states outside the lake area are now paying for it.', []],
  ['The navy builds a pier on the beach, putting bathers at risk.', []],
  ['Torvia expelled the envoy for not condemning the strike.', []],
  ['Of issues such as falling wages, declining exports and rising crime, little is known.', []],
  [
    'Thanks to Danarian loans the pier was rebuilt, Ivo Keller said.',
    ['Ivo Keller state: Thanks to Danarian loans the pier was rebuilt'],
  ],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));
