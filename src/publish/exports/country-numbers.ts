import { z } from 'zod';
import { codebookReader } from '../../extract/codebook.ts';

const CountryNumbers = z.record(
  z.string(),
  z.strictObject({
    iso: z.int().positive().optional().describe('ISO 3166-1'),
    gw: z.int().positive().max(999).optional().describe('list of independent states of Gleditsch and Ward'),
  }),
);

/** By id in the packs the numbers by which other data sets know a state: codebook/country-numbers.yaml. */
export const countryNumbers = codebookReader('country-numbers', CountryNumbers, (numbers) => numbers);
