import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;

/** Every error leaves in this form (RFC 9457). */
export const problemComponents = {
  schemas: {
    Problem: {
      type: 'object',
      description:
        'Problem document (RFC 9457) in the language asked for. A problem may hold further members of its own.',
      required: ['type', 'title', 'status', 'code', 'instance'],
      properties: {
        type: { type: 'string', pattern: '^urn:qamqor:problem:' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        code: { type: 'string', description: 'Stable; the last part of `type`.' },
        instance: { type: 'string', description: 'Correlation id as a URN; name it to support.' },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'code', 'message'],
            properties: {
              path: { type: 'string', description: 'JSON pointer into the body or the query.' },
              place: { type: 'string', description: 'JSON pointer into a file that the field holds the text of.' },
              code: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
      },
    },
  },
  responses: {
    Problem: {
      description: 'Refused or failed',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
} satisfies Components;
