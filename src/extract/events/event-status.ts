import type { EventStatus } from '../../kinds/event.ts';
import type { Tree } from '../tree.ts';

const INTENDING: ReadonlySet<string> = new Set([
  'plan',
  'intend',
  'expect',
  'hope',
  'want',
  'prepare',
  'schedule',
  'agree',
  'promise',
  'vow',
  'pledge',
  'offer',
  'threaten',
  'decide',
  'aim',
  'propose',
  'seek',
  'be',
]);
const FAILING: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline']);
const CLAIMING: ReadonlySet<string> = new Set([
  'claim',
  'allege',
  'accuse',
  'say',
  'state',
  'maintain',
  'argue',
  'insist',
  'suspect',
  'charge',
]);
const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss']);

/** Whether what a predicate tells is said to be real; null where it is only wished, asked for or conditional: no event. */
export const eventStatus = (tree: Tree, predicate: number): EventStatus | null => {
  const token = tree.tokens[predicate]!;
  const below = tree.childrenOf(predicate).map((index) => tree.tokens[index]!);
  const auxiliaries = below.filter((child) => /^aux/.test(child.deprel)).map((child) => child.text.toLowerCase());
  if (below.some((child) => child.deprel === 'mark' && /^(?:if|unless|whether)$/i.test(child.text))) return null;
  if (below.some((child) => /^(?:not|n't|n’t|never)$/i.test(child.text) && /^advmod/.test(child.deprel)))
    return 'denied';
  const governor = token.head >= 0 ? tree.tokens[token.head]! : null;
  if (governor && /^(?:xcomp|ccomp|csubj|acl|obl)/.test(token.deprel)) {
    const verb = governor.lemma.toLowerCase();
    if (DENYING.has(verb)) return 'denied';
    if (FAILING.has(verb)) return 'denied';
    if (token.deprel === 'xcomp' && INTENDING.has(verb)) return 'planned';
  }
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|shall|would)$/.test(word))) return 'planned';
  if (auxiliaries.some((word) => /^(?:can|could|may|might|should|must|ought)$/.test(word))) return null;
  if (token.xpos === 'VB' && below.some((child) => child.deprel === 'mark' && child.text.toLowerCase() === 'to'))
    return 'planned';
  if (governor && token.deprel === 'ccomp' && CLAIMING.has(governor.lemma.toLowerCase())) return 'alleged';
  if (token.xpos === 'VBG' && auxiliaries.some((word) => /^(?:is|are|'s|’s|being|been)$/.test(word))) return 'ongoing';
  return 'happened';
};
