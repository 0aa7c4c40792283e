/** Grey lines where text will stand, with a word for those who cannot see them. */
export const Loading = ({ label, lines = 3 }: { label: string; lines?: number }) => (
  <div class="sl-bones" role="status">
    <span class="sl-unseen">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} class="sl-bone" aria-hidden="true" />
    ))}
  </div>
);
