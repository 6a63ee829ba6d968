import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { DomainError } from '../domain-error.js';

/**
 * SHA-256 (hex) over the method, the path and the canonical JSON (RFC 8785) of the body as it was sent: the same command
 * written with other spaces or key order hashes alike.
 * @throws DomainError `malformed-json` when the body holds half characters or is nested too deep to be written down.
 */
export function requestHash(method: string, path: string, body: unknown): string {
  return hash('sha256', `${method} ${path}\n${canonical(body)}`, 'hex');
}

function canonical(body: unknown): string {
  try {
    return canonicalize(body) ?? '';
  } catch {
    throw new DomainError('invalid', 'malformed-json');
  }
}
