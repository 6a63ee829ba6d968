/** What the composition tells the slice, from the configuration. */
export abstract class IdentityOptions {
  /** At least 32 characters; the same for all processes, or they refuse each other's sessions. */
  abstract readonly sessionSecret: string;
  /** Cookies travel over HTTPS only. */
  abstract readonly secureCookies: boolean;
  /** The demo password works, and `GET /api/demo` lists the accounts. */
  abstract readonly demoMode: boolean;
  /** Origins pages may sign in from besides the host the request names, e.g. behind a proxy that renames it. */
  abstract readonly trustedOrigins: readonly string[];
}
