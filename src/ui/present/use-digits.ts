import { useEffect, useState } from "react";

/** Who does not press Enter by then meant something else. */
const FORGET_MS = 4000;
const MOST_DIGITS = 3;

/** The digits of a step's number as they are typed; forgotten after a while. */
export function useDigits(): readonly [string, (digits: string) => void] {
  const [digits, setDigits] = useState("");
  useEffect(() => {
    if (digits === "") return;
    const timer = setTimeout(() => setDigits(""), FORGET_MS);
    return () => clearTimeout(timer);
  }, [digits]);
  return [digits, (next) => setDigits(next.slice(-MOST_DIGITS))];
}
