import { MoveHearingHandler } from './move-hearing/move-hearing.command.js';
import { MoveHearingController } from './move-hearing/move-hearing.controller.js';
import { ProposeRefusalHandler } from './propose-refusal/propose-refusal.command.js';
import { ProposeRefusalController } from './propose-refusal/propose-refusal.controller.js';
import { RecordHearingHandler } from './record-hearing/record-hearing.command.js';
import { RecordHearingController } from './record-hearing/record-hearing.controller.js';
import { RecordObjectionHandler } from './record-objection/record-objection.command.js';
import { RecordObjectionController } from './record-objection/record-objection.controller.js';
import { RecordProtocolRemarksHandler } from './record-protocol-remarks/record-protocol-remarks.command.js';
import { RecordProtocolRemarksController } from './record-protocol-remarks/record-protocol-remarks.controller.js';
import { SignProtocolHandler } from './sign-protocol/sign-protocol.command.js';
import { SignProtocolController } from './sign-protocol/sign-protocol.controller.js';
import { WaiveHearingHandler } from './waive-hearing/waive-hearing.command.js';
import { WaiveHearingController } from './waive-hearing/waive-hearing.controller.js';

/** What officers do around the hearing before a refusal. */
export const hearingControllers = [
  ProposeRefusalController,
  MoveHearingController,
  RecordObjectionController,
  RecordHearingController,
  SignProtocolController,
  RecordProtocolRemarksController,
  WaiveHearingController,
];

export const hearingHandlers = [
  ProposeRefusalHandler,
  MoveHearingHandler,
  RecordObjectionHandler,
  RecordHearingHandler,
  SignProtocolHandler,
  RecordProtocolRemarksHandler,
  WaiveHearingHandler,
];
