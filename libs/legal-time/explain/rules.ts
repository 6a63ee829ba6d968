/**
 * General procedure law that the rules of counting rest on, as cited in explanations.
 * Code of Administrative Procedure (АППК), Law 350-VI, in the edition of Law 241-VIII of 17.12.2025.
 */
export const RULES = {
  dayAfterStart: 'АППК, ст. 76',
  lastDayOff: 'АППК, ст. 76(5)',
  afterHours: 'АППК, ст. 64(3)',
} as const;
