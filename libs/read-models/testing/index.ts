export { ListedEvents } from './listed-events.js';
export { projected } from './projected.js';
export { type GivenEvent, recorded } from './recorded.js';
