/** The site’s one style sheet: one serif column for what is read, a sans for the apparatus; light, dark, print. */
export const SITE_STYLE = `:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5d5952; --rule: #d9d4c9; --accent: #7a2e1d; --second: #2f5d73; --third: #63621f; --tint: #f4efe5; --text: 'Source Serif 4', Charter, 'Bitstream Charter', Cambria, Georgia, 'Noto Serif', 'Noto Serif Armenian', 'Noto Serif Georgian', serif; --sans: 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans Armenian', 'Noto Sans Georgian', sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #181715; --ink: #e8e4db; --quiet: #aaa397; --rule: #3b3832; --accent: #e8a48d; --second: #8fc1d8; --third: #c9c77a; --tint: #24221e; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.09rem/1.6 var(--text); overflow-wrap: anywhere; }
header.site, main, footer { max-width: 46rem; margin-inline: auto; }
header.site { border-top: 5px solid var(--accent); padding-top: .9rem; }
.name { margin: 0 0 .4rem; font-weight: 600; font-size: 1.2rem; }
.name a { color: inherit; text-decoration: none; }
nav, .lead, .meta, .tag, .who, .date, table, figcaption, figure svg, footer, .facts, .months, .results, label, input, .source { font-family: var(--sans); }
nav ul, .months, .plain { list-style: none; margin: 0; padding: 0; }
header nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.15rem; border-block: 1px solid var(--rule); padding: .45rem 0; font-size: .95rem; }
header nav a { display: inline-block; padding: .2rem 0; color: inherit; text-decoration: none; }
header nav a:hover, header nav [aria-current] { color: var(--accent); }
header nav [aria-current] { font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .35em; }
h1 { font-size: clamp(1.9rem, 6vw, 2.75rem); line-height: 1.12; font-weight: 600; letter-spacing: -.012em; margin: 2.2rem 0 .6rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 2.8rem 0 .7rem; padding-top: .6rem; border-top: 1px solid var(--ink); text-wrap: balance; break-after: avoid; }
h3 { font: 600 1.02rem/1.4 var(--sans); margin: 1.6rem 0 .35rem; break-after: avoid; }
p { margin: 0 0 .75em; text-wrap: pretty; orphans: 3; widows: 3; }
.lead { color: var(--quiet); font-size: 1rem; line-height: 1.5; max-width: 40rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 3; }
q { quotes: '“' '”' '‘' '’'; }
.entry { margin: 0 0 1.1rem; }
.entry p { margin: 0; }
.meta, .source { color: var(--quiet); font-size: .84rem; line-height: 1.45; }
.meta a, .source a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
.meta a:hover, .source a:hover { color: var(--accent); }
.who { font-weight: 600; font-size: .92rem; }
.tag { display: inline-block; font-size: .76rem; font-weight: 600; line-height: 1.3; color: var(--quiet); border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; white-space: nowrap; }
.tag.strong { color: var(--accent); }
.day { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.25rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
.day > h4, .day > h3, .day > h2 { margin: 0; padding: 0; border: 0; font: 600 .9rem/1.6 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.months { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .2rem 1rem; font-size: .95rem; }
.months a { display: flex; justify-content: space-between; gap: .5rem; padding: .3rem 0; border-bottom: 1px solid var(--rule); text-decoration: none; }
.months .meta { font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.4rem; line-height: 1.4; font-size: .9rem; border-top: 1px solid var(--ink); }
th { text-align: left; vertical-align: bottom; font-size: .8rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); padding: .35rem .9rem .35rem 0; overflow-wrap: normal; }
td { vertical-align: top; border-bottom: 1px solid var(--rule); padding: .45rem .9rem .45rem 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
figure { margin: 1.2rem 0 .6rem; }
figure svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.2rem; margin: 0 0 1.5rem; font-size: .92rem; line-height: 1.5; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
code { font: .88em ui-monospace, Consolas, monospace; }
input[type=search] { width: 100%; padding: .6rem .7rem; font-size: 1.05rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; }
label { display: block; font-weight: 600; font-size: .92rem; margin-bottom: .3rem; }
.results { padding-left: 0; list-style: none; }
.results li { border-top: 1px solid var(--rule); padding: .6rem 0; }
.results mark { background: none; color: inherit; font-weight: 700; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2.5rem; }
footer { margin-top: 3.5rem; border-top: 1px solid var(--rule); padding-top: .9rem; color: var(--quiet); font-size: .86rem; }
@media (max-width: 40rem) {
  .day, .facts { grid-template-columns: minmax(0, 1fr); }
  .facts dd { margin-bottom: .5rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--rule); padding: .55rem 0; }
  td, td.number { border: 0; padding: .1rem 0; text-align: left; }
  td:empty { display: none; }
  td::before { content: attr(data-head) ' '; color: var(--quiet); font-size: .8rem; }
}
@media print {
  @page { size: A4; margin: 20mm 22mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #5a1f12; --tint: #fff; }
  body { font-size: 10pt; padding: 0; }
  header nav, .skip, label, input { display: none; }
  header.site, main, footer { max-width: none; }
  a { color: inherit; text-decoration: none; }
  .entry, tr, figure { break-inside: avoid; }
}
`;
