import { describe, expect, it } from '@jest/globals';
import { without } from './form-faults';

describe('the faults of a form', () => {
  it('lose those of the fields typed in again, and keep the rest', () => {
    expect(without({ reason: 'A reason is needed', text: 'A text is needed' }, ['reason'])).toEqual({
      text: 'A text is needed',
    });
  });
});
