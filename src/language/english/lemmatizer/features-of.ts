/** Features by Penn tag alone. */
const BY_TAG: Readonly<Record<string, string>> = {
  JJ: 'Degree=Pos',
  JJR: 'Degree=Cmp',
  JJS: 'Degree=Sup',
  RBR: 'Degree=Cmp',
  RBS: 'Degree=Sup',
  NN: 'Number=Sing',
  NNP: 'Number=Sing',
  NNS: 'Number=Plur',
  NNPS: 'Number=Plur',
  VB: 'VerbForm=Inf',
  VBD: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  VBG: 'Tense=Pres|VerbForm=Part',
  VBN: 'Tense=Past|VerbForm=Part',
  VBP: 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  MD: 'VerbForm=Fin',
  CD: 'NumType=Card',
};

const PRONOUNS: Readonly<Record<string, string>> = {
  i: 'Case=Nom|Number=Sing|Person=1|PronType=Prs',
  me: 'Case=Acc|Number=Sing|Person=1|PronType=Prs',
  my: 'Number=Sing|Person=1|Poss=Yes|PronType=Prs',
  we: 'Case=Nom|Number=Plur|Person=1|PronType=Prs',
  us: 'Case=Acc|Number=Plur|Person=1|PronType=Prs',
  our: 'Number=Plur|Person=1|Poss=Yes|PronType=Prs',
  you: 'Person=2|PronType=Prs',
  your: 'Person=2|Poss=Yes|PronType=Prs',
  he: 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  him: 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  his: 'Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  she: 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs',
  her: 'Gender=Fem|Number=Sing|Person=3|PronType=Prs',
  it: 'Gender=Neut|Number=Sing|Person=3|PronType=Prs',
  its: 'Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  they: 'Case=Nom|Number=Plur|Person=3|PronType=Prs',
  them: 'Case=Acc|Number=Plur|Person=3|PronType=Prs',
  their: 'Number=Plur|Person=3|Poss=Yes|PronType=Prs',
  who: 'PronType=Rel',
  whom: 'Case=Acc|PronType=Rel',
  which: 'PronType=Rel',
  what: 'PronType=Int',
  this: 'Number=Sing|PronType=Dem',
  that: 'Number=Sing|PronType=Dem',
  these: 'Number=Plur|PronType=Dem',
  those: 'Number=Plur|PronType=Dem',
};

/**
 * UD features that rules use, derived from tags, lemmas and the auxiliaries before a verb: Tense, VerbForm, Voice,
 * Number, Person, PronType, Mood, Degree, Polarity.
 */
export function featuresOf(
  texts: readonly string[],
  upos: readonly string[],
  xpos: readonly string[],
  lemma: readonly string[],
): string[] {
  return texts.map((text, at) => {
    const lower = text.toLowerCase();
    if (upos[at] === 'PRON' || (upos[at] === 'DET' && PRONOUNS[lower])) return PRONOUNS[lower] ?? '';
    if (lower === 'not' || lower === "n't" || lower === 'n’t' || (lower === 'no' && upos[at] === 'DET'))
      return 'Polarity=Neg';
    if (upos[at] === 'DET')
      return lower === 'the'
        ? 'Definite=Def|PronType=Art'
        : lower === 'a' || lower === 'an'
          ? 'Definite=Ind|PronType=Art'
          : '';
    const feats = BY_TAG[xpos[at]!] ?? '';
    if (xpos[at] === 'VBN') return afterAuxiliary(upos, lemma, at) === 'have' ? feats : `${feats}|Voice=Pass`;
    return feats;
  });
}

/** The lemma of the auxiliary that governs the participle at `at`, or '' when none stands before it. */
function afterAuxiliary(upos: readonly string[], lemma: readonly string[], at: number): string {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (upos[before] === 'AUX') return lemma[before]!;
    if (upos[before] !== 'ADV' && upos[before] !== 'PART' && upos[before] !== 'PRON') return '';
  }
  return '';
}
