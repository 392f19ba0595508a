import { PASSED_OVER } from '../../../src/registry/passed-over.ts';
import { counted } from '../../design/counted.ts';
import type { Sorted } from './documents-among.ts';

/** What is said when files were brought in: how many are read, and what of a folder is not. */
export const whatIsRead = (documents: Sorted['documents'], passed: Sorted['passed']): string => {
  const [only] = documents;
  const read =
    documents.length === 1
      ? `${only!.file.name} is being read.`
      : `${counted(documents.length, 'file')} are being read.`;
  if (passed.length === 0) return documents.length === 0 ? 'There is no file in it.' : read;
  const kinds = [...new Set(passed.map(({ why }) => PASSED_OVER[why]))].join('; ');
  const left = `${counted(passed.length, 'file')} passed over: ${kinds}.`;
  return documents.length === 0 ? `Nothing to read. ${left}` : `${read} ${left}`;
};
