import { parseEdtf } from "#core/time";

const LOCALES = ["en-GB", "nb-NO"];

/**
 * Reads a date as people write it in a field: EDTF ("2024-03-23", "2024-03"), with the month in words, in English or
 * Norwegian ("23. mars 2024", "March 23, 2024", "mars 2024"), or day before month with dots ("23.3.2024"). Gives EDTF;
 * undefined when it is none of these or there is no such day. "3/4/2024" is none: it means two days.
 */
export function readDateInput(text: string): string | undefined {
  const written = text.trim();
  const edtf = readWords(written) ?? readDots(written) ?? written;
  return parseEdtf(edtf).ok ? edtf : undefined;
}

function readWords(text: string): string | undefined {
  const [, before, word = "", after, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(\p{L}{3,})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/iu.exec(
      text,
    ) ?? [];
  const month = findMonth(word);
  if (month === undefined || year === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const day = before ?? after;
  return [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join("-");
}

function readDots(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** 1 to 12, by the month's name or its first letters, three at least. */
function findMonth(word: string): string | undefined {
  const start = word.toLowerCase();
  for (const locale of LOCALES) {
    const names = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = names.format(Date.UTC(2000, month, 1)).toLowerCase();
      if (name.startsWith(start) || (start === "sept" && month === 8)) return String(month + 1);
    }
  }
  return undefined;
}

function pad(digits: string): string {
  return digits.padStart(2, "0");
}
