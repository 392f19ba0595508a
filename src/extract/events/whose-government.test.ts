import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The last event of a text as `TYPE status: actors > recipients`. */
const lastTold = (text: string): string | undefined =>
  eventsIn(text, tools, OCTOBER_2024)
    .map((event) => asTold(event, event.status))
    .at(-1);

describe('the government', () => {
  it('is that of which the text told last, whoever is named beside it', () => {
    expect(
      lastTold(
        'The Torvian government closed the port. Danarian banks lost money. The government dismissed two ministers.',
      ),
    ).toBe('PERSONNEL happened: Torvia > two ministers');
    expect(
      lastTold('Torvia must cut taxes, a Danarian scholar wrote. The government launched an attack on the rebels.'),
    ).toBe('ASSAULT happened: Torvia > rebels');
    expect(
      lastTold(
        'Torvian premier Anna Lind went to the lake. Danarian firms sold ships. The government dismissed a judge.',
      ),
    ).toBe('PERSONNEL happened: Torvia > judge');
    expect(
      lastTold('Torvia’s Lake Party lost the vote. Danarian firms sold ships. The government dismissed a judge.'),
    ).toBe('PERSONNEL happened: Torvia > judge');
  });

  it('is not that of a guest or well-wisher', () => {
    expect(lastTold('Vestria elected a parliament. Torvia congratulated Vestria. The government signed the law.')).toBe(
      'DECIDE happened: Vestria > ',
    );
    expect(
      lastTold('Vestria elected a parliament. Torvia congratulated Vestria. The head of state signed the law.'),
    ).toBe('DECIDE happened: Ruben Vasko > ');
    expect(lastTold('Torvia closed its port. Danaria condemned Torvia. The government dismissed a judge.')).toBe(
      'PERSONNEL happened: Torvia > judge',
    );
    expect(lastTold('Danaria asked Torvia to open the port. The government dismissed a judge.')).toBe(
      'PERSONNEL happened: government > judge',
    );
    expect(lastTold('Torvia’s premier Ana Lind arrived in Vestria. The government dismissed a judge.')).toBe(
      'PERSONNEL happened: government > judge',
    );
  });

  it('is that of the state of which the document tells, where another only speaks of that one', () => {
    const about = 'Vestria elected a parliament. Vestria counted the votes. Vestria has two ports.';
    expect(
      lastTold(`${about}\n\nTorvia said it hoped that Vestria would prosper. The government imposed a curfew.`),
    ).toBe('COERCE happened: Vestria > ');
    expect(lastTold(`${about}\n\nTorvia closed its port. The government dismissed a judge.`)).toBe(
      'PERSONNEL happened: Torvia > judge',
    );
  });

  it('is that of the only state that was named', () => {
    expect(lastTold('Fishermen from Torvia went home. The government dismissed a judge.')).toBe(
      'PERSONNEL happened: Torvia > judge',
    );
  });

  it('is that of the state of which the document tells most', () => {
    expect(
      lastTold(
        'Prices in Torvia rose. Torvian farmers lost money. Banks of Torvia closed. Two Danarian firms left the market. ' +
          'Rain fell. Snow fell. The government dismissed a judge.',
      ),
    ).toBe('PERSONNEL happened: Torvia > judge');
  });

  it('is nobody’s where it may be that of several', () => {
    expect(lastTold('Two Danarian firms sold ships to banks in Torvia. The government dismissed a judge.')).toBe(
      'PERSONNEL happened: government > judge',
    );
  });

  it('is not the state where somebody dismisses his own', () => {
    expect(lastTold('Torvia has no money. President Keller dismissed his cabinet.')).toBe(
      'PERSONNEL happened: Keller > his cabinet',
    );
    expect(lastTold('President Keller of Torvia spoke. His government dismissed a judge.')).toBe(
      'PERSONNEL happened: Torvia > judge',
    );
  });
});

describe('what was set up by nobody who is told', () => {
  it('is the state’s where it is a common thing, not where it has a name', () => {
    const about = 'Vestria built a road. Vestria has a plan. Vestria has two ports.';
    expect(lastTold(`${about} A commission was set up in May.`)).toBe('DECIDE happened: Vestria > ');
    expect(lastTold(`${about} The Lake Union was set up in May.`)).not.toContain('Vestria');
  });
});
