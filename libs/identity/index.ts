/**
 * Accounts, bodies, sessions, and who may use which route.
 *
 * Controllers: `@Allow('clerk', 'head')`, `@SignedIn()` or `@Public()` on every route, `@CurrentViewer() viewer: Viewer`.
 * Injectable: `OfficerDirectory`, `BodyDirectory`. The composition imports `IdentityModule`, gives `identityProjections` to
 * the projector and `identityEventTypes` to the upcasting store.
 */
export * from './viewer.js';
export * from './vocabulary.js';
export { Allow, CurrentSession, CurrentViewer, SignedIn } from './guard/policy.decorators.js';
export type { Policy } from './guard/policy.decorators.js';
export { PolicyGuard } from './guard/policy.guard.js';
export { routePolicy } from './guard/route-policy.js';
export type { RequestSession } from './guard/request-session.js';
export * from './directory/body-directory.js';
export * from './directory/officer-directory.js';
export * from './directory/identity-projections.js';
export * from './domain/absence.events.js';
export * from './domain/officer.events.js';
export * from './domain/body.events.js';
export * from './domain/login.events.js';
export { identityEventTypes } from './stored-events/identity-event-types.js';
export * from './streams/stream-names.js';
export * from './demo/demo-accounts.js';
export * from './demo/seed-demo-accounts.js';
export { DEMO_PASSWORD } from './passwords/password-policy.js';
export { CSRF_HEADER } from './session/csrf.js';
export { SESSION_COOKIE } from './session/session-cookie.js';
export { ACTING_FOR_HEADER, ActingViewers } from './absences/acting-viewer.js';
export { SessionReader } from './session/session-reader.js';
export { identityProblemTexts } from './identity.problem-texts.js';
export { actingRolesOf } from './domain/roles.js';
export * from './officers/first-administrator.js';
export { sightOf } from './officers/bodies-in-sight.js';
export { generatePassword } from './passwords/generate-password.js';
export { LOGIN_FORM } from './officers/login-form.js';
export { IdentityModule } from './identity.module.js';
