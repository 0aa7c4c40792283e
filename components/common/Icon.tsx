/** A line drawing on a 16-pixel grid. It says nothing to a screen reader: words stand beside it or on its button. */
export const Icon = ({ path }: { path: string }) => (
  <svg class="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const ICONS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M5.6 2h4.8M6.2 2v4.4L4.4 9.4h7.2L9.8 6.4V2M8 9.4V14',
  out: 'M6.4 4H3.6v8.4H12V9.6M9 3h4v4M13 3 7.4 8.6',
  next: 'M6 3.6 10.4 8 6 12.4',
  library: 'M2.6 2.6h3v10.8h-3zM6.8 2.6h3v10.8h-3zM10.6 3.4l2.6-.7 2.2 10-2.6.7z',
  panel: 'M2 3h12v10H2zM9.6 3v10',
  keep: 'M4 2.4h8v11.2L8 10.8l-4 2.8z',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  check: 'M3.4 8.6 6.6 11.8 12.8 4.6',
  hide: 'M2 8c1.6-2.8 3.6-4.2 6-4.2s4.4 1.4 6 4.2c-1.6 2.8-3.6 4.2-6 4.2S3.6 10.8 2 8ZM3 13.4 13 2.6',
  note: 'M3 12.8l.7-2.9 6.9-6.9 2.2 2.2-6.9 6.9zM9.2 4.4l2.2 2.2',
  plus: 'M8 3.4v9.2M3.4 8h9.2',
  search: 'M7 11.6A4.6 4.6 0 1 0 7 2.4a4.6 4.6 0 0 0 0 9.2ZM10.4 10.4 14 14',
} as const;
