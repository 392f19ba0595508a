/** 32-bit hash of a string (FNV-1a over UTF-16 units). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Mixes a value into a hash (the finaliser of MurmurHash3), so that features of several parts spread evenly. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Two numbers and the number of a template as one: quicker than `mix`, for what `mix` will spread in the end. */
export const join = (template: number, first: number, second: number): number =>
  (Math.imul(Math.imul(first, 0x2c1b3c6d) + second, 0x9e3779b1) + Math.imul(template, 0x297a2d39)) | 0;
