import { expect, test } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { asTold, eventsIn } from './events/testing/events-in-text.ts';
import { INVENTED_STATES } from './testing/invented-states.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

const told = (text: string): readonly string[] => eventsIn(text, tools).map((event) => asTold(event, event.date));

const CALM =
  'The two capitals lie on the same lake, and the road between them has been short and wide since the lake was drained. The mayors want to keep it open in the summer. The harbour is deep.';
const NEWS = 'Last month Torvia expelled two envoys of Halvia.';
const report = (heading: string): string =>
  `The lake\n\n24 October 2024\n\nSummary\n\n${CALM}\n\n${heading}\n\n${CALM}\n\nOutlook\n\n${NEWS}`;

test('a report goes on under the next heading of the rank of one with another day', () => {
  const last = ['SANCTION 2024-09: Torvia > Halvia'];
  expect(told(report('The Marn accord, 12 March 1998'))).toEqual(last);
  expect(told(report(`The Marn accord, 12 March 1998\n\n${CALM}\n\nThe Orsk protocol, 4 May 2001`))).toEqual(last);
  expect(told(report('Interview with Anna Lind, 12 March 2019'))).toEqual(last);
  expect(told(report('The lake briefing, 12 March 2019'))).toEqual(last);
});

test('the headings under an issue are in it', () => {
  const issues = `The lake papers\n\nLake Weekly (09.02.2018)\n\nThe bridge\n\n${CALM}\n\nLake Weekly (16.03.2018)\n\nThe road\n\n${NEWS}`;
  expect(told(issues)).toEqual(['SANCTION 2018-02: Torvia > Halvia']);
});
