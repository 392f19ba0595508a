import { createHash } from 'node:crypto';
import { VERIFY_SCRIPT } from './verify-script.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5d5952; --rule: #d9d4c9; --accent: #7a2e1d; --good: #1c6636; --bad: #a02328; --tint: #f4efe5; }
@media (prefers-color-scheme: dark) { :root { --paper: #181715; --ink: #e8e4db; --quiet: #aaa397; --rule: #3b3832; --accent: #e8a48d; --good: #8fd0a0; --bad: #f2a19b; --tint: #24221e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Charter, 'Bitstream Charter', Georgia, 'Noto Serif', serif; overflow-wrap: anywhere; }
h1 { border-top: 5px solid var(--accent); padding-top: 1rem; font-size: 2rem; line-height: 1.15; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
.drop { border: 2px dashed var(--quiet); border-radius: 6px; padding: 1.5rem; text-align: center; background: var(--tint); }
.drop.over { border-color: var(--accent); }
label { display: block; font-weight: 600; margin-bottom: .6rem; }
input { max-width: 100%; font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#verdict { font-size: 1.3rem; font-weight: 600; margin: 1.5rem 0 .5rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .open { color: var(--quiet); }
ul { list-style: none; padding: 0; margin: 0; }
li { border-top: 1px solid var(--rule); padding: .45rem 0; display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .2rem 1rem; }
li b { font: 600 .9rem/1.7 'Noto Sans', 'Segoe UI', Arial, sans-serif; }
small { display: block; color: var(--quiet); font-size: .86rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.2rem; }
dt { color: var(--quiet); } dd { margin: 0; }
@media (max-width: 36rem) { li, dl { grid-template-columns: minmax(0, 1fr); } }
@media print { .drop { display: none; } }
`;

/** A page that checks a proof bundle: one file, nothing from a network, which its own policy forbids. */
export const verifyPage = (): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(VERIFY_SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Check a proof</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Check a proof</h1>
<p>Give this page a proof bundle, and originals if you have them. It checks every hash and every quotation on this machine; nothing is sent anywhere.</p>
<div class="drop" id="drop">
<label for="files">Drop the bundle (.zip) and originals here, or choose them</label>
<input type="file" id="files" multiple>
</div>
<p id="verdict" role="status"></p>
<div id="facts"></div>
<div id="results"></div>
<noscript><p>This page needs scripts to calculate hashes. Without them: <code>sha256sum</code> of each file, compared with manifest.json.</p></noscript>
</main>
<script>${VERIFY_SCRIPT}</script>
</body>
</html>
`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
