import { expect, it } from 'vitest';
import { loadLanguage } from '../../resources/load-language.ts';

const engine = await loadLanguage('en');

/** The first word of the subject of the first finite verb. */
const subjectOf = (text: string): string | null => {
  const { tokens } = engine!.analyse(text)[0]!;
  const verb = tokens.find(({ xpos }) => /^VB[DPZ]$/.test(xpos))!;
  const clause = verb.deprel.startsWith('aux') ? verb.head : verb.index;
  return tokens.find(({ head, deprel }) => head === clause && deprel.startsWith('nsubj'))?.text ?? null;
};

it.each([
  ['After the talks Keller expelled two envoys.', 'Keller'],
  ['On the sidelines of the summit Norland expelled two envoys.', 'Norland'],
  ['In the first half of the year Ada Keller visited the port.', 'Ada'],
  ['In Marn Keller said the talks had failed.', 'Keller'],
  ['In an interview with KNA Keller said the talks had failed.', 'Keller'],
  ['During a visit to Marn Marvian officials said the talks had failed.', 'officials'],
  ['The same day Norland expelled two envoys.', 'Norland'],
])('what opens a sentence is not taken for its subject: %s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

it.each([
  ['After president Keller left the town, the talks failed.', 'Keller'],
  ['In New York the council said the talks had failed.', 'council'],
  ['At the request of Norland the envoys left.', 'envoys'],
])('what reads well stays as it is: %s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

it.each([
  ['On May Day Keller left the town.', ['Keller']],
  ['On Easter Monday Keller left the town.', ['Keller']],
])('names that a date begins are not parted within it: %s', (text, names) => {
  expect(
    engine!
      .analyse(text)[0]!
      .names.filter(({ type }) => type === 'PER')
      .map((name) => name.text),
  ).toEqual(names);
});
