/** Six dots, by which a finger drags a card. */
export function Grip() {
  return (
    <span className="grip" data-grip="" aria-hidden="true">
      <svg width="12" height="20" viewBox="0 0 12 20" fill="currentColor" aria-hidden="true">
        {[4, 10, 16].map((y) => (
          <g key={y}>
            <circle cx="3" cy={y} r="1.6" />
            <circle cx="9" cy={y} r="1.6" />
          </g>
        ))}
      </svg>
    </span>
  );
}
