/** The mark of a category: a colour, and a shape for those who do not tell colours apart. */
export function CategoryDot() {
  return <span className="category-dot" aria-hidden="true" />;
}

/** The class that sets a category's colour; eight colours, then they repeat. */
export function categoryClass(
  categories: readonly { readonly id: string }[],
  category: string,
): string {
  const index = categories.findIndex(({ id }) => id === category);
  return `category-${Math.max(0, index) % 8}`;
}
