/** A news agency’s monitoring on a screen: a band for the masthead, compact sans, dates in a rail of their own. */
export const AGENCY_STYLE = `
:root { --paper: #ffffff; --ink: #16191d; --quiet: #525c66; --rule: #d0d7de; --accent: #0f4c81; --second: #a3480f; --third: #2f6b41; --tint: #eef3f8; --band: #0f4c81; --text: 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; --sans: var(--text); }
@media (prefers-color-scheme: dark) { :root { --paper: #12161a; --ink: #e4e8ec; --quiet: #9fabb6; --rule: #303941; --accent: #8dbbe6; --second: #eda878; --third: #8fcfa4; --tint: #1c242c; --band: #14395c; } }
body { font-size: 1rem; line-height: 1.48; padding-bottom: 3rem; }
header { background: var(--band); color: #fff; padding: 1.1rem max(1.25rem, calc((100% - 62rem) / 2)) 1rem; }
.publisher { font-size: .88rem; font-weight: 600; margin-bottom: .3rem; }
h1 { font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.12; font-weight: 600; margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2rem; }
h1 .period { font-size: .58em; }
.subtitle { margin: .15rem 0 0; }
.state { font-size: .86rem; margin: .4rem 0 0; }
nav, main, footer { max-width: 62rem; margin-inline: auto; padding-inline: 1.25rem; }
@media (min-width: 64.5rem) { nav, main, footer { padding-inline: 0; } }
nav { border-bottom: 1px solid var(--accent); padding-block: .7rem .8rem; font-size: .92rem; line-height: 1.4; }
nav h2 { font-size: .8rem; font-weight: 600; color: var(--quiet); margin: 0 0 .3rem; }
nav ol { columns: 3 15rem; column-gap: 2rem; }
nav li { padding: .12rem 0; break-inside: avoid; }
.guide { color: var(--quiet); font-size: .86rem; margin: .8rem 0 0; max-width: 48rem; }
main > section { border-top: 3px solid var(--accent); margin-top: 2rem; padding-top: .4rem; }
h2 { font-size: 1.3rem; line-height: 1.22; font-weight: 600; margin: 0 0 .7rem; }
h3 { font-size: .95rem; line-height: 1.35; font-weight: 600; color: var(--accent); margin: 1.1rem 0 .35rem; }
main p { max-width: 48rem; margin-bottom: .6em; }
.lead { font-size: 1.08em; }
.own { background: var(--tint); padding: .7rem .9rem; margin: 1rem 0; max-width: 50rem; }
.own p:last-child { margin-bottom: 0; }
.day { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.2rem; border-top: 1px solid var(--rule); padding: .55rem 0 .15rem; }
h4 { font-size: .9rem; line-height: 1.35; font-weight: 600; color: var(--quiet); margin: .9rem 0 .3rem; }
.day h3, .day h4 { margin: 0; font-variant-numeric: tabular-nums; }
.judgement { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: 0 1.2rem; border-top: 1px solid var(--rule); padding: .55rem 0; }
.judgement h3 { margin: 0; color: var(--ink); grid-row: 1 / span 2; }
.judgement p { margin: 0 0 .2rem; grid-column: 2; }
footer { margin-top: 2rem; }
@media (max-width: 40rem) { .day, .judgement { display: block; } .day h3, .day h4 { margin-bottom: .25rem; } }
@media print { :root { --accent: #0b3a63; } header { background: none; color: #000; border-bottom: 2px solid #000; padding-inline: 0; } nav, main, footer { max-width: none; padding-inline: 0; } main > section { margin-top: 1.2rem; } }
`;
