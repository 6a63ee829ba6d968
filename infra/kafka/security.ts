// Certificates and accounts of a test broker, made for it alone in its temporary folder.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How clients reach the broker; brokers speak plainly among themselves. */
export interface ClientSecurity {
  readonly tls?: boolean;
  /** PLAIN and SCRAM-SHA-256 under the same name and password. */
  readonly sasl?: { readonly username: string; readonly password: string };
}

export function protocolOf({ tls = false, sasl }: ClientSecurity): string {
  if (sasl === undefined) return tls ? 'SSL' : 'PLAINTEXT';
  return tls ? 'SASL_SSL' : 'SASL_PLAINTEXT';
}

export interface Certificates {
  /** PEM file of who vouches for the broker. */
  readonly ca: string;
  /** PEM file with the broker's key and certificate. */
  readonly broker: string;
}

/** A certificate authority and a certificate for 127.0.0.1, good for two days. */
export function makeCertificates(folder: string): Certificates {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-days',
    '2',
    '-subj',
    '/CN=test authority',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  );
  openssl('req', ...key, '-subj', '/CN=127.0.0.1', '-keyout', at('broker.key'), '-out', at('broker.csr'));
  writeFileSync(at('names.txt'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names.txt')];
  openssl('x509', '-req', '-in', at('broker.csr'), ...signing, '-days', '2', '-out', at('broker.crt'));
  writeFileSync(at('broker.pem'), readFileSync(at('broker.key'), 'utf8') + readFileSync(at('broker.crt'), 'utf8'));
  return { ca: at('ca.pem'), broker: at('broker.pem') };
}

/** Settings of the listener `CLIENT`. */
export function securitySettings(security: ClientSecurity, certificates: Certificates | null): Record<string, string> {
  const { sasl } = security;
  return {
    ...(certificates !== null && {
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': certificates.broker,
    }),
    ...(sasl !== undefined && {
      'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256',
      'listener.name.client.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required user_${sasl.username}="${sasl.password}";`,
      'listener.name.client.scram-sha-256.sasl.jaas.config':
        'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    }),
  };
}
