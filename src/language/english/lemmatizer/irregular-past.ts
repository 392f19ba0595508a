/** Past forms without -ed that taggers take for nouns and adjectives (`froze accounts`, `cut ties`), with their verbs. */
export const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  (
    'froze freeze struck strike shot shoot fled flee sought seek held hold fought fight broke break withdrew withdraw ' +
    'threw throw drove drive overthrew overthrow cut cut hit hit put put beat beat gave give took take sent send met meet ' +
    'left leave set set shut shut lent lend built build bought buy sold sell spoke speak swore swear forbade forbid ' +
    'dug dig won win lost lose drew draw laid lay paid pay led lead brought bring caught catch sank sink stole steal quit quit split split ' +
    'shook shake tore tear fell fall swept sweep blew blow flew fly wrote write chose choose overran overrun ran run told tell ' +
    'became become began begin rose rise withheld withhold upheld uphold'
  )
    .split(' ')
    .flatMap((word, at, words): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1]!]] : [])),
);

/** Of them, those that are nothing else, so that a noun in the singular right before them is their subject. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  (
    'froze fled sought withdrew threw overthrew took sent bought sold spoke swore forbade brought shook tore fell swept ' +
    'blew flew wrote overran told became began withheld upheld struck broke gave drove stole won built lent met'
  ).split(' '),
);
