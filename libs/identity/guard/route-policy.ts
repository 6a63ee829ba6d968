import { PUBLIC_ROUTE } from '#platform';
import { POLICY } from './policy.decorators.js';
import type { Policy } from './policy.decorators.js';

/** What the method says, else what its class says: a rule on a method closes a route of a public class. */
export function routePolicy(handler: object, controller: object): Policy | 'public' | undefined {
  return policyOf(handler) ?? policyOf(controller);
}

function policyOf(target: object): Policy | 'public' | undefined {
  if (Reflect.getMetadata(PUBLIC_ROUTE, target) === true) return 'public';
  return Reflect.getMetadata(POLICY, target) as Policy | undefined;
}
