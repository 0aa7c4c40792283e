import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children?: ComponentChildren;
  /** The one thing to do next. */
  action?: ComponentChildren;
  failed?: boolean;
}

/** Empty, failed and impossible states: what is so, why, and the one thing to do about it. */
export const Notice = ({ title, children, action, failed = false }: NoticeProps) => (
  <section class={`sl-notice${failed ? ' sl-notice-failed' : ''}`} role={failed ? 'alert' : undefined}>
    <h2 class="sl-notice-title">{title}</h2>
    {children && <p class="sl-notice-text">{children}</p>}
    {action}
  </section>
);
