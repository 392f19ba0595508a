import type { Tree } from '../tree.ts';

/** What is kept or broken: `On 3 May, Norland breached the pact`, `the pact was breached`, `complied with the pact`. */
export const objectOfVerdict = (tree: Tree, verb: number): number | null =>
  tree.children(verb, 'obj').find((child) => child > verb) ??
  tree.child(verb, 'obj', 'nsubj:pass') ??
  tree.children(verb, 'obl').find((child) => child > verb) ??
  null;
