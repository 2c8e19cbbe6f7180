import type { GenericSchema } from 'valibot';

interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  wrapped?: AnySchema;
  options?: readonly unknown[];
  requirement?: unknown;
  pipe?: readonly AnySchema[];
}

/** What a schema accepts, as plain data that can be recorded and compared; checks in code count by their place. */
export function shapeOf(schema: GenericSchema | AnySchema): unknown {
  const { type, entries, item, wrapped, options, requirement, pipe } = schema as AnySchema;
  const [first, ...rest] = pipe ?? [];
  return {
    type,
    ...(entries && {
      entries: Object.fromEntries(
        Object.entries(entries)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, part]) => [name, shapeOf(part)]),
      ),
    }),
    ...(item && { item: shapeOf(item) }),
    ...(wrapped && { wrapped: shapeOf(wrapped) }),
    // Their order is that of the screen, not of what is stored.
    ...(options && { options: options.map(String).toSorted() }),
    ...(requirement !== undefined &&
      typeof requirement !== 'function' && { requirement: String(requirement) }),
    ...(first && rest.length > 0 && { checks: rest.map((check) => shapeOf(check)) }),
  };
}
