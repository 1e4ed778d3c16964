// Draws every plot of the pages in a folder with Mermaid itself, in a browser, and keeps a picture.
//
// Not part of the tests, for it needs node, Mermaid, playwright-core and Chromium; `just plots` runs it.
// Two vaults are drawn: the example, and one whose people have hostile names, in which every name
// must be seen letter by letter and nothing may run.
//
// usage: node draw.mjs KITH MODULES OUT

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [kith, modules, out] = process.argv.slice(2).map((argument) => path.resolve(argument));
const load = createRequire(path.join(modules, 'package.json'));
const { chromium } = load('playwright-core');
const mermaid = path.join(path.dirname(load.resolve('mermaid')), 'mermaid.min.js');

const HOSTILE = [
  '"] --> x["', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '```', '%%{init: {}}%%',
  'end', 'click n0 "javascript:alert(1)"', '#quot;&lt;b&gt;', '1. FC Köln', '- Dora', '`**bold**`', 'a\\"b',
  '(x)', '{{x}}', ';subgraph x', '王小明', 'classDef x fill:red', '$$x^2$$', '@{shape: x}',
];

fs.rmSync(out, { recursive: true, force: true });
const vaults = { example: path.join(out, 'example'), hostile: path.join(out, 'hostile') };
fs.cpSync('example-vault', vaults.example, { recursive: true });
writeHostile(vaults.hostile);

const browser = await chromium.launchPersistentContext(path.join(out, 'profile'), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  viewport: { width: 900, height: 700 },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const complaints = [];
for (const [name, vault] of Object.entries(vaults)) {
  execFileSync(kith, ['refresh', '--vault', vault, '--today', '2026-11-23'], { stdio: 'ignore' });
  const page = await browser.newPage();
  page.on('dialog', (dialog) => { complaints.push(`${name}: something ran`); dialog.dismiss(); });
  await page.setContent('<html><body style="background: white; font-family: sans-serif"></body></html>');
  await page.addScriptTag({ path: mermaid });
  const plots = pages(vault).flatMap((file) => fences(fs.readFileSync(file, 'utf8')));
  let shown = '';
  for (const [at, code] of plots.entries()) {
    const drawn = await page.evaluate(draw, [code, `plot${at}`]);
    if (drawn.error) complaints.push(`${name}, plot ${at + 1}: ${drawn.error}`);
    if (drawn.active) complaints.push(`${name}, plot ${at + 1}: ${drawn.active} active elements`);
    shown += drawn.text ?? '';
  }
  if (name === 'hostile') {
    const missing = HOSTILE.filter((hostile) => !shown.includes(hostile));
    complaints.push(...missing.map((hostile) => `not seen letter by letter: ${hostile}`));
  }
  const picture = path.join(out, `${name}.png`);
  await page.screenshot({ path: picture, fullPage: true });
  console.log(`${plots.length} plots of ${name} in ${picture}`);
}
await browser.close();
complaints.forEach((complaint) => console.error(complaint));
process.exit(complaints.length === 0 ? 0 : 1);

/** Runs in the browser. */
async function draw([code, id]) {
  globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  try {
    const { svg } = await globalThis.mermaid.render(id, code);
    const frame = document.body.appendChild(document.createElement('div'));
    frame.innerHTML = svg;
    return { text: frame.innerText, active: frame.querySelectorAll('script, img, iframe, a').length };
  } catch (error) {
    return { error: String(error) };
  }
}

function fences(text) {
  return [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((found) => found[1]);
}

function pages(vault) {
  const files = fs.readdirSync(path.join(vault, 'Network'), { recursive: true });
  return files.filter((file) => file.endsWith('.md')).map((file) => path.join(vault, 'Network', file));
}

/** Everybody at one table, so that everybody stands on the map. */
function writeHostile(vault) {
  fs.mkdirSync(path.join(vault, 'People'), { recursive: true });
  fs.mkdirSync(path.join(vault, 'Meetings'));
  fs.writeFileSync(path.join(vault, 'kith.md'), '---\nlanguage: en\ngroup-max: 30\n---\n');
  HOSTILE.forEach((name, at) => {
    const text = `---\nname: ${JSON.stringify(name)}\norg: ${JSON.stringify(HOSTILE[at % 2])}\n---\n`;
    fs.writeFileSync(path.join(vault, 'People', `p${at}.md`), text);
  });
  const links = HOSTILE.map((_, at) => `"[[p${at}]]"`).join(', ');
  fs.writeFileSync(path.join(vault, 'Meetings', 'm.md'), `---\ntype: dinner\ndate: 2026-11-20\npeople: [${links}]\n---\n`);
}
