import { useLayoutEffect, useState } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { useReader } from "../parts/reader.ts";

/** A projector in a dark room, or in a light one. */
export type Background = "dark" | "light";

const KEY = "dateline-present-background";

/** The background to present on, whatever the appearance of the other pages: dark until chosen otherwise; remembered. */
export function useBackground(): readonly [Background, () => void] {
  const { storage } = useClassroom();
  const { theme } = useReader();
  const [background, setBackground] = useState<Background>(() =>
    storage.get(KEY) === "light" ? "light" : "dark",
  );
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = background;
    return () => {
      if (theme === "system") delete dataset.theme;
      else dataset.theme = theme;
    };
  }, [background, theme]);
  const toggle = () => {
    const next = background === "dark" ? "light" : "dark";
    storage.set(KEY, next);
    setBackground(next);
  };
  return [background, toggle];
}
