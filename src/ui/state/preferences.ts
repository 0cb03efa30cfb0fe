import type { Locale } from "#core/words";

export type Theme = "light" | "dark" | "system";

/** What the reader chose once and for all, in this browser. */
export interface Preferences {
  readonly locale: Locale | undefined;
  readonly theme: Theme;
  readonly singleKeys: boolean;
}

/** Reads and writes preferences. Storage that is full, blocked or missing is no error: nothing is remembered. */
export interface PreferenceKeeper {
  readonly read: () => Preferences;
  readonly write: (patch: Partial<Preferences>) => void;
}

const PREFIX = "dateline.";

/** `storage` is asked for at each use: in a sandboxed frame the very mention of `localStorage` throws. */
export function createPreferenceKeeper(
  storage: () => Pick<Storage, "getItem" | "setItem">,
): PreferenceKeeper {
  const read = (key: keyof Preferences): string | undefined => {
    try {
      return storage().getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read() {
      const theme = read("theme");
      const locale = read("locale");
      return {
        locale: locale === "en" || locale === "nb" ? locale : undefined,
        theme: theme === "light" || theme === "dark" ? theme : "system",
        singleKeys: read("singleKeys") !== "off",
      };
    },
    write(patch) {
      for (const [key, value] of Object.entries(patch)) {
        try {
          storage().setItem(PREFIX + key, printPreference(value));
        } catch {
          return;
        }
      }
    },
  };
}

function printPreference(value: string | boolean | undefined): string {
  if (typeof value === "string") return value;
  return value === true ? "on" : "off";
}

/** The language to open in: the address, else a page that is in Norwegian, else the stored choice, else the browser's. */
export function chooseLocale(wishes: {
  readonly address: Locale | undefined;
  readonly page: Locale;
  readonly stored: Locale | undefined;
  readonly browser: readonly string[];
}): Locale {
  if (wishes.address !== undefined) return wishes.address;
  if (wishes.page === "nb") return "nb";
  if (wishes.stored !== undefined) return wishes.stored;
  for (const tag of wishes.browser) {
    const language = tag.toLowerCase().split("-")[0] ?? "";
    if (["nb", "nn", "no"].includes(language)) return "nb";
    if (language === "en") return "en";
  }
  return "en";
}
