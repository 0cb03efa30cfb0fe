import { useEffect, useState } from "react";

const REST_MS = 3000;

/** Whether nobody has moved a pointer or gone on by Tab for a while: then the tools may step back. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), REST_MS);
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), REST_MS);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Tab") wake();
    };
    document.addEventListener("pointermove", wake);
    document.addEventListener("pointerdown", wake);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", wake);
      document.removeEventListener("pointerdown", wake);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return isIdle;
}
