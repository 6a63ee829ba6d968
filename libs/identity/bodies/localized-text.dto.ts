import { IsString } from 'class-validator';
import { IsSafeText } from '#platform';

/** A name in the three languages of the product, as answered. */
export class LocalizedTextView {
  @IsString()
  kk!: string;

  @IsString()
  ru!: string;

  @IsString()
  en!: string;
}

export class BodyNameBody {
  @IsSafeText({ max: 300 })
  kk!: string;

  @IsSafeText({ max: 300 })
  ru!: string;

  @IsSafeText({ max: 300 })
  en!: string;
}
