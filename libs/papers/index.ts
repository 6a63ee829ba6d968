/** Papers as PDF and their public check. The composition gives `paperRegister(new CheckCodes(masterKey))` to the projector. */
export { PapersModule } from './papers.module.js';
export { CheckCodes } from './register/check-codes.js';
export { paperRegister } from './register/paper-register.projection.js';
