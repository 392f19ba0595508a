/** The plural of an English noun as dictionaries give it for regular nouns. */
export const plural = (noun: string): string => {
  if (/^(?:aircraft|spacecraft|series|species|means|personnel|staff|police|cattle|pence)$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/man$/.test(noun) && noun !== 'human') return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
};
