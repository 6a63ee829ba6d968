/**
 * The HTTP edge and what every slice shares.
 *
 * Controllers: `@Body() body: SomeBody` (class-validator class, imported as a value), `@CommandHeaders() headers: CommandHeaders`,
 * `@ReaderLocale() locale: Locale`, `@Public()`; answers of writes extend `WriteAnswer`.
 * Fields: `@IsIin()`, `@IsBin()`, `@IsInstant()`, `@IsLegalDay()`, `@IsSafeText({ max })`, `@IsNullable()` beside the
 * decorators of class-validator, nested ones with `@ValidateNested()` and `@Type(() => Nested)`.
 * Refusals: throw `DomainError` (or `InvalidInput` for single fields) and register the texts of the codes in the module's
 * constructor: `catalogue.register(problemTexts, faultTexts)` with the injected `ProblemCatalogue`.
 * Injectable by class: `AppConfig`, `Clock`, `Logger`, `ProblemCatalogue`, `HealthChecks`, `BackgroundTasks`.
 */
export * from './background/background-tasks.js';
export * from './clock.js';
export * from './config/app-config.js';
export type { KafkaSettings } from './config/kafka-environment.js';
export * from './config/read-config.js';
export * from './config/secret-file.js';
export * from './context/command-headers.js';
export * from './context/correlation-id.js';
export * from './context/correlation-id.decorator.js';
export * from './context/reader-locale.decorator.js';
export * from './context/request-hash.js';
export * from './context/write-answer.js';
export * from './domain-error.js';
export * from './health/health-checks.js';
export * from './http/address-failures.js';
export { disposition } from './http/content-disposition.js';
export * from './http/create-edge.js';
export { eventStream } from './http/event-stream.js';
export { ndjson } from './http/ndjson.js';
export * from './http/security-headers.js';
export { TakesUpload, Uploads } from './http/uploads.js';
export * from './installation/installed-parts.js';
export * from './iin.js';
export * from './locale.js';
export * from './logging/log-requests.js';
export * from './logging/logger.js';
export * from './logging/nest-logger.js';
export * from './openapi/build-openapi.js';
export * from './platform.module.js';
export { faultMessage } from './problems/fault-message.js';
export { platformFaultTexts } from './problems/platform-fault-texts.js';
export * from './problems/problem-details.filter.js';
export type { ProblemDocument } from './problems/problem-details.js';
export * from './problems/problem-texts.js';
export * from './public.decorator.js';
export * from './validation/assert-every-body-has-schema.js';
export * from './validation/compiled-validation.pipe.js';
export * from './validation/decorators.js';
export { faultsOf } from './validation/faults.js';
export { isInstant, isLegalDay } from './validation/instant.js';
export * from './validation/invalid-input.js';
export { isSafeText, normaliseText } from './validation/text.js';
