export { mealsPackage } from './meals-package.js';
