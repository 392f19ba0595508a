/**
 * The number under which a word or name is kept in the record: 47 bits, so that it takes six bytes in the file. Two of a
 * hundred thousand words have the same number with a probability of 0.00004, and would then only be compared in vain.
 */
export const keyOf = (text: string): number => hashOf(text, 0x811c9dc5) * 0x8000 + (hashOf(text, 0x9747b28c) >>> 17);

/** FNV-1a, 32 bits, spread by the finaliser of MurmurHash3. */
export const hashOf = (text: string, seed: number): number => {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
