import type { Tree } from '../tree.ts';

/** `the warning that the dam could burst was ignored`: of two finite verbs that nothing joins the second is the sentence's. */
export const mainVerbBehind = ({ tokens }: Tree, that: number): number | null => {
  let finite = false;
  for (let i = that + 1; i < tokens.length; i++) {
    const { xpos, upos, text } = tokens[i]!;
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(upos) || /^W/.test(xpos) || /^that$/i.test(text)) return null;
    if (!/^(?:VB[DZP]|MD)$/.test(xpos)) continue;
    if (finite && /^(?:AUX|VERB)$/.test(upos)) return i;
    finite = true;
  }
  return null;
};
