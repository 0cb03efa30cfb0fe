import type { Random } from "./random.ts";

const WORDS =
  "accord aid airport alliance appeal army arrest assembly attack ballot barracks blockade border bridge brigade budget capital ceasefire charter checkpoint city clash coalition column command commission conference congress convoy council coup court crisis decree delegation demand deployment district dispute drought earthquake election embassy evacuation exchange exercise festival fire flood force forum frontier garrison government harbour hearing hospital inquiry island junction law leader ledger market march mayor militia minister mission mutiny negotiations office offensive opening operation opposition parade parliament patrol pipeline plant police port premier president prisoners protest province quarter raid railway rally rebellion referendum refugees region release report reservoir resolution retreat river road ruling sanctions school security senate session settlement shelling shortage siege station storm strike summit supply suspension talks tariff tower town trade treaty trial tribunal truce uprising valley verdict village visit volunteers vote withdrawal workers".split(
    " ",
  );
const LEAST = 15;
const MOST = 60;
const COMMA = 0.04;

/** 15 to 60 characters of words. A comma here and there, so that a CSV file of titles needs its quotation marks. */
export function createTitle(random: Random): string {
  const wanted = random.whole(LEAST, MOST);
  const parts: string[] = [];
  let length = -1;
  while (length < wanted) {
    const word = WORDS[random.whole(0, WORDS.length - 1)] ?? "";
    const next = length + 1 + word.length;
    if (next > MOST) break;
    const hasComma = next < wanted && random.next() < COMMA;
    parts.push(hasComma ? `${word},` : word);
    length = hasComma ? next + 1 : next;
  }
  parts[0] = capitalise(parts[0] ?? "");
  // Joined, the text is one piece in memory: every contestant holds the same bytes.
  return parts.join(" ");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
