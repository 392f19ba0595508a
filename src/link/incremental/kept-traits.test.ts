import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import type { ComplianceFinding } from '../../kinds/compliance.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import { figure, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { claimVoice } from '../claim-voice.ts';
import { eventContexts } from '../event-context.ts';
import { figureTraits } from '../figure-traits.ts';
import { sampleEvent } from '../sample-event.ts';
import { contextKept, figureKept, keptContext, keptFigure, keptVoice, voiceKept } from './kept-traits.ts';

const { codebook } = loadPacks();

const TEXT = 'Northland says that no herdsman was among the 23 people killed in Oldport on the day of the ferry fire.';
const northland = Actor.parse({ id: 'northland', kind: 'state', name: 'Northland' });
const knowledge = {
  codebook,
  actors: new Map([['northland', northland]]),
  mentions: (text: string) =>
    text.includes('Northland')
      ? [
          {
            text: 'Northland',
            start: text.indexOf('Northland'),
            end: text.indexOf('Northland') + 9,
            actors: ['northland'],
            places: [],
            agreements: [],
            demonym: false,
            seat: false,
            family: false,
          },
        ]
      : [],
};
const { findings } = sampleDocument({
  text: TEXT,
  drafts: (located) => [
    figure(located('23 people'), {
      value: 23,
      unit: 'persons',
      measure: 'people killed in Oldport',
      asOf: '2024-05-06',
    }),
    statement(located('no herdsman was among the 23 people killed in Oldport'), {
      act: 'state',
      cue: 'says',
      speaker: [party('Northland', 'northland')],
    }),
  ],
}).analysis;

test('a figure is compared by the same traits after it was kept', () => {
  const found = findings.find(({ kind }) => kind === 'figure') as FigureFinding;
  const traits = figureTraits(found, { passage: () => TEXT, knowledge });
  expect(traits.places).toHaveLength(1);
  const { document, block, start, value, unit, measure, asOf, change } = found;
  expect(figureKept(keptFigure(traits))).toEqual({
    ...traits,
    finding: { document, block, start, value, unit, measure, asOf, change },
  });
});

test('a voice is compared by the same traits after it was kept', () => {
  const said = findings.find(({ kind }) => kind === 'statement')!;
  if (said.kind !== 'statement') throw new Error('the sample has a statement');
  const beside = { before: '', after: '' };
  const { content: _, place: _p, ...traits } = claimVoice(said, new Map(), knowledge, beside)!;
  expect(traits.negates).toBe(true);
  const { kind, document, block, start, end, act, cue } = said;
  expect(voiceKept(keptVoice(traits))).toEqual({ ...traits, finding: { kind, document, block, start, end, act, cue } });

  const verdict = {
    ...{ document, block, start, end },
    kind: 'compliance',
    verdict: 'kept',
    agreement: 'ferry-treaty',
    provision: '3',
    party: [party('Northland', 'northland')],
  } as const satisfies Partial<ComplianceFinding>;
  expect(voiceKept(keptVoice({ ...traits, finding: verdict })).finding).toEqual(verdict);
});

test('what the sentence of an event tells is the same after it was kept', () => {
  const { finding: killing } = sampleEvent('gazette', 'killed in Oldport', { date: '2024-05-06', type: 'ASSAULT' });
  const context = eventContexts([killing], () => TEXT, knowledge).get(killing.id)!;
  expect([...context.states]).toEqual(['northland']);
  expect(context.names.has('oldport')).toBe(true);
  expect(context.places).toHaveLength(1);
  expect(contextKept(keptContext(context))).toEqual(context);
});
