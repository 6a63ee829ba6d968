import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, ValidateNested } from 'class-validator';

type Shape = () => new () => object;

/** A property of the given shape. */
export const Nested = (shape: Shape): PropertyDecorator => applyDecorators(ValidateNested(), Type(shape));

/** A list of the given shape. */
export const NestedList = (shape: Shape): PropertyDecorator =>
  applyDecorators(IsArray(), ValidateNested({ each: true }), Type(shape));
