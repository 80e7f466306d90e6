/** The pay page's own looks: neutral, so that nobody takes it for the shop or for Stripe. */
export const payPageStyle = `
:root { --ink: #1c2430; --soft: #5b6675; --line: #c3cad4; --paper: #fff; --ground: #f2f4f7; --accent: #29425f; --wrong: #a3201d; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.ribbon { margin: 0; padding: .5rem 1rem; background: #ffe9b8; color: #4a3400; text-align: center; font-size: .875rem; }
main { width: min(28rem, 100% - 2rem); margin: 1.5rem auto; padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
.lines { margin: 0 0 1.5rem; padding: 0; list-style: none; color: var(--soft); }
.lines li { display: flex; justify-content: space-between; gap: 1rem; overflow-wrap: anywhere; padding: .375rem 0; border-bottom: 1px solid var(--ground); }
.lines span:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.field { margin-bottom: 1rem; min-width: 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
label { display: block; margin-bottom: .25rem; font-size: .875rem; font-weight: 600; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid #7b8798; border-radius: .375rem; font: inherit; color: inherit; background: var(--paper); }
input[aria-invalid] { border-color: var(--wrong); }
.error, .alert { color: var(--wrong); }
.error { margin: .25rem 0 0; font-size: .875rem; }
.alert { margin: 0 0 1rem; padding: .75rem; border: 1px solid currentColor; border-radius: .375rem; }
button { width: 100%; min-height: 2.75rem; border: 1px solid var(--accent); border-radius: .375rem; background: var(--accent); color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { margin-top: .75rem; background: var(--paper); color: var(--accent); }
:focus-visible { outline: 3px solid #d98a00; outline-offset: 2px; }
a { color: var(--accent); }
details { margin-top: 1rem; font-size: .875rem; color: var(--soft); }
dt { font-variant-numeric: tabular-nums; color: var(--ink); }
dd { margin: 0 0 .5rem; }
`;
