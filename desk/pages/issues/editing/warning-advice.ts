import type { CheckRule } from '../../../../src/publish/issue/check/issue-warning.ts';

/** What to do about a warning. */
export const ADVICE: Readonly<Record<CheckRule, string>> = {
  uncited: 'Type @ and pick the finding that it rests on, or mark it as the desk’s own view (Alt O).',
  'unknown-document': 'Cite another finding, or add the document again in the library.',
  withdrawn: 'Cite another document, or take the sentence out. In a published issue, correct it.',
  'unknown-finding': 'The words are read otherwise now. Take the note away and cite what is found there today.',
  'source-changed': 'The document was read again. Look at the words, take the note away and cite them anew.',
  rejected: 'A reviewer rejected what is cited. Cite something else, or take the sentence out.',
  merged: 'Cite the finding into which it was merged.',
  corrected: 'Look at the finding as it is now; write the sentence so, take the note away and cite it anew.',
  quotation: 'Give the words as the source has them, or make them your own words (Alt Q).',
  number: 'Give the number as the source has it, or cite the finding that has this one.',
  date: 'Give the date as the source has it, or cite the finding that has this one.',
  name: 'Name who the source names, or cite the finding that names this one.',
};
