/** Version 1 knew no answers or consent given only at registration. */
export function applicationRegisteredV2(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...data, answers: [], consent: null };
}
