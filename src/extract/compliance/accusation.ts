import type { Token } from '../../language/sentence.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import type { Verdict } from './verdict-place.ts';

/** `accusing it of failing`: whose conduct it is stands as the object; of those who accuse each other, all. */
export const accusation = (
  tokens: readonly Token[],
  tree: Tree,
  index: number,
  subject: number | null,
): Pick<Verdict, 'party' | 'claimant'> => {
  let above = tokens[tokens[index]!.head];
  // `accused each other of`: the two words hang on each other
  while (above?.deprel === 'fixed') above = tokens[above.head];
  const governor = above && /^(?:PROPN|NOUN|PRON|ADJ|DET)$/.test(above.upos) ? tokens[above.head] : above;
  if (!governor || !/^(?:accuse|blame|criticize|criticise|condemn)$/.test(governor.lemma.toLowerCase()))
    return { party: subject };
  const object = above !== governor && above?.deprel === 'obj' ? above.index : tree.child(governor.index, 'obj');
  // `was accused by Ostria of breaking it`
  const accused = tree.child(governor.index, 'nsubj:pass');
  if (object === null && accused !== null && tokens[accused]!.deprel === 'nsubj:pass') return { party: accused };
  if (object === null) return { party: subject };
  const mutual =
    /^(?:each|one)$/i.test(tokens[governor.index + 1]?.text ?? '') &&
    /^(?:other|another)$/i.test(tokens[governor.index + 2]?.text ?? '');
  const accuser = mutual ? tree.child(governor.index, 'nsubj') : null;
  return accuser === null
    ? { party: object, claimant: subjectOf(tokens, governor.index) }
    : { party: accuser, claimant: accuser };
};
