import { Html } from './html.ts';

export const style = new Html(`<style>
:root { color-scheme: light dark; --ink: #17212b; --soft: #5c6b7a; --line: #dfe5ea; --paper: #fff; --ground: #f4f6f8; --accent: #00787f;
  --good: #1c7a42; --bad: #b3261e; --warn: #8a5a00; --tint: #eef7f7; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9aa8b5; --line: #2c3741; --paper: #1a2129; --ground: #12171d;
  --accent: #4fc3c9; --good: #6fce94; --bad: #ff8a80; --warn: #f0c060; --tint: #17292b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 28px 20px 60px; }
h1 { font-size: 24px; margin: 0; letter-spacing: -.01em; } h2 { font-size: 17px; margin: 36px 0 12px; }
p { margin: 6px 0; } .soft { color: var(--soft); } small, .small { font-size: 13px; }
.systems { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 12px; margin-top: 20px; }
.box { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; }
.systems .box { display: flex; flex-direction: column; } .systems form { margin-top: auto; padding-top: 10px; }
.box.ill { border-color: var(--bad); }
.box h3 { display: flex; justify-content: space-between; gap: 8px; align-items: baseline; font-size: 15px; margin: 0 0 2px; }
form { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
select, input, button { font: inherit; font-size: 13px; padding: 5px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: inherit; }
select { flex: 1 1 100%; min-width: 0; } input.n { width: 0; flex: 1 1 64px; min-width: 0; } button { background: var(--accent); border-color: var(--accent); color: var(--paper); cursor: pointer; }
.find input { min-width: 290px; } :is(select, input, button, a, summary):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mark { font-size: 12px; font-weight: 600; white-space: nowrap; color: var(--good); } .mark.bad { color: var(--bad); } .mark.warn { color: var(--warn); }
article { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: 10px; padding: 14px 18px; margin: 10px 0; }
article.cabinet { border-left-color: var(--accent); } article.inbox { border-left-color: var(--warn); }
article header { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; font-size: 13px; color: var(--soft); }
article header b { color: var(--ink); } article header time { margin-left: auto; font-variant-numeric: tabular-nums; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; margin-top: 8px; }
@media (max-width: 700px) { .two { grid-template-columns: 1fr; } }
.two h4 { margin: 0 0 4px; font-size: 15px; } .two p { white-space: pre-line; overflow-wrap: anywhere; }
.document { background: var(--tint); border-radius: 8px; padding: 8px 12px; margin-top: 10px; font-size: 13px; }
summary { cursor: pointer; } pre { overflow: auto; max-height: 360px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12px; }
code { font-size: 12px; overflow-wrap: anywhere; } a { color: var(--accent); }
table { width: 100%; border-collapse: collapse; font-size: 13px; } td, th { text-align: left; vertical-align: top; padding: 5px 8px 5px 0; border-top: 1px solid var(--line); }
th { border: 0; color: var(--soft); font-weight: 500; } td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.none { text-align: center; padding: 28px; color: var(--soft); }
</style>`);
