import type { Token } from '../../language/sentence.ts';

/** Past participles of what befalls people, by lemma: what a count of people measures. */
const BEFALLS: ReadonlyMap<string, string> = new Map(
  (
    'kill killed, wound wounded, injure injured, hurt hurt, arrest arrested, detain detained, imprison imprisoned, ' +
    'sentence sentenced, release released, free freed, displace displaced, evacuate evacuated, kidnap kidnapped, ' +
    'abduct abducted, rescue rescued, execute executed, deport deported, expel expelled, capture captured, ' +
    'torture tortured, poison poisoned, hospitalize hospitalized, hospitalise hospitalised, charge charged, ' +
    'convict convicted, vaccinate vaccinated, infect infected, trap trapped, shoot shot, behead beheaded, ' +
    'die dead, drown drowned, perish dead, flee fled, return returned, disappear missing'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Verbs whose subject it befalls; of the others only the object or the subject of a passive. */
const BY_ITSELF: ReadonlySet<string> = new Set(['die', 'drown', 'perish', 'flee', 'return', 'disappear']);

/**
 * What befell counted people, as one word behind their noun: `killed` of `at least 12 people were killed`; null where
 * the clause does not say. Without it all counts of people would measure the same.
 * @param head index of the counted noun, or of the number that stands for it
 */
export const whatBefell = (tokens: readonly Token[], head: number): string | null => {
  let at = head;
  while (tokens[at]?.deprel === 'conj' && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const { deprel, head: verb } = tokens[at]!;
  const below = tokens.find(
    (token) => token.head === at && token.deprel === 'acl' && token.xpos === 'VBN' && token.index > at,
  );
  if (below) return BEFALLS.get(below.lemma.toLowerCase()) ?? null;
  const above = verb >= 0 ? tokens[verb]! : null;
  if (above?.upos !== 'VERB') return null;
  const lemma = above.lemma.toLowerCase();
  const undergone = deprel === 'nsubj:pass' || deprel === 'obj' || (deprel.startsWith('nsubj') && BY_ITSELF.has(lemma));
  return undergone && !isDenied(tokens, verb) ? (BEFALLS.get(lemma) ?? null) : null;
};

const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some((token) => token.head === verb && /^(?:not|n't|n’t|never)$/i.test(token.text));
