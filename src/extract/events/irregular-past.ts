/** Past forms without -ed that taggers take for nouns and adjectives (`froze accounts`, `cut ties`), with their verbs. */
export const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  (
    'froze freeze struck strike shot shoot fled flee sought seek held hold fought fight broke break withdrew withdraw ' +
    'threw throw drove drive overthrew overthrow cut cut hit hit put put beat beat gave give took take sent send met meet ' +
    'left leave set set shut shut lent lend built build bought buy sold sell spoke speak swore swear forbade forbid ' +
    'dug dig won win lost lose drew draw laid lay paid pay led lead brought bring caught catch sank sink stole steal quit quit split split'
  )
    .split(' ')
    .flatMap((word, at, words): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1]!]] : [])),
);
