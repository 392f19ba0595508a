import type { Tree } from '../tree.ts';

/** How a predicate is meant: as done, as offered or announced, as refused or failed, as demanded of others. */
export type Modality = 'done' | 'offered' | 'refused' | 'demanded';

const OFFERING =
  /^(?:will|shall|agree|promise|pledge|vow|offer|intend|plan|commit|undertake|prepare|ready|willing|prepared|committed|expect|determined|decide|set|want|keen|due|schedule|be)$/;
const REFUSING = /^(?:refuse|decline|fail|reject|unwilling|reluctant|deny|rule|unable|oppose)$/;
const DEMANDING = /^(?:demand|urge|ask|call|request|order|appeal|press|want|require|instruct|tell)$/;
const NEGATION = /^(?:not|n't|n’t|never|no)$/i;

/**
 * The modality of a predicate from its auxiliaries, its negation and the verbs and adjectives that govern it
 * (`agreed to withdraw`, `is ready to contribute`, `refuses to lift`, `will not attend`).
 */
export const modalityOf = (tree: Tree, predicate: number): Modality => {
  const below = tree.childrenOf(predicate).map((index) => tree.tokens[index]!);
  const negated = below.some((child) => NEGATION.test(child.text) && /^(?:advmod|det)/.test(child.deprel));
  const auxiliary = below.find(
    (child) =>
      /^aux/.test(child.deprel) && /^(?:will|'ll|’ll|shall|would|must|should|could|may|might|can)$/i.test(child.text),
  );
  if (negated) return 'refused';
  for (let at = predicate, climbed = 0; climbed < 3; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || !/^(?:xcomp|ccomp|advcl|acl|obl|obj|conj)/.test(deprel)) break;
    const governor = tree.tokens[head]!;
    const lemma = governor.lemma.toLowerCase();
    const controls =
      /^xcomp/.test(deprel) ||
      (/^advcl|^acl/.test(deprel) && governor.upos !== 'NOUN' ? tree.tokens[at]!.xpos === 'VB' : /^acl/.test(deprel));
    const refusesGovernor = tree.childrenOf(head).some((child) => NEGATION.test(tree.tokens[child]!.text));
    if (REFUSING.test(lemma) && (controls || /^obj/.test(deprel))) return 'refused';
    if (OFFERING.test(lemma) && controls) return refusesGovernor ? 'refused' : 'offered';
    if (DEMANDING.test(lemma) && controls) return 'demanded';
    if (!/^conj/.test(deprel)) break;
    at = head;
  }
  return auxiliary ? 'offered' : 'done';
};
