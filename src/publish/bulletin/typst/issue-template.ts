/**
 * What both themes share: every kind of block as Typst, and the document’s own data. The prelude and a theme stand
 * before it and give `issue` and `theme`. All words come from the JSON input as strings, so none of them can become markup.
 */
export const ISSUE_TEMPLATE = `
#let day-of(iso) = {
  let (year, month, day) = iso.split("-").map(int)
  datetime(year: year, month: month, day: day)
}
#set document(title: issue.title, author: issue.author, date: day-of(issue.date), description: issue.guide)
// Words stay whole and numbers of notes are figures of their own, so that a copied or extracted sentence is as it was written.
#set text(lang: issue.language, fallback: false, hyphenate: false)
#set super(typographic: false, size: 0.64em, baseline: -0.42em)

#let note-of = (:)
#for note in issue.notes { note-of.insert(str(note.number), note) }

#let mark(ref) = if ref == none { none } else {
  let number = str(ref.number)
  if ref.first {
    [#footnote(numbering: _ => number, note-of.at(number).words)#label("note-" + number)]
  } else {
    footnote(numbering: _ => number, label("note-" + number))
  }
}

#let run(piece) = {
  let words = if piece.quoted { "“" + piece.text + "”" } else { piece.text }
  let words = if piece.strong { strong(words) } else { [#words] }
  if piece.emphasis { emph(words) } else { words }
  mark(piece.mark)
}

#let tag(words) = box((theme.tag)(words))

#let sentence(it, own: true) = {
  if own and it.own { (theme.label)([Our view:]); [ ] }
  it.runs.map(run).join()
  if it.status != none [ #(theme.status)([(#it.status)])]
}
#let sentences(list, own: true) = list.map(it => sentence(it, own: own)).join([ ])

#let cell(it) = {
  if it.look == "tag" { tag(it.text) } else if it.look == "amount" { text(number-type: "lining", number-width: "tabular", it.text) } else { it.text }
  mark(it.mark)
}

#let ruled-table(it) = {
  show table.cell.where(y: 0): set text(..theme.table-head)
  set par(justify: false)
  set text(..theme.table-text)
  let columns = it.widths.map(width => if width == "auto" { auto } else { width * 1fr })
  table(
    columns: columns,
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == columns.len() - 1 { 0pt } else { 5pt }, top: 4pt, bottom: 4.5pt),
    align: left + top,
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + theme.ink } else { 0.4pt + theme.rule }, top: if y == 0 { 0.8pt + theme.ink }),
    table.header(..it.heads),
    ..it.rows.flatten().map(one => table.cell(breakable: false, cell(one))),
  )
}

#let figure-block(it) = {
  block(sticky: true, above: 1.6em, below: 0.7em, (theme.figure-head)(it.measure))
  if it.chart != none {
    block(above: 0.4em, below: 0.6em, sticky: true, image(bytes(it.chart.svg), format: "svg", width: 112mm, alt: it.chart.description))
  }
  ruled-table(it.table)
}

#let excerpt(it) = {
  if it.speaker != none { block(sticky: true, above: 1.2em, below: 0.6em, (theme.label)([Interview: #it.speaker])) }
  if it.question.len() > 0 { block(sticky: true, width: 100%, par(emph({ [Question: ]; sentences(it.question) }))) }
  block(width: 100%, inset: (left: theme.indent), par({ [Answer: ]; sentences(it.answer) }))
}

#let judgement(it) = block(breakable: false, width: 100%, above: 1.1em, below: 1.1em, {
  block(sticky: true, below: 0.55em, {
    strong(it.title)
    h(0.6em)
    tag(it.verdict)
    if it.before != none { h(0.5em); text(fill: theme.quiet, size: 0.9em, it.before) }
  })
  par(sentences(it.reason, own: false))
})

#let correction(it) = block(breakable: false, width: 100%, above: 1.1em, below: 1.1em, {
  (theme.label)(it.issueTitle + ", corrected on " + it.date)
  linebreak()
  [It read: “#it.was”]
  linebreak()
  if it.is == none [The sentence is withdrawn.] else [It should read: “#it.is”]
  mark(it.mark)
  linebreak()
  text(fill: theme.quiet, it.reason)
})

#let paragraph(it) = if it.look == "own" { (theme.own)(par(sentences(it.sentences, own: false))) } else if it.look == "lead" { (theme.lead)(par(sentences(it.sentences))) } else if it.look == "small" {
  text(size: 0.92em, sentences(it.sentences, own: false))
  parbreak()
} else {
  sentences(it.sentences)
  parbreak()
}

#let block-of(it) = {
  if it.kind == "paragraph" { paragraph(it) } else if it.kind == "heading" { heading(level: 2, it.text) } else if it.kind == "day" { (theme.day)(it, sentences) } else if it.kind == "excerpt" { excerpt(it) } else if it.kind == "figure" { figure-block(it) } else if it.kind == "table" { ruled-table(it) } else if it.kind == "judgement" { judgement(it) } else if it.kind == "correction" { correction(it) }
}

#let sources() = {
  set par(justify: false, hanging-indent: 1.6em)
  set text(size: 0.9em)
  for source in issue.sources {
    block(below: 0.65em, width: 100%, {
      box(width: 1.6em, [#source.number.])
      [#source.name. ]
      if source.address != none { link(source.address, text(fill: theme.accent, source.origin)) } else { text(fill: theme.quiet, source.origin) }
    })
  }
}

#show: theme.page
#(theme.front)()
#for part in issue.parts {
  (theme.opener)(part)
  for it in part.blocks { block-of(it) }
}
#if issue.sources.len() > 0 {
  (theme.opener)((kind: "sources", title: "Sources"))
  sources()
}
`;
