// Lets a child process run this repository's TypeScript as it stands:
// node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs child.ts
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2024',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

registerHooks({
  resolve(specifier, context, nextResolve) {
    const source = specifier.startsWith('.')
      ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
      : undefined;
    return nextResolve(source?.pathname.endsWith('.ts') && existsSync(source) ? source.href : specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts')) return nextLoad(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      ...options,
      filename: fileURLToPath(url),
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
