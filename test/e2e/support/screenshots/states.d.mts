/** Makes the states that the demo does not hold; answers with the addresses of their pages, by name. */
export function makeStates(origin: string): Promise<Record<string, string>>;
