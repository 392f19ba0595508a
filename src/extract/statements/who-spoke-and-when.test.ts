import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const extract = (text: string) =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []);

/** `speaker: content`. */
const read = (text: string): readonly string[] =>
  extract(text).map(({ speaker, quote }) => `${speaker.map(({ name }) => name).join(' + ')}: ${quote}`);
const dates = (text: string): readonly (string | null)[] => extract(text).map(({ date }) => date);

describe('a pronoun for who speaks', () => {
  it('goes on with who spoke last, not with whom was spoken of', () => {
    expect(read('Jan Holm told reporters that the deputies had gone home. He said the hall was empty.').at(-1)).toBe(
      'Jan Holm: the hall was empty',
    );
    expect(read('The lake report said the harbour office had erred. It also said the dam was safe.').at(-1)).toBe(
      'lake report: the dam was safe',
    );
    expect(
      read('Traders said the price of salt would rise. Ferry fares have doubled. They said salt was scarce.').at(-1),
    ).toBe('Traders: salt was scarce');
  });

  it('means a source without a name, when that spoke last', () => {
    expect(read('Jan Holm made no promise, a harbour source said. The plan was only an idea, he said.').at(-1)).toBe(
      'harbour source: The plan was only an idea',
    );
  });

  it('means whoever has acted since', () => {
    expect(read('Jan Holm said the dam was safe. Anna Grau left the hall. She said nobody had listened.').at(-1)).toBe(
      'Anna Grau: nobody had listened',
    );
  });
});

describe('what was said', () => {
  it('ends before who tells of it', () => {
    expect(read('Holm agreed the dam must be mended if it rained, an aide said.')).toContain(
      'Holm: the dam must be mended if it rained',
    );
    expect(read('The mayor said the dam, which an engineer said was weak, would hold.').at(0)).toMatch(/would hold$/);
  });

  it('does not begin with when it was said', () => {
    expect(read('Norland said yesterday it had closed the road.')).toEqual(['Norland: it had closed the road']);
    expect(read('Norland said 1988 taxes would be lower.')).toEqual(['Norland: 1988 taxes would be lower']);
  });

  it('is nothing that is yet to be said', () => {
    expect(read('Holm will explain the plan to the council.')).toEqual([]);
    expect(read('Holm explained the plan to the council.')).not.toEqual([]);
  });
});

describe('the day of a statement', () => {
  it('stands beside the verb without a preposition', () => {
    expect(dates('Norland said yesterday it had closed the road.')).toEqual(['2024-10-23']);
  });

  it('is none on which something was that somebody else told', () => {
    expect(dates('Holm said the dam broke on 20 October. Grau said it held.')).toEqual([null, null]);
    expect(dates('Holm met Grau on 20 October. Grau said the dam held.')).toEqual(['2024-10-20']);
  });

  it('is none far from the report, nor that of what somebody has said at some time', () => {
    expect(dates('The lease ends on 30 December. Grau said the dam held.')).toEqual([null]);
    expect(dates('Holm met Grau on 20 October. Grau has said the dam held.')).toEqual([null]);
    expect(dates('Holm had met Grau on 20 October. Grau said the dam held.')).toEqual([null]);
  });
});

describe('a day on which a speaker did something else', () => {
  it('is not that of what is said', () => {
    expect(dates('Jan Holm, who came back from Livstad on 20 October, said the dam held.')).toEqual([null]);
    expect(dates('Jan Holm, elected on 20 October, said the dam held.')).toEqual([null]);
  });

  it('unless it was done in saying so', () => {
    expect(dates('Jan Holm, speaking on 20 October, said the dam held.')).toEqual(['2024-10-20']);
    expect(dates('A report issued on 20 October said the dam held.')).toEqual(['2024-10-20']);
  });
});

describe('an act in words behind what is reported', () => {
  it('is the reporter’s own where those of whom is reported do not speak', () => {
    expect(read('The ministry denied its drones had crossed the lake and accused the mayor of lying.')).toEqual([
      'ministry: its drones had crossed the lake',
      'ministry: lying',
    ]);
    expect(read('The minister confirmed that two ferries had been held and called on Halvia to release them.')).toEqual(
      ['minister: two ferries had been held', 'minister: release them'],
    );
  });

  it('and what came before it all or goes on beside it was not said', () => {
    expect(read('The mayor said he was ready to talk, hours after shells had hit the ferry.')).toEqual([
      'mayor: he was ready to talk',
    ]);
    expect(read('The two ports urged both sides to wait, while the mayor left for Livstad.')).toEqual([
      'two ports: wait',
    ]);
  });
});

describe('a charge that is denied behind a comma', () => {
  const acts = (text: string): readonly string[] =>
    extract(text).map(({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' + ')} ${act}: ${quote}`);

  it('is a denial of what was told before it by whoever is charged', () => {
    expect(acts('Norland accused the mayor of taking bribes, a charge he denied.')).toEqual([
      'Norland accuse: taking bribes',
      'mayor deny: taking bribes',
    ]);
    expect(acts('The agency claimed that rebels shot down the jet, a claim denied by the rebels.')).toEqual([
      'agency state: rebels shot down the jet',
      'rebels deny: rebels shot down the jet',
    ]);
    expect(acts('Jan Holm was jailed over the loan, charges that his lawyers have repeatedly denied.')).toEqual([
      'his lawyers deny: Jan Holm was jailed over the loan',
    ]);
  });

  it('is not one that nobody denies', () => {
    expect(acts('The agency claimed that rebels shot down the jet, a claim that surprised the town.')).toEqual([
      'agency state: rebels shot down the jet, a claim that surprised the town',
    ]);
    expect(acts('Holm, a lawyer who denied the charge, left.').some((one) => one.includes('Holm, a'))).toBe(false);
  });
});
