/** A reading device has its own letters, sizes and colours; the style sheet sets only what tells one thing from another. */
export const EPUB_STYLE = `
h1, h2, h3, h4 { line-height: 1.25; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.9em; margin: 2em 0 .4em; }
h2 { font-size: 1.4em; margin: 0 0 .8em; }
h4 { font-size: .95em; font-weight: normal; font-style: italic; margin: 1.1em 0 .3em; }
h3 { font-size: 1em; margin: 1.4em 0 .4em; }
p { margin: 0 0 .7em; }
q { quotes: none; }
sup { line-height: 0; font-size: .7em; }
sup a { text-decoration: none; }
.label { font-weight: bold; }
.tag { font-size: .8em; border: 1px solid; border-radius: .2em; padding: 0 .3em; }
.own { border-left: .2em solid; padding-left: .8em; margin: 1em 0; }
.answer { margin-left: 1em; }
.question { font-style: italic; }
.state, .guide, .origin { font-size: .9em; }
table { border-collapse: collapse; width: 100%; font-size: .85em; margin: 0 0 1em; }
caption { text-align: left; font-style: italic; padding-bottom: .3em; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid; padding: .25em .5em .25em 0; }
figure { margin: 1em 0; }
figcaption { font-weight: bold; margin-bottom: .4em; }
figure svg { width: 100%; height: auto; }
aside { font-size: .9em; margin-bottom: .5em; }
`;
