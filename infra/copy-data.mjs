// swc compiles sources only; what they read at run time (editions, calendars) is copied beside the compiled files.
import { cpSync, globSync } from 'node:fs';

const files = globSync('libs/**/*.{yaml,yml,json,sql}', {
  exclude: (path) => ['testing', 'history', 'published'].some((folder) => path.includes(folder)),
});
for (const file of files) cpSync(file, `dist/${file}`, { recursive: true });
process.stdout.write(`copied ${String(files.length)} data files to dist\n`);
