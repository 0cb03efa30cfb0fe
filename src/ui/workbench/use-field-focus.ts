import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus to the field of that name, once, when its form has come. */
export function useFieldFocus(name: string | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = name === undefined ? undefined : form.current?.elements.namedItem(name);
    if (field instanceof HTMLElement) field.focus();
  }, [name]);
  return form;
}
