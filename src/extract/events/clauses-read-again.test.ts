import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one paragraph of an article, as `TYPE status: actors > recipients`. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`The week in politics\n\nThis was the week of 3 May 2024.\n\n${paragraph}\n`, tools).map((event) =>
    asTold(event, event.status),
  );

describe('clauses that the parse joins in another way', () => {
  it('leave who did it with what was done, where who says it stands at the end', () => {
    expect(told('An air raid on a market in the valley killed dozens, medics said.')).toEqual(['ASSAULT alleged:  > ']);
  });

  it('tell what somebody had done, not whom they had', () => {
    expect(told('The army had executed civilians in the village.')).toEqual(['ASSAULT happened: army > civilians']);
    expect(told('The army had trained soldiers in the village.')).toEqual([]);
  });

  it('have a verb behind what a gerund says of their subject', () => {
    expect(told('Protesters calling for the president to resign clashed with riot police in Riga.')).toEqual([
      'PROTEST happened: Protesters > riot police',
    ]);
  });

  it('have an irregular past behind a noun in the singular', () => {
    expect(told('A powerful earthquake struck western Nepal late on Friday.')).toEqual(['DISASTER happened:  > Nepal']);
  });
});
