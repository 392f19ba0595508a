/** The bulletin’s one style sheet: a serif for what is read, a sans for the apparatus, light, dark and print. */
export const BULLETIN_STYLE = `
:root { --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5f5b54; --rule: #d9d4c9; --accent: #7a2e1d; --tint: #f3efe6; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e9e5dc; --quiet: #aaa397; --rule: #3a3731; --accent: #e59a82; --tint: #211f1c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 44rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, 'Noto Serif', serif; overflow-wrap: anywhere; }
header { border-top: 3px solid var(--accent); padding-top: 1rem; margin-bottom: 2.5rem; }
.kicker, nav, .date, .status, .verdict, th, dt, .summary, .origin, cite, .sources, .references, .desk { font-family: 'Source Sans 3', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .06em; text-transform: uppercase; font-size: .85rem; }
h1 { margin: .2rem 0 .6rem; font-size: 2.6rem; line-height: 1.1; font-weight: 600; letter-spacing: -.01em; }
h2 { margin: 3rem 0 .6rem; font-size: 1.45rem; line-height: 1.25; font-weight: 600; break-after: avoid; }
.desk, .summary { color: var(--quiet); font-size: .92rem; margin: .2rem 0 1rem; }
nav { border-block: 1px solid var(--rule); padding: .4rem 0 .9rem; font-size: .95rem; }
nav h2 { margin: .5rem 0; font-size: .85rem; font-weight: 600; color: var(--quiet); }
nav ol { margin: 0; padding-left: 1.4rem; columns: 2; column-gap: 2rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
.sentence { margin: 0 0 .8rem; }
.date { color: var(--quiet); font-size: .85rem; font-weight: 600; margin-right: .35em; }
.lead { font-style: italic; }
q { quotes: '“' '”' '‘' '’'; }
sup { line-height: 0; font-size: .72em; }

.references { white-space: nowrap; margin-left: .1em; }
.references a { text-decoration: none; padding: 0 .05em; }
.status, .verdict { font-size: .78rem; font-weight: 600; border: 1px solid currentColor; border-radius: .25em; padding: 0 .35em; white-space: nowrap; color: var(--quiet); }
.status-alleged, .verdict-broken { border-style: dashed; }
.days { margin: 0; }
.day { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1.25rem; border-top: 1px solid var(--rule); padding: .7rem 0 .1rem; }
dt { font-size: .88rem; font-weight: 600; color: var(--quiet); font-variant-numeric: tabular-nums; padding-top: .15rem; }
dd { margin: 0; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.4; }
th { text-align: left; font-size: .8rem; color: var(--quiet); border-bottom: 1px solid var(--ink); padding: .3rem .8rem .3rem 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--rule); padding: .4rem .8rem .4rem 0; vertical-align: top; }
.amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
.notes, .sources { padding-left: 2.6rem; font-size: .88rem; line-height: 1.45; }
.notes li, .sources li { margin-bottom: .35rem; }
.notes li:target { background: var(--tint); outline: 2px solid var(--accent); outline-offset: .2rem; }
.origin { color: var(--quiet); }
code { font: .85em ui-monospace, Consolas, monospace; color: var(--quiet); }
cite { font-style: normal; color: var(--quiet); }
@media (max-width: 36rem) { body { padding-top: 1.5rem; font-size: 1rem; } h1 { font-size: 2rem; } nav ol { columns: 1; } .day { grid-template-columns: 1fr; } }
@media print { @page { size: A4; margin: 22mm 20mm; } :root { --paper: #fff; --ink: #000; --quiet: #444; --accent: #000; --rule: #bbb; --tint: #fff; } body { max-width: none; padding: 0; font-size: 10.5pt; } a { text-decoration: none; } .sentence, tr, .notes li { break-inside: avoid; } section { break-before: auto; } .wide { overflow: visible; } }
`;
