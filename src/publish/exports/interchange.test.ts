import { expect, it } from 'vitest';
import { loadPacks } from '../../resources/load-packs.ts';
import { interchange } from './interchange.ts';

const withMishaps = (words: readonly string[]) => {
  const { codebook } = loadPacks();
  const own = { ...(codebook.get('interchange') as object), mishaps: { mishaps: words } };
  return interchange({ codebook: new Map([...codebook, ['interchange', own]]) }).mishaps.mishaps;
};

it.each([['*'], ['-'], [''], ['bus -'], ['crash  of']])('refuses %j among the words of mishaps', (word) => {
  expect(() => withMishaps(['collision', word])).toThrow(
    'codebook/interchange.yaml: mishaps.mishaps.1: Each word needs a letter or a digit',
  );
});

it('takes words with a star, in any script', () => {
  expect('a train derailed'.search(withMishaps(['derail*']))).toBe(8);
  expect('avariia na doroge'.search(withMishaps(['авари*']))).toBe(0);
});
