import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one paragraph of a paper, as `TYPE: actors > recipients`. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`A decade of change\n\nThis paper was written in May 2025.\n\n${paragraph}\n`, tools).map((event) =>
    asTold(event),
  );

describe('who does what to whom in clauses that say it of a noun', () => {
  it('takes who is driven out or deported for who undergoes it, not the place', () => {
    expect(told('The rebels were driven out of Batumi by Kelvian forces.')).toEqual([
      'ASSAULT: Kelvian forces > rebels',
    ]);
    expect(told('Torvia deported 40 herders to Halvia.')).toEqual(['COERCE: Torvia > 40 herders']);
    expect(told('Rebels seized the port from the navy.').join()).not.toContain('> port');
  });

  it('gives what both did to both, and what was done to whose forces to their state', () => {
    expect(told('Torvia and Halvia, which fought a war in 1998, said nothing.')).toEqual([
      'ASSAULT: Torvia, Halvia > ',
    ]);
    expect(told('Torvia, whose troops Halvia attacked in May 2013, recalled its envoy.')).toContain(
      'ASSAULT: Halvia > Torvia',
    );
  });

  it('leads the object of a relative clause to the noun before it', () => {
    expect(told('Bandits released 40 pupils whom they had kidnapped in May 2013.')).toContain(
      'ASSAULT: Bandits > 40 pupils',
    );
  });

  it('names who is blamed, and who backs whoever gets the backing', () => {
    expect(told('Torvia blamed Halvia for its strike on the consulate.')).toContain('ACCUSE: Torvia > Halvia');
    expect(told('Torvia won the backing of Halvia in May 2013.')).toEqual(['SUPPORT: Halvia > Torvia']);
  });

  it('takes where forces stand for no deployment', () => {
    expect(told('A gunman attacked a post manned by Torvian soldiers.')).toHaveLength(1);
    expect(told('Fighters from Marvia crossed into Sudan in May 2013.')).toEqual([
      'MOBILIZE: Fighters from Marvia > Sudan',
    ]);
  });

  it('does what is done to a person to them, whose it is', () => {
    expect(told('Ivo Keller was freed after his arrest in May 2013.')).toContain('COERCE:  > Ivo Keller');
    expect(told('Ivo Keller received a two-year prison sentence in May 2013.')).toEqual(['LEGAL:  > Ivo Keller']);
    expect(told('Torvia’s arrest of two sailors in May 2013 was lawful.')).toContain('COERCE: Torvia > two sailors');
  });

  it('blames nobody for what was done to them', () => {
    expect(told('Torvia condemned the arrest of Ivo Keller.')).toContain('ACCUSE: Torvia > ');
    expect(told('Torvia condemned the arrest of two editors by Halvia.')).toEqual([
      'ACCUSE: Torvia > Halvia',
      'COERCE: Halvia > two editors',
    ]);
    expect(told('Torvia condemned Halvia’s execution of two sailors.')).toContain('ACCUSE: Torvia > Halvia');
  });

  it('does not do the harm of which somebody tells', () => {
    expect(told('The editor reported an attack on her office.')).toEqual(['ASSAULT:  > her office']);
  });

  it('keeps families out of politics', () => {
    expect(told('Ivo Keller was seized in May 2013 while visiting his mother.')).toEqual(['COERCE:  > Ivo Keller']);
    expect(told('Ivo Keller met with families of the missing in May 2013.')).toEqual([
      'CONSULT: Ivo Keller > families of the missing',
    ]);
  });

  it('takes what somebody says for no office from which they are dismissed', () => {
    expect(
      told(
        'The head of the Press Office of the Torvian Foreign Ministry, Dag Solberg, dismissed Keller’s statements in May 2013.',
      ),
    ).toEqual(['REJECT: Dag Solberg > Keller']);
  });

  it('knows both of a pair by the form before a hyphen', () => {
    expect(told('The 2008 Russo-Georgian war ended in August.')).toEqual(['ASSAULT: Russia, Georgia > ']);
    expect(told('Renzo Russo met Ivo Keller in May 2013.').join()).not.toContain('Russia');
  });

  it('asks nothing of those whose release is demanded', () => {
    expect(told('Sailors demanded the release of political prisoners in May 2013.')).toEqual(['REQUEST: Sailors > ']);
  });
});
