/** What is to be mended in a story, part by part; nothing where there is nothing. */
export function PartList({ parts }: { readonly parts: readonly string[] }) {
  if (parts.length === 0) return undefined;
  return (
    <ul className="make-parts">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
