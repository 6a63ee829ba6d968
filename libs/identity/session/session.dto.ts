import { IsString, MaxLength, MinLength } from 'class-validator';

const LONGEST = 256;

export class SignInBody {
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  login!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  password!: string;
}

export class ChangePasswordBody {
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  current!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  next!: string;
}
