import { expect, test } from 'vitest';
import { event, figure, sampleDocument } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { interchange } from './interchange.ts';
import { isRunningTotal } from './running-total.ts';

/** Whether the number of a text is a sum over a longer time; the event is `[what stands in brackets]`. */
const isTotal = (marked: string, number: string, date = '2021-05-04'): boolean => {
  const text = marked.replace(/[[\]]/g, '');
  const { analysis } = sampleDocument({
    text,
    drafts: (quote) => [
      event(quote(/\[(.*)\]/s.exec(marked)![1]!), { type: 'ASSAULT', date }),
      figure(quote(number), { unit: 'persons', measure: 'people killed' }),
    ],
  });
  const [told, counted] = analysis.findings;
  if (told?.kind !== 'event' || counted?.kind !== 'figure') throw new TypeError('not as drafted');
  return isRunningTotal(counted, told, text, interchange(loadPacks()).totals);
};

test.each([
  ['[The death toll of the shelling] stood at 30.', '30'],
  ['On 4 May two people died, [bringing the number of dead to 30].', '30'],
  ['[Some 300 villagers have by now been killed in Ostria].', '300 villagers'],
  ['The army shelled Port Sable; [40 have been killed so far].', '40'],
  ['[Norland has killed 412 people in Ostria] since the war began, the ministry said.', '412 people'],
  ['Since March, [more than 2,000 people have died in the fighting].', '2,000 people'],
  ['[Street battles have killed 155 people] over the last ten days.', '155 people'],
  ['As of 4 May [120 people had been killed].', '120 people'],
])('a sum over a longer time: %s', (text, number) => {
  expect(isTotal(text, number)).toBe(true);
});

test.each([
  ['[The army shelled Port Sable, killing five people]; 40 have been killed so far.', 'five people'],
  ['[Twelve people were killed in an attack on a bus], bringing the number of dead this week to 55.', 'Twelve people'],
  ['[Some 12 miners died on the bloodiest day of the strike so far].', '12 miners'],
  ['For the first time since the war began, [two soldiers were killed in Port Sable].', 'two soldiers'],
  ['[A total of 12 people were killed in three attacks].', '12 people'],
  ['The raids of these days left scores dead.\n- [Rebels killed 21 people in Port Sable].', '21 people'],
  ['The death toll in Ostria rose.\n\n[Rebels killed 21 people in Port Sable].', '21 people'],
])('the dead of one event: %s', (text, number) => {
  expect(isTotal(text, number)).toBe(false);
});

test('an event that is dated by the longer time keeps its number', () => {
  const text = '[Street battles have killed 155 people] over the last ten days.';
  expect(isTotal(text, '155 people', '2021-04-24/2021-05-04')).toBe(false);
});
