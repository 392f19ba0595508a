/**
 * The script of verify.html, for browsers as it stands. It has its own SHA-256 (FIPS 180-4) because a page that is opened
 * from a folder may not use the browser’s, and its own reader of ZIP archives. What a bundle says is shown as text only.
 */
export const VERIFY_SCRIPT = `'use strict';
(() => {
  const K = new Uint32Array(64);
  const FIRST = new Uint32Array(8);
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) { prime = false; break; }
    if (!prime) continue;
    if (found < 8) FIRST[found] = (Math.sqrt(candidate) % 1) * 4294967296;
    K[found++] = (Math.cbrt(candidate) % 1) * 4294967296;
  }
  const sha256 = (bytes) => {
    const state = FIRST.slice();
    const words = new Uint32Array(64);
    const whole = bytes.length - (bytes.length % 64);
    const tail = new Uint8Array(bytes.length % 64 < 56 ? 64 : 128);
    tail.set(bytes.subarray(whole));
    tail[bytes.length % 64] = 128;
    const end = new DataView(tail.buffer);
    end.setUint32(tail.length - 8, Math.floor(bytes.length / 536870912));
    end.setUint32(tail.length - 4, (bytes.length * 8) >>> 0);
    const blocks = (data, upTo) => {
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      for (let at = 0; at < upTo; at += 64) {
        for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
        for (let i = 16; i < 64; i++) {
          const x = words[i - 15], y = words[i - 2];
          words[i] = words[i - 16] + words[i - 7] + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) + (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 64; i++) {
          const one = (h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
          const two = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
          h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
        }
        state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
      }
    };
    blocks(bytes, whole);
    blocks(tail, tail.length);
    return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
  };

  const MOST_BYTES = 2000000000;
  const unzip = async (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < 0) throw new Error('this is no ZIP archive');
    const files = new Map();
    let at = view.getUint32(end + 16, true);
    let total = 0;
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new Error('the archive is broken');
      const method = view.getUint16(at + 10, true), packed = view.getUint32(at + 20, true), size = view.getUint32(at + 24, true);
      const nameLength = view.getUint16(at + 28, true), local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(from, from + packed);
      if ((total += size) > MOST_BYTES) throw new Error('the archive is too large');
      if (files.has(name)) throw new Error('the archive holds ' + name + ' twice');
      files.set(name, method === 0 ? data : await inflate(data, size));
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return files;
  };
  const inflate = async (data, size) => {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const whole = new Uint8Array(size);
    let at = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > size) throw new Error('a file is larger than the archive says');
      whole.set(value, at);
      at += value.length;
    }
    if (at !== size) throw new Error('a file is shorter than the archive says');
    return whole;
  };

  const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const hashOfText = (words) => sha256(new TextEncoder().encode(words));
  const element = (name, content, className) => {
    const made = document.createElement(name);
    if (content !== undefined) made.textContent = content;
    if (className) made.className = className;
    return made;
  };
  const SHOWN = 12;

  let bundle = null;
  const originals = new Map();

  const check = () => {
    const groups = [];
    const group = (title) => { const checks = []; groups.push({ title, checks }); return (state, what, why) => checks.push({ state, what, why }); };
    const one = (report, good, what, why) => report(good ? 'good' : 'bad', what, good ? undefined : why);
    const files = bundle;
    const json = (path) => JSON.parse(text(files.get(path)));
    const manifest = json('manifest.json');
    const listed = new Set(manifest.files.map(({ path }) => path));

    const whole = group('The files of the bundle');
    one(whole, manifest.format === 'chancery-proof@1', 'The bundle is of a kind that this page knows', 'It says ' + manifest.format);
    for (const { path, sha256: hash, bytes } of manifest.files) {
      const file = files.get(path);
      if (!file) whole('bad', path, 'It is missing');
      else one(whole, file.length === bytes && sha256(file) === hash, path, 'Its bytes are not those that the manifest lists');
    }
    for (const path of files.keys()) if (path !== 'manifest.json' && !listed.has(path)) whole('bad', path, 'The manifest does not list it');

    const issue = json('issue.json'), seal = json('seal.json'), findings = json('findings.json'), documents = json('documents.json'), decisions = json('decisions.json');
    const sealed = group('The issue and its seal');
    one(sealed, sha256(files.get('issue.json')) === seal.content, 'The issue is word for word what was sealed', 'Its hash is not the one in the seal');
    one(sealed, Object.keys(seal.quotes).length === issue.citations.length, issue.citations.length + ' quotations are sealed', 'The seal has ' + Object.keys(seal.quotes).length + ', the issue ' + issue.citations.length);
    const held = new Set(issue.citations.map(({ finding }) => finding));
    const loose = [];
    const walk = (value) => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) if (key === 'citations') { for (const id of inner) if (!held.has(id)) loose.push(id); } else walk(inner);
    };
    walk(issue.parts);
    one(sealed, loose.length === 0, 'Every sentence cites only what the issue holds', 'Not held: ' + loose.slice(0, 5).join(', '));

    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    const known = new Map(documents.map((document) => [document.sha256, document]));
    const quotes = group('The quotations');
    const texts = new Map();
    for (const id of Object.keys(seal.sources)) {
      const own = files.get('texts/' + id + '.txt');
      if (own) texts.set(id, text(own));
      else {
        const dropped = originals.get(id), facts = known.get(id);
        if (dropped && facts && /^text\\/(plain|markdown)/.test(facts.mediaType) && /^utf-?8$/i.test(facts.encoding || '')) {
          const words = new TextDecoder().decode(dropped);
          if (hashOfText(words) === seal.sources[id].text) texts.set(id, words);
        }
      }
    }
    for (const { finding, document, start, end, quote, hash } of issue.citations) {
      const name = '“' + (quote.length > 90 ? quote.slice(0, 90) + '…' : quote) + '”';
      if (hashOfText(quote) !== hash || seal.quotes[finding] !== hash) { quotes('bad', name, 'The words are not those that were sealed'); continue; }
      const found = byId.get(finding);
      if (found && (found.document !== document || found.start !== start || found.end !== end || found.quote !== quote)) { quotes('open', name, 'The record reads this finding otherwise since'); continue; }
      const source = texts.get(document);
      if (source === undefined) quotes(found ? 'good' : 'open', name, found ? 'Sealed words; give the original to compare them with it' : 'Sealed words; the record no longer holds the finding');
      else one(quotes, source.slice(start, end) === quote, name, 'The original has other words at characters ' + start + ' to ' + end);
    }

    const sources = group('The originals');
    for (const id of Object.keys(seal.sources)) {
      const facts = known.get(id);
      const name = facts ? [facts.publisher, facts.title].filter(Boolean).join(', ') || facts.origin : id;
      const inside = files.get('originals/' + id);
      const own = files.get('texts/' + id + '.txt');
      if (own) one(sources, sha256(own) === seal.sources[id].text, name + ': the text that was read', 'Its hash is not the one in the seal');
      if (inside) one(sources, sha256(inside) === id && seal.sources[id].bytes === id, name, 'Its bytes have another hash');
      else if (originals.has(id)) sources('good', name, 'The file that you gave is the original');
      else sources('open', name, 'Not checked: give the original; its sha256 is ' + id);
    }

    const desk = group('What analysts decided');
    const states = {};
    for (const { state } of findings) states[state] = (states[state] || 0) + 1;
    for (const [state, count] of Object.entries(states)) desk(state === 'rejected' || state === 'merged' ? 'bad' : 'good', count + ' cited findings: ' + ({ open: 'not reviewed by an analyst', accepted: 'accepted by an analyst' }[state] || state), 'Cited although it is ' + state);
    one(desk, decisions.every((decision, i) => i === 0 || decisions[i - 1].number < decision.number), decisions.length + ' decisions, in order', 'Decisions are out of order');
    if (manifest.despite) desk('open', 'Published although checks failed', 'The reason given: ' + manifest.despite);
    return { manifest, groups };
  };

  const WORDS = { good: '✓ holds', bad: '✗ fails', open: '– open' };
  const show = () => {
    const results = document.querySelector('#results'), facts = document.querySelector('#facts'), verdict = document.querySelector('#verdict');
    results.replaceChildren(); facts.replaceChildren();
    let done;
    try { done = check(); } catch (error) { verdict.textContent = '✗ This is no whole proof: ' + error.message; verdict.className = 'bad'; return; }
    const all = done.groups.flatMap(({ checks }) => checks);
    const bad = all.filter(({ state }) => state === 'bad').length, open = all.filter(({ state }) => state === 'open').length;
    verdict.textContent = bad > 0 ? '✗ ' + bad + ' of ' + all.length + ' checks fail' : '✓ All ' + (all.length - open) + ' checks hold' + (open > 0 ? '; ' + open + (open === 1 ? ' is open' : ' are open') : '');
    verdict.className = bad > 0 ? 'bad' : 'good';
    const { manifest } = done;
    const list = element('dl');
    for (const [term, what] of [['Issue', manifest.title + ', edition ' + manifest.edition], ['Published', manifest.published + ' by ' + manifest.by], ['Read by', manifest.engines.join('; ')], ['Packs', manifest.packs.map(({ name, version }) => name + ' ' + version).join(', ')], ['sha256 of the manifest', sha256(bundle.get('manifest.json'))]]) list.append(element('dt', term), element('dd', what));
    facts.append(list, element('p', 'A bundle shows that its parts belong together. Compare the sha256 of the manifest with the one that the desk gives you by another way.'));
    for (const { title, checks } of done.groups) {
      const items = element('ul');
      const order = { bad: 0, open: 1, good: 2 };
      const sorted = checks.slice().sort((a, b) => order[a.state] - order[b.state]);
      for (const [i, { state, what, why }] of sorted.entries()) {
        if (i >= SHOWN && state === 'good') { items.append(element('li', 'and ' + (sorted.length - i) + ' more that hold')); break; }
        const item = element('li'), words = element('span', what);
        if (why) words.append(element('small', why));
        item.append(element('b', WORDS[state], state), words);
        items.append(item);
      }
      results.append(element('h2', title), items);
    }
  };

  const take = async (given) => {
    const verdict = document.querySelector('#verdict');
    verdict.className = ''; verdict.textContent = 'Checking …';
    for (const file of given) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let inside = null;
      if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
        try { inside = await unzip(bytes); } catch (error) { if (/\\.zip$/i.test(file.name)) { verdict.textContent = '✗ ' + file.name + ': ' + error.message; verdict.className = 'bad'; return; } }
      }
      if (inside && inside.has('manifest.json') && inside.has('seal.json')) bundle = inside;
      else originals.set(sha256(bytes), bytes);
    }
    if (bundle) show();
    else verdict.textContent = 'Now give the bundle, a .zip file.';
  };
  const drop = document.querySelector('#drop'), input = document.querySelector('#files');
  input.addEventListener('change', () => take([...input.files]));
  for (const name of ['dragenter', 'dragover']) document.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => { event.preventDefault(); drop.classList.remove('over'); take([...event.dataTransfer.files]); });
})();
`;
