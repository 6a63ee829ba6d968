import { CHANNELS, citation, list, localized, nullable, object, positive, slug, term } from './schema-parts.js';

const channels = { ...list({ enum: CHANNELS }), minItems: 1 };

export const limit = object({
  place: slug,
  waitingMinutes: nullable(positive),
  servingMinutes: nullable(positive),
  citation,
});

export const partialTerm = object(
  { code: slug, term, title: localized, citation },
  { start: { enum: ['submission', 'registration'] } },
);

export const hearing = object({ required: { type: 'boolean' }, noticeWorkingDays: nullable(positive), citation });

export const acceptanceRefusal = object({ channels, citation });

export const hours = object({ place: slug, text: localized, citation });

export const documentNote = object({ channels, text: localized, citation });

export const anomaly = object({ citation, text: localized, resolution: localized }, { code: slug });
