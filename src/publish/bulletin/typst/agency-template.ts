/** A news agency’s monitoring: sans, compact, a masthead of two lines, days ruled off with their entries set in, ruled tables. */
export const AGENCY_TEMPLATE = `
#let ink = rgb("#16191d")
#let quiet = rgb("#56606b")
#let accent = rgb("#0f4c81")
#let rule = rgb("#c4ccd4")

#let page-head = running-head(part => {
  set text(size: 7.8pt, fill: quiet)
  text(weight: 600, fill: accent, issue.masthead)
  h(0.6em)
  issue.period
  h(1fr)
  part
  v(-0.5em)
  line(length: 100%, stroke: 0.8pt + accent)
})

#let theme = (
  ink: ink, quiet: quiet, accent: accent, rule: rule, indent: 1em,
  table-head: (size: 7.8pt, weight: 600, fill: quiet),
  table-text: (size: 8.4pt),
  label: it => text(size: 0.88em, weight: 600, fill: accent, it),
  status: it => text(size: 0.9em, fill: quiet, it),
  tag: it => text(size: 0.8em, weight: 600, fill: accent, box(stroke: 0.5pt + accent, inset: (x: 2.5pt), outset: (y: 2pt), it)),
  figure-head: it => text(weight: 600, size: 9.6pt, it),
  own: it => block(above: 1em, below: 1em, fill: rgb("#eef3f8"), inset: 7pt, width: 100%, {
    text(weight: 600, fill: accent)[Our view. ]
    it
  }),
  lead: it => block(above: 0.9em, below: 0.9em, width: 100%, text(size: 1.06em, it)),
  day: (it, sentences) => block(above: 0pt, below: 0pt, stroke: (top: 0.4pt + rule), width: 100%, inset: (top: 4.5pt, bottom: 3pt), {
    heading(level: if it.underHeading { 3 } else { 2 }, it.title)
    pad(left: 9mm, it.entries.map(entry => block(above: 0.85em, below: 0.85em, width: 100%, par(sentences(entry.sentences)))).join())
  }),
  page: body => {
    set page(
      paper: "a4",
      margin: (top: 21mm, bottom: 20mm, left: 20mm, right: 20mm),
      header: page-head,
      header-ascent: 6mm,
      footer: context { if here().page() > 1 { set text(size: 7.8pt, fill: quiet); issue.author; h(1fr); counter(page).display("1 / 1", both: true) } },
    )
    set text(font: sans, size: 9.3pt, fill: ink, costs: kept-together)
    set par(justify: false, leading: 0.56em, spacing: 0.9em)
    set footnote.entry(separator: line(length: 100%, stroke: 0.4pt + rule), gap: 0.35em, indent: 0pt)
    show footnote.entry: set text(size: 7.4pt)
    show footnote.entry: set par(leading: 0.45em)
    show heading.where(level: 3): it => block(sticky: true, above: 0.4em, below: 0.5em, text(size: 8.8pt, weight: 600, fill: quiet, par(leading: 0.45em, it.body)))
    show heading.where(level: 2): it => block(sticky: true, above: 0.4em, below: 0.5em, text(size: 9.3pt, weight: 600, fill: accent, par(leading: 0.45em, it.body)))
    show heading.where(level: 1): it => block(sticky: true, above: 0em, below: 0.8em, text(size: 13.5pt, weight: 600, hyphenate: false, par(leading: 0.4em, it.body)))
    show link: set text(fill: accent)
    body
  },
  front: () => {
    block(width: 100%, fill: accent, inset: (x: 5mm, y: 4.5mm), below: 0pt, {
      set text(fill: white)
      show title: it => text(size: 23pt, weight: 600, hyphenate: false, par(leading: 0.3em, it.body))
      grid(columns: (1fr, auto), column-gutter: 6mm, align: (left + bottom, right + bottom),
        {
          title(issue.masthead)
          if issue.subtitle != none { v(-2.5mm); text(size: 10pt, issue.subtitle) }
        },
        text(size: 12pt, weight: 600, issue.period),
      )
    })
    block(width: 100%, above: 0pt, stroke: (bottom: 0.8pt + accent), inset: (x: 5mm, y: 2mm), text(size: 8.2pt, fill: quiet, state-lines(0.3em)))
    show outline.entry: it => block(above: 0.5em, link(it.element.location(), {
      set text(fill: ink)
      grid(columns: (1fr, 1.8em), column-gutter: 0.6em, it.body(), align(right + bottom, text(fill: quiet, it.page())))
    }))
    show heading: it => block(below: 0.5em, text(size: 8.4pt, weight: 600, fill: quiet, it.body))
    v(2mm)
    grid(columns: (1.7fr, 1fr), column-gutter: 10mm,
      outline(title: [Contents], depth: 1),
      block(fill: rgb("#eef3f8"), inset: 3.5mm, text(size: 8.4pt, fill: quiet, preface())),
    )
    v(2mm)
  },
  opener: part => {
    v(7mm, weak: true)
    block(sticky: true, below: 2.2mm, line(length: 100%, stroke: 1.6pt + accent))
    heading(level: 1, part.title)
  },
)
`;
