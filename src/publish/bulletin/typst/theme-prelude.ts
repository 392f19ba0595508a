/** What stands before both themes: the issue, the fonts of its scripts, and what a theme builds its page from. */
export const THEME_PRELUDE = `
#let issue = json(bytes(sys.inputs.issue))
#let serif = ("Source Serif 4", "Source Sans 3", "Noto Sans Armenian", "Noto Sans Georgian")
#let sans = ("Source Sans 3", "Source Serif 4", "Noto Sans Armenian", "Noto Sans Georgian")
// no line of a paragraph alone on a page, no single word on a line
#let kept-together = (widow: 200%, orphan: 200%, runt: 150%)

// from the second page on: set-head gets the title of the part that begins on the page, or runs on on it, or none
#let running-head(set-head) = context {
  let here-page = here().page()
  if here-page > 1 {
    let parts = query(heading.where(level: 1, outlined: true))
    let begun = parts.filter(it => it.location().page() == here-page)
    let before = parts.filter(it => it.location().page() < here-page)
    let part = if begun.len() > 0 { begun.first() } else if before.len() > 0 { before.last() }
    set-head(if part != none { part.body })
  }
}

#let state-lines(gap) = issue.lines.join([ #h(gap) · #h(gap) ])

// what a reader is told about the issue before it begins
#let preface() = {
  par(issue.guide)
  if issue.imprint != none { par(issue.imprint) }
}
`;
