/** Version 1 knew cases alone. */
export function numberReservedV2({
  caseId,
  ...reserved
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...reserved, recordId: caseId };
}
