import { parseArgs } from "node:util";
import { err, ok, type Result } from "#core/base";

/** Options by name: one that takes a value, or one that is there or not. */
export type OptionKinds = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

export interface Arguments<K extends string> {
  readonly values: { readonly [key in K]?: string };
  readonly flags: ReadonlySet<K>;
  readonly files: readonly string[];
}

/** A command's arguments; or what is not understood of them, in words. */
export function readArguments<T extends OptionKinds>(
  args: readonly string[],
  options: T,
): Result<Arguments<keyof T & string>, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    const entries: readonly [string, unknown][] = Object.entries(values);
    const texts = Object.fromEntries(entries.filter(([, value]) => typeof value === "string"));
    const flags = entries.filter(([, value]) => value === true).map(([key]) => key);
    return ok({
      values: texts as Arguments<keyof T & string>["values"],
      flags: new Set(flags as (keyof T & string)[]),
      files: positionals,
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return err(error.message.replace(/\. To specify .*|\nDid you forget .*/s, ""));
  }
}
