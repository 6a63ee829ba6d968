export { aStage } from './a-stage.js';
