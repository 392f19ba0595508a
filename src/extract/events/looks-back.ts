import type { ReadSentence } from '../reading.ts';

/** Whether the main clause of a sentence tells what had been before: `The two had met six days earlier.` */
export const looksBack = ({ tokens }: ReadSentence): boolean => {
  const main = tokens.find(({ head }) => head < 0);
  return (
    main !== undefined &&
    tokens.some(({ head, deprel, text }) => head === main.index && deprel === 'aux' && /^had$/i.test(text))
  );
};
