import { SetMetadata } from '@nestjs/common';

export const PUBLIC_ROUTE = 'qamqor:public';

/** Opens a route to everybody. Every route without it, and without a role rule, is refused by the guard. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_ROUTE, true);
