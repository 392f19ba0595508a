import { z } from 'zod';
import { codebookReader } from '../../extract/codebook.ts';
import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

const CountryNumbers = z.record(
  z.string(),
  z
    .strictObject({
      iso: z.int().positive().optional().describe('ISO 3166-1'),
      gw: z.int().positive().max(999).optional().describe('list of independent states of Gleditsch and Ward'),
      cow: z.int().positive().max(999).optional().describe('Correlates of War, where it is not that of the list'),
    })
    .transform(({ cow, ...numbers }) => ({ ...numbers, cow: cow ?? numbers.gw })),
);

/** By id in the packs the numbers by which other data sets know a state: codebook/country-numbers.yaml. */
export const countryNumbers = codebookReader('country-numbers', CountryNumbers, (numbers) => numbers);

/** The state that acts itself or by its organ; null for anybody else. */
export const stateOf = (party: Party | undefined, { actors }: Pick<Knowledge, 'actors'>): Actor | null => {
  const actor = party?.actor ? actors.get(party.actor) : undefined;
  const state = actor?.kind === 'organ' && actor.of !== null ? actors.get(actor.of) : actor;
  return state?.kind === 'state' ? state : null;
};
