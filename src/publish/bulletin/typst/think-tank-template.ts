/** A research institute’s bulletin: serif, wide margins, a title page, sections that open with a numeral. */
export const THINK_TANK_TEMPLATE = `
#let ink = rgb("#1c1b19")
#let quiet = rgb("#5f5b54")
#let accent = rgb("#7a2e1d")
#let rule = rgb("#c9c2b4")
#let numeral = counter("section")

#let page-head = running-head(part => {
  set text(font: sans, size: 8pt, fill: quiet)
  issue.masthead
  h(0.6em)
  issue.period
  h(1fr)
  part
  v(-0.55em)
  line(length: 100%, stroke: 0.4pt + rule)
})

#let theme = (
  ink: ink, quiet: quiet, accent: accent, rule: rule, indent: 1.2em,
  table-head: (font: sans, size: 8pt, weight: 600, fill: quiet),
  table-text: (font: sans, size: 8.6pt),
  label: it => text(font: sans, size: 0.84em, weight: 600, fill: accent, it),
  status: it => text(font: sans, size: 0.84em, fill: quiet, it),
  tag: it => text(font: sans, size: 0.78em, weight: 600, fill: quiet, box(stroke: 0.5pt + rule, radius: 2pt, inset: (x: 3pt), outset: (y: 2.5pt), it)),
  figure-head: it => text(font: sans, weight: 600, size: 10pt, it),
  own: it => block(above: 1.3em, below: 1.3em, width: 100%, stroke: (left: 2pt + accent), inset: (left: 10pt, y: 2pt), {
    block(sticky: true, below: 0.6em, text(font: sans, size: 8pt, weight: 600, fill: accent, "Our view"))
    it
  }),
  lead: it => block(above: 1.15em, below: 1.15em, width: 100%, text(size: 1.08em, it)),
  day: (it, sentences) => {
    heading(level: if it.underHeading { 3 } else { 2 }, it.title)
    for entry in it.entries { block(above: 1em, below: 1em, width: 100%, par(sentences(entry.sentences))) }
  },
  page: body => {
    set page(
      paper: "a4",
      margin: (top: 27mm, bottom: 26mm, left: 32mm, right: 32mm),
      header: page-head,
      header-ascent: 8mm,
      footer: context { if here().page() > 1 { align(center, text(font: sans, size: 8.5pt, fill: quiet, counter(page).display())) } },
    )
    set text(font: serif, size: 10.2pt, fill: ink, costs: kept-together)
    set par(justify: true, leading: 0.68em, spacing: 1.12em)
    set footnote.entry(separator: line(length: 30%, stroke: 0.4pt + quiet), gap: 0.45em, indent: 0pt)
    show footnote.entry: set text(font: sans, size: 7.9pt)
    show footnote.entry: set par(justify: false, leading: 0.5em)
    show heading.where(level: 3): it => block(sticky: true, above: 1.2em, below: 0.55em, text(font: sans, size: 9.6pt, weight: 600, fill: quiet, it.body))
    show heading.where(level: 2): it => block(sticky: true, above: 1.5em, below: 0.65em, text(font: sans, size: 11.6pt, weight: 600, fill: accent, it.body))
    show heading.where(level: 1): it => block(sticky: true, above: 0em, below: 1.1em, text(size: 19pt, weight: 600, hyphenate: false, par(justify: false, leading: 0.42em, it.body)))
    show link: set text(fill: accent)
    body
  },
  front: () => {
    line(length: 100%, stroke: 2.4pt + accent)
    v(2mm)
    text(font: sans, size: 10pt, weight: 600, fill: accent, if issue.publisher == none { issue.masthead } else { issue.publisher })
    v(if issue.parts.len() > 18 { 14mm } else { 30mm })
    show title: it => text(size: 34pt, weight: 600, hyphenate: false, par(justify: false, leading: 0.3em, it.body))
    title(issue.masthead)
    if issue.subtitle != none { v(-2mm); text(size: 14pt, fill: quiet, par(justify: false, issue.subtitle)) }
    v(3mm)
    text(size: 17pt, issue.period)
    v(1mm)
    text(font: sans, size: 9.5pt, fill: quiet, state-lines(0.4em))
    v(if issue.parts.len() > 18 { 8mm } else { 14mm })
    show outline.entry: it => block(above: 0.72em, link(it.element.location(), {
      set text(fill: ink)
      grid(columns: (1fr, 2.2em), column-gutter: 1em, par(justify: false, it.body()), align(right + bottom, text(font: sans, fill: quiet, it.page())))
    }))
    show heading: it => block(below: 0.8em, text(font: sans, size: 9.6pt, weight: 600, fill: quiet, it.body))
    outline(title: [Contents], depth: 1)
    v(1fr)
    {
      set text(font: sans, size: 8.6pt, fill: quiet)
      set par(justify: false, spacing: 0.7em)
      preface()
    }
    pagebreak()
  },
  opener: part => {
    if part.kind == "chronicle" { pagebreak(weak: true) } else { v(13mm, weak: true) }
    block(sticky: true, below: 3mm, pdf.artifact({
      line(length: 100%, stroke: 0.8pt + ink)
      if part.kind == "section" {
        numeral.step()
        context if numeral.final().first() > 1 {
          v(0.5mm)
          text(font: sans, size: 10pt, weight: 600, fill: accent, numeral.display("I"))
          v(-1mm)
        }
      }
    }))
    heading(level: 1, part.title)
  },
)
`;
