/** The report's only style sheet. No other style is allowed to act: the policy names this text by its hash. */
export const STYLE = `
:root {
  --paper: #ffffff; --ink: #1b1f23; --soft: #555c63; --rule: #d5d9dd; --tint: #f3f5f7;
  --up: #a84300; --down: #00598c; --same: #5b6268; --link: #00598c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e8eaec; --soft: #b0b7bd; --rule: #3b4248; --tint: #1f2428;
    --up: #ff9a57; --down: #74bff0; --same: #b0b7bd; --link: #8ecbf5;
  }
}
@media screen and (prefers-color-scheme: dark) {
  .chart [stroke="#0072B2"] { stroke: #74bff0; }
  .chart [fill="#0072B2"] { fill: #74bff0; }
  .chart [stroke="#D55E00"] { stroke: #ff9a57; }
  .chart [fill="#D55E00"] { fill: #ff9a57; }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 56rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0.1rem 0 1.5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1.0625rem; margin: 1.75rem 0 0.4rem; }
p, ul, ol, dl { margin: 0 0 0.9rem; max-width: 42rem; overflow-wrap: break-word; }
nav { margin: 2rem 0 0; }
nav ul { list-style: none; padding: 0; columns: 17rem 2; max-width: none; }
nav li { padding: 0.15rem 0; break-inside: avoid; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 0.5rem; top: -4rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 0.5rem; }
.over { margin: 0; color: var(--soft); font-weight: 600; }
main > section:first-child > h2 { margin-top: 0; }
.note, .notes, .range, .absent, footer { color: var(--soft); }
.note, .notes { font-size: 0.9375rem; }
.notes { list-style: none; padding: 0; }
.answers { list-style: none; padding: 0; max-width: none; }
.answer {
  margin: 0 0 0.9rem; padding: 0.8rem 1rem 0.15rem 1.1rem;
  background: var(--tint); border-left: 6px solid var(--same); border-radius: 0 6px 6px 0;
}
.answer p { margin-bottom: 0.6rem; max-width: none; }
.answer .verdict { font-weight: 700; padding-left: 1.5em; text-indent: -1.5em; }
.answer .level { color: var(--soft); font-size: 0.9375rem; }
.answer .level strong { color: var(--ink); }
.answer.increase { border-color: var(--up); }
.answer.decrease { border-color: var(--down); }
.sign { display: inline-block; width: 1.5em; text-indent: 0; color: var(--same); }
.sign::before { content: "\\2013"; }
.increase .sign { color: var(--up); }
.increase .sign::before { content: "\\25B2"; }
.decrease .sign { color: var(--down); }
.decrease .sign::before { content: "\\25BC"; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.25rem; max-width: none; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0; }
.chart { margin: 0.75rem 0; }
.chart svg { display: block; width: 100%; height: auto; color: inherit; }
.chart .halo { stroke: var(--paper); }
.narrow, .paper { display: none; }
.save { margin: -0.25rem 0 0.75rem; font-size: 0.875rem; }
.scroll { overflow-x: auto; margin: 0.75rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0 0.4rem; }
caption span { display: inline-block; position: sticky; left: 0; max-width: min(100%, calc(100vw - 2rem)); }
th, td { padding: 0.35rem 0.4rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:first-child { padding-left: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 600; }
.keep { white-space: nowrap; }
.cell strong, .cell .range { display: block; white-space: nowrap; }
.range { font-weight: 400; }
.number { text-align: right; }
td.number { white-space: nowrap; }
.absent { white-space: normal; }
.drug { margin-bottom: 3rem; }
.drug > h3 { font-size: 1.35rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--rule); }
details { margin: 0.5rem 0 1rem; }
summary { cursor: pointer; color: var(--link); }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1rem; }
.box { padding: 0.2rem 1.1rem 0.3rem; border: 2px solid var(--down); border-radius: 6px; }
.box.not { border-color: var(--up); }
.box h3 { margin-top: 0.8rem; }
.box ul { padding-left: 1.1rem; }
.box li { margin-bottom: 0.4rem; }
.references li, .issues li { overflow-wrap: anywhere; }
sup { line-height: 0; }
pre { overflow-x: auto; padding: 0.7rem 0.9rem; background: var(--tint); border-radius: 4px; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: 0.875rem; }
.cities { margin-bottom: 0.15rem; }
.short .answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0.7rem; }
.short .answer { margin: 0; }
.hash { overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font-size: 0.9375rem; }
@media (max-width: 640px) {
  /* A table that is scrolled anyway has room: its columns need not be as narrow as their longest word. */
  .scroll table { width: max-content; min-width: 100%; }
  .scroll td { max-width: 16rem; }
  body { padding: 1rem 1rem 2rem; font-size: 1rem; }
  h1 { font-size: 1.6rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .facts, .boxes { grid-template-columns: 1fr; gap: 0.1rem 0; }
  .facts dd { margin-bottom: 0.6rem; }
  .boxes { gap: 1rem; }
  td.number { white-space: normal; }
  tbody th { min-width: 7.5rem; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #444444; --rule: #bbbbbb; --tint: #f3f5f7;
    --up: #a84300; --down: #00598c; --same: #5b6268; --link: #000000;
  }
  html { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  .skip, .save, summary, details:not([open]), nav { display: none; }
  .paper { display: block; }
  .scroll, .scroll:focus { outline: none; }
  .wide { display: block; }
  .narrow { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 9pt; }
  h2 { margin-top: 1.75rem; }
  h1, h2, h3, h4, caption, thead { break-after: avoid; }
  .answer, .chart, .box, .facts, tr { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  .note, .notes, code { font-size: 9pt; }
  .drug { margin-bottom: 1.5rem; }
  .short { font-size: 9pt; line-height: 1.3; }
  .short h1 { font-size: 15pt; margin-bottom: 4pt; }
  .short h2 { font-size: 11pt; margin: 7pt 0 3pt; padding-top: 4pt; border-top-width: 1px; }
  .short p { margin-bottom: 3pt; max-width: none; }
  .short .answers { grid-template-columns: 1fr 1fr; gap: 5pt; margin-bottom: 4pt; }
  .short .answer { padding: 4pt 6pt 1pt; border-left-width: 4px; }
  .short table { font-size: 8pt; }
  .short th, .short td { padding: 1.5pt 4pt; }
  .short th:first-child { padding-left: 0; }
  .short .cell strong, .short .cell .range { display: inline; }
  .short .scroll { margin: 0 0 3pt; }
  .short .note, .short .notes, .short .answer .level, .short code { font-size: 8pt; }
  .short footer { margin-top: 5pt; padding-top: 3pt; font-size: 8pt; }
}
`;

/** SHA-256 of `STYLE` as a content security policy names it; a test keeps the two together. */
export const STYLE_HASH = "sha256-JiUSEaESyKocmE859i7qsDwWzLuKc68PFb8c0q0qh2E=";
