import type { Token } from '../../language/sentence.ts';

/** `in Adel, Norland, which killed six`: whether a name ends the address of a place, so that `which` does not mean it. */
export const endsAddress = (
  tokens: readonly Token[],
  index: number,
  isPlaceName: (index: number) => boolean,
): boolean =>
  isPlaceName(index) &&
  tokens[index - 1]?.text === ',' &&
  tokens[index - 2]?.upos === 'PROPN' &&
  isPlaceName(index - 2);
