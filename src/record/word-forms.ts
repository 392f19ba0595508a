/** The forms under which one folded word is looked up: itself, and its English singular or plural. */
export const wordForms = (folded: string): readonly string[] => {
  if (folded.length < 3 || /\d/.test(folded)) return [folded];
  if (folded.endsWith('ies') && folded.length > 4) return [folded, `${folded.slice(0, -3)}y`];
  if (/(?:ss|x|ch|sh)es$/.test(folded)) return [folded, folded.slice(0, -2)];
  if (folded.endsWith('s') && !/(?:ss|us|is)$/.test(folded)) return [folded, folded.slice(0, -1)];
  if (/[^aeiou]y$/.test(folded)) return [folded, `${folded.slice(0, -1)}ies`];
  if (/(?:s|x|ch|sh)$/.test(folded)) return [folded, `${folded}es`];
  return [folded, `${folded}s`];
};
