import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('acts of conflict in the idioms of news', () => {
  it('reads past forms without -ed that the parse takes for nouns and adjectives', () => {
    expect(told('Corvia cut ties with Torvia.')).toEqual(['SANCTION: Corvia > Torvia']);
    expect(told('Torvian warplanes struck targets near Tiraspol.')).toEqual(['ASSAULT: Torvian warplanes > ']);
    expect(told('The two farms share cut flowers.')).toEqual([]);
  });

  it('reads words parted at the hyphen as the one that the codebook knows', () => {
    expect(told('Torvia test-fired a ballistic missile.')).toEqual(['MOBILIZE: Torvia > ']);
    expect(told('The opposition staged a sit-in.')).toEqual(['PROTEST: opposition > ']);
    expect(told('The players wore test-pink shirts.')).toEqual([]);
  });

  it('takes a plural name that the tagger has never met for those who act', () => {
    expect(told('The Vardulis renewed their threats against Torvia.')).toEqual(['THREATEN: Vardulis > Torvia']);
  });

  it('gives a town that falls or comes under fire to those who take or shell it', () => {
    expect(told('The town of Batumi fell to the rebels.')).toEqual(['ASSAULT: rebels > Batumi']);
    expect(told('The patrol came under attack from militants.')).toEqual(['ASSAULT: militants > patrol']);
    expect(told('The task fell to the militia.')).toEqual([]);
  });

  it('tells what crowds do to things as protest, whoever else is named, and a protest that sweeps a place by itself', () => {
    expect(told('Miners blockaded the harbour of Batumi.')[0]).toMatch(/^PROTEST: Miners/);
    expect(told('A general strike paralysed Batumi.')).toHaveLength(1);
    expect(told('Torvia demonstrated its new drones.')).toEqual([]);
  });

  it('gives criticism to whom it comes from', () => {
    expect(told('The verdict drew sharp criticism from Torvia.')).toEqual(['ACCUSE: Torvia > ']);
    expect(told('The painter drew a map of Torvia.')).toEqual([]);
  });

  it('calls a penalty on those of another state a sanction, a drill of one’s own forces a show of force', () => {
    expect(told('Torvia barred Corvian officials from entry.')).toEqual(['SANCTION: Torvia > Corvia']);
    expect(told('Torvia barred six editors from travel.')).toEqual(['COERCE: Torvia > six editors']);
    expect(told('Torvia held naval exercises near Livstad.')[0]).toMatch(/^MOBILIZE: Torvia/);
    expect(told('Torvia and Corvia held joint naval exercises near Livstad.')[0]).toMatch(/^COOPERATE/);
  });

  it('reads verbs behind a place and behind a gerund that acts, and two numbers of one toll', () => {
    expect(told('Gunmen in the highlands of Adel open fire on a ferry.')[0]).toMatch(/^ASSAULT: Gunmen/);
    expect(told('Fighting breaks out in Tiraspol between militants and troops.')).toEqual([
      'ASSAULT: militants, troops > ',
    ]);
    expect(told('A suicide bombing in Tiraspol kills 9 and wounds 25.')).toHaveLength(1);
    expect(told('Housing starts in May fall to a new low.')).toEqual([]);
  });

  it('takes what is reported or believed to have been done as told', () => {
    expect(told('Forty miners are reported to have been killed in Tiraspol.')).toEqual(['ASSAULT:  > Forty miners']);
    expect(told('Two editors are believed to have been abducted by rebels.')).toEqual([
      'ASSAULT: rebels > Two editors',
    ]);
  });

  it('keeps silent on games and on causes', () => {
    expect(told('Torvia beat Corvia 3-1 in Batumi.')).toEqual([]);
    expect(told('The minister fought for a bigger budget.')).toEqual([]);
  });

  it('of nouns that several patterns name the first one at the head of a sentence counts as any other', () => {
    expect(told('Sanctions were imposed by Torvia on Corvia.')).toEqual(['SANCTION: Torvia > Corvia']);
  });
});
