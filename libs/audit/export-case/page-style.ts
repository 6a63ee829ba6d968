import { Markup } from './markup.js';

export const pageStyle = new Markup(`
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #17211f; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; }
dl > div { display: grid; grid-template-columns: minmax(10rem, 1fr) 3fr; gap: 1rem; padding: 0.25rem 0; border-bottom: 1px solid #cdd6d2; }
dt { color: #4a5854; }
dd { margin: 0; }
li { margin-bottom: 0.75rem; }
li p { margin: 0; }
p:empty { display: none; }
mark { padding: 0 0.25rem; background: #fbe7e5; color: #9b1c1c; }
pre, code { font-size: 0.8125rem; white-space: pre-wrap; }
pre { padding: 0.75rem; background: #f4f6f4; }
summary { cursor: pointer; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; gap: 0; } }
@media print { details { display: block; } }
`);
