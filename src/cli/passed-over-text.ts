import { basename } from 'node:path';
import { PASSED_OVER, type PassedOver } from '../registry/passed-over.ts';
import { counted } from './counted.ts';

/** So many files of a kind are named. */
const NAMED = 3;

/** What lies in folders and archives and was not taken for a document, by its kind, and how to have it read all the same. */
export const passedOverText = (passed: readonly { readonly origin: string; readonly why: PassedOver }[]): string => {
  const kinds = Map.groupBy(passed, ({ why }) => why);
  const lines = [...kinds].map(([why, files]) => {
    const names = files.slice(0, NAMED).map(({ origin }) => basename(origin));
    const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
    return `  ${PASSED_OVER[why]}: ${names.join(', ')}${more}`;
  });
  return [`Passed over ${counted(passed.length, 'file')}; name one itself to have it read.`, ...lines].join('\n');
};
