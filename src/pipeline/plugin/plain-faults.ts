import type { Plugin } from "vite";

const ROOM = "/src/core/time/";

/** What stands in for a whole module of the room, and the functions that it has to give. */
interface PlainModule {
  readonly gives: readonly string[];
  readonly code: string;
}

const PLAIN = new Map<string, PlainModule>([
  [
    "guess-fault.ts",
    {
      gives: ["guessFault"],
      code: `import { refuse } from "./fault.ts";
export const guessFault = () => refuse("syntax");
`,
    },
  ],
  [
    "fault.ts",
    {
      gives: ["refuse", "shiftFault", "describeFault"],
      code: `import { err } from "#core/base";
export const refuse = (reason) => err({ reason });
export const shiftFault = (read) => read;
export const describeFault = (text, { reason }) =>
  ({ message: text.slice(0, 60) + ": " + reason, text, offset: 0, reason });
`,
    },
  ],
]);
/** Of their calls only the first argument is left: the others say where the fault is, and what it is in words. */
const REDUCED: readonly unknown[] = ["refuse", "shiftFault"];

/**
 * In other people's pages a date that cannot be read is told by the kind of fault alone: the place of the fault, the
 * sentences that help an author to mend it, and the guesses at what was meant, would be a thirtieth of the script. The
 * build fails where the code is no longer as it is known here.
 */
export function createPlainFaults(): Plugin {
  let seen: readonly string[] = [];
  return {
    name: "dateline:plain-faults",
    apply: "build",
    transform(code, id) {
      if (!id.includes(ROOM)) return null;
      seen = [...seen, id];
      return { code: printPlain(id, code, (text) => this.parse(text)), map: null };
    },
    buildEnd(error) {
      if (error !== undefined || seen.length === 0) return;
      for (const name of PLAIN.keys()) {
        if (!seen.some((id) => id.endsWith(`/${name}`))) this.error(`no ${name} in ${ROOM}`);
      }
    },
  };
}

/** A module of core/time, already without types, in which faults have a reason only. `parse` makes an ESTree. */
export function printPlain(id: string, code: string, parse: (code: string) => unknown): string {
  const plain = PLAIN.get(id.slice(id.lastIndexOf("/") + 1));
  if (plain === undefined) {
    return listDetails(parse(code))
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
  }
  const given = [...code.matchAll(/export function (\w+)/gu)].map(([, name]) => name);
  if (given.join() !== plain.gives.join()) {
    throw new Error(`${id} gives ${given.join(", ")}, and not ${plain.gives.join(", ")}`);
  }
  return plain.code;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the arguments after the first stand, in every call that is reduced. */
function listDetails(node: unknown): readonly Place[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, callee, arguments: given } = node as Readonly<Record<string, unknown>>;
  if (type !== "CallExpression" || !REDUCED.includes(Object(callee).name)) {
    return Object.values(node).flatMap(listDetails);
  }
  const [first, ...others]: readonly Place[] = Array.isArray(given) ? given : [];
  const last = others.at(-1);
  const rest =
    last === undefined || first === undefined ? [] : [{ start: first.end, end: last.end }];
  return [...listDetails(first), ...rest];
}
