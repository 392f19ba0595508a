import { wordClass } from '../word-class.ts';

/** Nouns of measures and affairs, which no pronoun for those who act leads back to. */
export const ABSTRACT = wordClass('abstract-nouns');
/** Whether a pronoun stands for one person or for a body, a state or several. */
export const PERSONAL: Readonly<Record<string, 'person' | 'collective'>> = {
  he: 'person',
  him: 'person',
  she: 'person',
  his: 'person',
  her: 'person',
  himself: 'person',
  herself: 'person',
  it: 'collective',
  they: 'collective',
  them: 'collective',
  its: 'collective',
  their: 'collective',
  itself: 'collective',
  themselves: 'collective',
};
