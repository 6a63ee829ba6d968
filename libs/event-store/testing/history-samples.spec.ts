import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { describeHistorySamples } from './history-samples.js';
import { parcelTypes } from './parcels.js';

const folder = fileURLToPath(new URL('./sample-history', import.meta.url));
const sentOnly = new Map([...parcelTypes].filter(([type]) => type === 'ParcelSent'));

describeHistorySamples(folder, sentOnly, (_, data) => {
  expect(data).toEqual({ grams: expect.any(Number), fragile: expect.any(Boolean) });
});
