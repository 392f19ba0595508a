/** What both themes share: the marks of notes and their words, tables that become lists on a narrow screen, print. */
export const SHARED_STYLE = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--text); overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3, h4 { text-wrap: balance; break-after: avoid; }
p { margin: 0 0 .85em; text-wrap: pretty; orphans: 3; widows: 3; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: var(--tint); }
.home { font: .9rem/1.4 var(--sans); margin: 0 0 .8rem; }
q { quotes: none; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 3; }
.label, .tag, .publisher, .state, .guide, nav, table, figcaption, figure svg, .notes, .sources, .before, footer, .words { font-family: var(--sans); }
.label { font-weight: 600; color: var(--accent); font-size: .84em; }
p.label { margin-bottom: .35em; }
.tag { display: inline-block; font-size: .76em; font-weight: 600; line-height: 1.25; color: var(--quiet); border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; vertical-align: .06em; }
.status { font-family: var(--sans); font-size: .82em; color: var(--quiet); }
sup { line-height: 0; font-size: .68em; white-space: nowrap; }
sup::before { content: "\\2060"; }
sup button { all: unset; cursor: pointer; color: var(--accent); font-family: var(--sans); padding: .5em .12em; font-variant-numeric: lining-nums; }
sup button:hover { text-decoration: underline; }
sup button:focus-visible { outline: 2px solid var(--accent); }
.words { position: fixed; inset: auto 0 0 0; margin: 0 auto; width: min(46rem, 100%); max-height: 60vh; overflow: auto; padding: 1rem 1.25rem 1.15rem; border: 0; border-top: 3px solid var(--accent); background: var(--tint); color: var(--ink); font-size: 1rem; line-height: 1.5; font-weight: 400; font-style: normal; text-align: left; white-space: normal; box-shadow: 0 -.25rem 1.5rem rgb(0 0 0 / .25); z-index: 2; }
button:hover + .words, button:focus-visible + .words { display: block; }
.words .cited { display: block; margin-top: .4em; color: var(--quiet); font-size: .9em; }
.words a { font-size: .9em; }
figure { margin: 1.6rem 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
figure svg { display: block; width: 100%; max-width: 34rem; height: auto; margin-bottom: .6rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.4rem; line-height: 1.4; font-size: .88rem; border-top: 1px solid var(--ink); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th { text-align: left; vertical-align: bottom; font-size: .8rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); padding: .35rem .9rem .35rem 0; }
td { vertical-align: top; border-bottom: 1px solid var(--rule); padding: .45rem .9rem .45rem 0; }
.amount { font-variant-numeric: tabular-nums lining-nums; }
.notes, .sources { font-size: .86rem; line-height: 1.45; padding-left: 2.4em; margin: 0; }
.notes li, .sources li { margin-bottom: .4em; padding-left: .2em; }
.notes details { color: var(--quiet); }
.notes summary { cursor: pointer; width: fit-content; }
.origin { color: var(--quiet); overflow-wrap: anywhere; }
.back { padding: 0 .3em; }
.question { font-style: italic; }
.answer { padding-left: 1.1em; }
.question b, .answer b { font-weight: 600; }
.correction .reason { color: var(--quiet); }
.before { color: var(--quiet); font-size: .88em; }
footer { color: var(--quiet); font-size: .86rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
@media (max-width: 40rem) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--rule); padding: .55rem 0; }
  td { border: 0; padding: .1rem 0 .1rem 7.2rem; text-indent: -7.2rem; }
  td::before { content: attr(data-head); display: inline-block; width: 7.2rem; text-indent: 0; color: var(--quiet); font-size: .8rem; }
  td > * { text-indent: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  @page { size: A4; margin: 22mm 24mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --tint: #fff; }
  body { font-size: 10pt; }
  .skip, .back, .words, .home { display: none; }
  a { color: inherit; text-decoration: none; }
  tr, figure svg, .judgement, .correction, .notes li { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
