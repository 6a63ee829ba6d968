type Data = Readonly<Record<string, unknown>>;

/** Version 1 let the terms beside the steps run on. */
export function termResumedV2(data: Data): Data {
  return { ...data, terms: [] };
}

/** Version 1 kept no ceiling for a further decision, and left the step's due date alone. */
export function termProlongedV2(data: Data): Data {
  return { ...data, ceiling: null, stepDue: null };
}
