import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';

/** How many verbs above that of making may say that it came to nothing. */
const CLIMBS = 2;

/** `failed to reach agreement on the border`, `no agreement was reached`, `without an accord on oil`: there is none. */
export const isUnattained = (tokens: readonly Token[], noun: number, codebook: AgreementCodebook): boolean => {
  const below = (head: number): readonly Token[] => tokens.filter((token) => token.head === head);
  const before = below(noun).map(({ text }) => text);
  if (before.some((text) => /^(?:no|without)$/i.test(text))) return true;
  // `refused to sign the treaty on fishing`, which is there
  if (before.some((text) => /^(?:the|th(?:is|at|ese|ose)|its|their)$/i.test(text))) return false;
  const { deprel, head } = tokens[noun]!;
  if (isOnlyHopedFor(tokens, noun, codebook)) return true;
  if (!/^(?:obj|obl|nsubj:pass)/.test(deprel) || head < 0) return false;
  // `not only reached an agreement`, `did not sign a treaty until 1998`, `failed to ratify a 1994 treaty`: they are there
  if (tokens.some(({ text }) => /^(?:only|until|ratif\p{L}+)$/iu.test(text))) return false;
  if (below(noun).some(({ text }) => /^(?:1[89]|20)\d\d$/.test(text))) return false;
  if (
    !codebook.making.has(tokens[head]!.lemma.toLowerCase()) &&
    !codebook.attaining.has(tokens[head]!.lemma.toLowerCase())
  )
    return false;
  // `if a pact is signed`, `could reach an agreement`
  if (
    below(head).some(
      ({ text, deprel: how }) => /^(?:mark|aux)/.test(how) && /^(?:till|if|unless|could|might|may)$/i.test(text),
    )
  )
    return true;
  let verb = head;
  for (let climbed = 0; climbed <= CLIMBS && verb >= 0; climbed++) {
    if (below(verb).some(({ text, deprel: how }) => /^(?:not|n't|n’t|never|without)$/i.test(text) && !/^obl/.test(how)))
      return true;
    if (codebook.missing.has(tokens[verb]!.lemma.toLowerCase())) return true;
    if (!/^(?:xcomp|ccomp|acl|advcl)/.test(tokens[verb]!.deprel)) return false;
    verb = tokens[verb]!.head;
  }
  return false;
};

/** `hopes for a pact`, `in pursuit of an agreement`, `blocked a deal`: one that is wished for or kept from being made. */
const isOnlyHopedFor = (tokens: readonly Token[], noun: number, { hoping }: AgreementCodebook): boolean => {
  const { deprel, head } = tokens[noun]!;
  if (head < 0 || !/^(?:obj|obl|nmod)/.test(deprel)) return false;
  return head < noun && hoping.has(tokens[head]!.lemma.toLowerCase());
};
