import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Channel } from '#regulations';
import { ReceiptHandingView } from '../case-views/receipt-handing.js';
import { BodyRef, LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import type { PartyRole } from '../domain/case-events.js';
import { type CaseBook, journalKinds, type VoidReason } from '../journal/journal-events.js';
import { type JournalColumn, journalColumns } from './journal-columns.js';

export class JournalBookView {
  @ValidateNested()
  @Type(() => BodyRef)
  readonly body!: BodyRef;

  @IsIn(journalKinds)
  readonly kind!: CaseBook;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsInt()
  readonly year!: number;

  /** Numbers given out: the last one, for there are no gaps. */
  @IsInt()
  readonly last!: number;

  /** IANA zone of the office. */
  @IsString()
  readonly zone!: string;
}

export class JournalBooksView {
  /** The books the reader may open, the newest years first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JournalBookView)
  readonly books!: readonly JournalBookView[];
}

export class JournalColumnView {
  @IsIn(journalColumns)
  readonly code!: JournalColumn;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

export class JournalEnding {
  @IsIn(['issued', 'acceptance-refused', 'withdrawn'])
  readonly closedBy!: 'issued' | 'acceptance-refused' | 'withdrawn';

  @IsNullable()
  @IsIn(['favourable', 'refusal'])
  readonly outcome!: 'favourable' | 'refusal' | null;

  @IsInstant()
  readonly closedAt!: string;
}

const voidReasons = [
  'withdrawn',
  'acceptance-refused',
  'accepted',
  'other-number',
  'not-entered',
] as const satisfies readonly VoidReason[];

export class JournalPerson {
  @IsIn(['applicant', 'representative', 'spouse', 'child'])
  readonly role!: PartyRole;

  /** `null` once the person was erased. */
  @IsNullable()
  @IsString()
  readonly fullName!: string | null;
}

/** One number of a book, with what its case says today. */
export class JournalEntryView {
  @IsInt()
  readonly number!: number;

  /** As it is written, e.g. `Н-12/2026`. */
  @IsString()
  readonly label!: string;

  /** `reserved`: taken for a case that waits for the entry. `void`: it stands for nothing, `voidReason` says why. */
  @IsIn(['entered', 'reserved', 'void'])
  readonly state!: 'entered' | 'reserved' | 'void';

  @IsNullable()
  @IsIn(voidReasons)
  readonly voidReason!: VoidReason | null;

  @IsUUID()
  readonly caseId!: string;

  /** When the act happened that the number stands for. */
  @IsNullable()
  @IsInstant()
  readonly enteredAt!: string | null;

  @IsInstant()
  readonly reservedAt!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef | null;

  /** The applicant, in the adopters' register also the spouse. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JournalPerson)
  readonly persons!: readonly JournalPerson[];

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsString()
  readonly channel!: Channel;

  @IsBoolean()
  readonly archive!: boolean;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @IsNullable()
  @IsString()
  readonly paperNumber!: string | null;

  @IsNullable()
  @IsString()
  readonly resultNumber!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => JournalEnding)
  readonly ending!: JournalEnding | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly resultTitle!: LocalizedTextView | null;

  /** Of a refused acceptance. */
  @IsNullable()
  @IsString()
  readonly reason!: string | null;

  /** How the receipt of a refused acceptance came to the applicant; `null` in other books, and while nothing was recorded. */
  @IsNullable()
  @ValidateNested()
  @Type(() => ReceiptHandingView)
  readonly handing!: ReceiptHandingView | null;

  /** Legal days of an entry in a register; no end where none is stated. */
  @IsNullable()
  @IsString()
  readonly validFrom!: string | null;

  @IsNullable()
  @IsString()
  readonly validUntil!: string | null;

  /** Number of the earlier entry that this one prolongs. */
  @IsNullable()
  @IsString()
  readonly prolongs!: string | null;
}

/** Names are sealed: they are opened one by one to be compared, so one answer looks at a bounded number of entries. */
export class JournalSearch {
  /** Entries whose names were compared for this answer. */
  @IsInt()
  readonly compared!: number;

  /** All of the book that is left was looked at; otherwise `next` goes on where this answer stopped. */
  @IsBoolean()
  readonly complete!: boolean;
}

export class JournalView {
  @ValidateNested()
  @Type(() => JournalBookView)
  readonly book!: JournalBookView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JournalColumnView)
  readonly columns!: readonly JournalColumnView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JournalEntryView)
  readonly items!: readonly JournalEntryView[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;

  /** Only where names were searched. */
  @IsNullable()
  @ValidateNested()
  @Type(() => JournalSearch)
  readonly search!: JournalSearch | null;
}
