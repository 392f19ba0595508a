import { InvalidArgumentError } from 'commander';
import { edtfDays } from '../record/edtf-days.ts';

/** A period that somebody typed. */
export const periodArgument = (value: string): string => {
  if (edtfDays(value) === null) throw new InvalidArgumentError('Give a period as 2024-10 or 2024-10-01/2024-10-15.');
  return value;
};
