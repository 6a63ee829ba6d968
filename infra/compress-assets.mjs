// Lays a Brotli copy beside each text file of the built web client: the API sends it to browsers that take it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const files = globSync('dist/web/**/*.{js,css,svg}');
let [before, after] = [0, 0];
for (const file of files) {
  const plain = readFileSync(file);
  const small = brotliCompressSync(plain, options);
  writeFileSync(`${file}.br`, small);
  before += plain.length;
  after += small.length;
}
console.log(`compressed ${files.length} files of the web client from ${before} to ${after} bytes`);
