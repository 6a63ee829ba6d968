import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { IsInt, IsString, Min } from 'class-validator';
import { createTestEdge } from '#platform/testing';
import { dtoSchemas, schemaNameOf } from './dto-schemas.js';

class BaseBody {
  @IsString()
  readonly note!: string;
}
class ChildBody extends BaseBody {}
class Undecorated {
  readonly note!: string;
}

@Controller('api/a')
class WithoutClass {
  @Post()
  post(@Body() body: object): object {
    return body;
  }
}
@Controller('api/b')
class WithUndecorated {
  @Post()
  post(@Body() body: Undecorated): object {
    return body;
  }
}
@Controller('api/c')
class WithPart {
  @Post()
  post(@Body('note') note: string): object {
    return { note };
  }
}
@Controller('api/d')
class WithBareQuery {
  @Get()
  get(@Query('limit') limit: string): object {
    return { limit };
  }
}

describe('a route whose input nothing would check', () => {
  it.each([
    [WithoutClass, 'WithoutClass.post (@Body)'],
    [WithUndecorated, 'WithUndecorated.post (@Body)'],
    [WithPart, 'WithPart.post (@Body)'],
    [WithBareQuery, 'WithBareQuery.get (@Query)'],
  ])('keeps the application from starting: %p', async (controller, message) => {
    @Module({ controllers: [controller] })
    class BadModule {}
    await expect(createTestEdge([BadModule])).rejects.toThrow(message);
  });
});

describe('schemas', () => {
  it('stand for the nearest decorated ancestor', () => {
    expect(schemaNameOf(ChildBody)).toBe('BaseBody');
    expect(schemaNameOf(Undecorated)).toBeUndefined();
    expect(schemaNameOf(Object)).toBeUndefined();
  });

  it('keep the type whatever the order of decorators', () => {
    class OneWay {
      @IsInt()
      @Min(1)
      readonly count!: number;
    }
    class OtherWay {
      @Min(1)
      @IsInt()
      readonly count!: number;
    }
    const schemas = dtoSchemas();
    const expected = { type: 'integer', minimum: 1 };
    expect(schemas[OneWay.name]?.properties?.['count']).toEqual(expected);
    expect(schemas[OtherWay.name]?.properties?.['count']).toEqual(expected);
  });

  it('of two different classes must not bear one name', () => {
    const make = () => {
      class Twin {
        @IsString()
        readonly note!: string;
      }
      return Twin;
    };
    make();
    make();
    expect(() => dtoSchemas()).not.toThrow();
    class Twin {
      @IsInt()
      readonly note!: number;
    }
    expect(Twin.name).toBe('Twin');
    expect(() => dtoSchemas()).toThrow('Twin');
  });
});
