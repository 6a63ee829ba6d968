import type { FuncKeywordDefinition, SchemaValidateFunction } from 'ajv';
import { isSafeText, isVisibleText, normaliseText } from './text.js';

const checkText: SchemaValidateFunction = (_schema: unknown, value: string, _parent, at) => {
  const text = normaliseText(value);
  const code = !isSafeText(text) ? 'unsafe-text' : isVisibleText(text) ? undefined : 'empty-text';
  if (code !== undefined) {
    checkText.errors = [{ keyword: 'x-safe-text', params: { code } }];
    return false;
  }
  if (at !== undefined && text !== value) Reflect.set(at.parentData as object, at.parentDataProperty, text);
  return true;
};

/** `x-safe-text`: normalises the string in place (NFC, trimmed) and refuses what is empty or holds control characters. */
export const safeTextKeyword: FuncKeywordDefinition = {
  keyword: 'x-safe-text',
  type: 'string',
  schemaType: 'boolean',
  modifying: true,
  errors: 'full',
  validate: checkText,
};
