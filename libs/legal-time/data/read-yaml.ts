import { readFileSync } from 'node:fs';
import { yamlContent, type YamlContent } from './yaml-content.js';

export function readYaml(folder: URL, file: string): YamlContent {
  return yamlContent(readFileSync(new URL(file, folder), 'utf8'), file);
}
