/** The types of the package do not cover this path. */
declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';
  /** @returns the source of a module whose default export has a function for each message */
  export default function compileModule(
    messageFormat: MessageFormat,
    messages: Readonly<Record<string, string>>,
  ): string;
}
