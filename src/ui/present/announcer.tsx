import { useEffect, useRef, useState } from "react";

/**
 * Says a text once each time it changes, to those who hear the page; not what stands there at the beginning, which is read
 * with the page.
 */
export function Announcer({ text }: { readonly text: string }) {
  const first = useRef(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    setSaid(text);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
