import type { Tree } from './tree.ts';

/** `Norland, together with Ostria, signed`: heads of those who do with the subject at `index` what it does. */
export const joinedWith = ({ tokens, children }: Tree, index: number): readonly number[] =>
  [...children(index, 'nmod'), ...children(tokens[index]!.head, 'obl')].filter((child) =>
    children(child, 'case').some(
      (mark) =>
        /^with$/i.test(tokens[mark]!.text) &&
        /^(?:together|along|jointly)$/i.test(tokens[mark - 1]?.text ?? '') &&
        // right behind the subject: `signed it together with` is told by the verb
        child < tokens[index]!.head,
    ),
  );
