/** What a key does in the review. */
export type CommandName =
  | "next"
  | "previous"
  | "accept"
  | "reject"
  | "reopen"
  | "edit"
  | "date"
  | "category"
  | "place"
  | "tray"
  | "mark"
  | "join"
  | "split"
  | "why"
  | "pick"
  | "pick-next"
  | "pick-previous"
  | "help";

/** The commands with their keys, as the list of keys shows them. Letters hold for both cases. */
export const COMMAND_KEYS: readonly (readonly [CommandName, readonly string[]])[] = [
  ["next", ["↓", "J"]],
  ["previous", ["↑", "K"]],
  ["accept", ["A"]],
  ["reject", ["R"]],
  ["reopen", ["U"]],
  ["edit", ["E", "Enter"]],
  ["date", ["D"]],
  ["category", ["C"]],
  ["place", ["P"]],
  ["tray", ["T"]],
  ["mark", ["M"]],
  ["join", ["G"]],
  ["split", ["S"]],
  ["why", ["W"]],
  ["pick", ["Space"]],
  ["pick-next", ["Shift+↓"]],
  ["pick-previous", ["Shift+↑"]],
  ["help", ["?"]],
];

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key; undefined for keys that mean nothing here, and for those that belong to the browser. */
export function findCommand(press: Press): CommandName | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const name = NAMES.get(press.key) ?? press.key;
  // Shift belongs to the meaning of an arrow or a named key; a letter or "?" is the same with and without it.
  const key = name.length === 1 && !ARROWS.has(name) ? name.toUpperCase() : name;
  const wanted = press.shiftKey && (ARROWS.has(key) || key.length > 1) ? `Shift+${key}` : key;
  return COMMAND_KEYS.find(([, keys]) => keys.includes(wanted))?.[0];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["ArrowDown", "↓"],
  ["ArrowUp", "↑"],
  [" ", "Space"],
]);
const ARROWS: ReadonlySet<string> = new Set(["↓", "↑"]);

/** The key of a command as a button's title tells it; the first one, where there are several. */
export function keyOf(command: CommandName): string {
  return COMMAND_KEYS.find(([name]) => name === command)?.[1][0] ?? "";
}
