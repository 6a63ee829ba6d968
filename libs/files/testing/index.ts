export { jpeg, pdf, png } from './contents.js';
