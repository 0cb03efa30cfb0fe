/** A copy of an element that can stand in the same page: without ids, which belong to the first. */
export function copyWithoutIds(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const each of [copy, ...copy.querySelectorAll("[id]")]) each.removeAttribute("id");
  return copy;
}
