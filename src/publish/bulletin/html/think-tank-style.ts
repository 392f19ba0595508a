/** A research institute’s bulletin on a screen: one quiet column of serif, contents beside it where there is room. */
export const THINK_TANK_STYLE = `
:root { --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5d5952; --rule: #d9d4c9; --accent: #7a2e1d; --second: #2f5d73; --third: #63621f; --tint: #f4efe5; --text: 'Source Serif 4', Charter, 'Bitstream Charter', Cambria, Georgia, 'Noto Serif', serif; --sans: 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #181715; --ink: #e8e4db; --quiet: #aaa397; --rule: #3b3832; --accent: #e8a48d; --second: #8fc1d8; --third: #c9c77a; --tint: #24221e; } }
body { font-size: 1.09rem; line-height: 1.6; padding: 0 1.25rem 4rem; }
header, nav, main, footer { max-width: 41rem; margin-inline: auto; }
header { border-top: 5px solid var(--accent); padding: 1.1rem 0 1.4rem; }
.publisher { color: var(--accent); font-weight: 600; font-size: .92rem; margin-bottom: 2.4rem; }
h1 { font-size: clamp(2.1rem, 7vw, 3.3rem); line-height: 1.08; font-weight: 600; letter-spacing: -.012em; margin: 0 0 .6rem; }
h1 .period { display: block; font-size: .48em; font-weight: 400; letter-spacing: 0; margin-top: .5em; }
.subtitle { font-size: 1.2rem; color: var(--quiet); margin-bottom: .5rem; }
.state { color: var(--quiet); font-size: .9rem; margin: 0; }
nav { border-block: 1px solid var(--rule); padding: .8rem 0 1rem; font-size: .95rem; line-height: 1.35; }
nav h2 { font-size: .85rem; font-weight: 600; color: var(--quiet); margin: 0 0 .5rem; }
nav li { padding: .18rem 0; }
.guide { color: var(--quiet); font-size: .88rem; line-height: 1.45; margin: 1.4rem 0 0; }
main { counter-reset: section; }
main > section { border-top: 1px solid var(--ink); margin-top: 3.4rem; padding-top: .7rem; }
.part-section { counter-increment: section; }
.part-section::before { content: counter(section, upper-roman); font: 600 .92rem var(--sans); color: var(--accent); }
.part-section:not(.part-section ~ *):not(:has(~ .part-section))::before { content: none; }
h2 { font-size: 1.75rem; line-height: 1.2; font-weight: 600; letter-spacing: -.005em; margin: .1rem 0 1.1rem; }
h3 { font: 600 .98rem/1.35 var(--sans); color: var(--accent); margin: 1.8rem 0 .45rem; }
.lead { font-size: 1.12em; }
.small { font-size: .95em; }
.own { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1rem; margin: 1.4rem 0; }
.own p:last-child { margin-bottom: 0; }
h4 { font: 600 .9rem/1.35 var(--sans); color: var(--quiet); margin: 1.3rem 0 .35rem; }
.judgement h3 { margin-bottom: .2rem; color: var(--ink); }
.judgement .verdict { margin-bottom: .3rem; }
footer { margin-top: 3rem; }
@media (min-width: 76rem) {
  body { display: grid; grid-template-columns: 1fr 15rem 41rem 1fr; column-gap: 4rem; }
  header, main, footer { grid-column: 3; margin: 0; width: 41rem; }
  nav { grid-column: 2; grid-row: 1 / span 2; align-self: start; position: sticky; top: 1.5rem; margin: 2.6rem 0 0; width: 15rem; border-bottom: 0; max-height: calc(100vh - 3rem); overflow: auto; }
}
@media print { :root { --accent: #5a1f12; } body { display: block; padding: 0; } header, nav, main, footer { max-width: none; width: auto; } nav { position: static; } main > section { margin-top: 2rem; } }
`;
