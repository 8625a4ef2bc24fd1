/** The mark of the product (a comma that is a speech bubble, with two bars: pause) and its word, drawn with one pen and one circle. */

/** The mark alone, `size` CSS pixels square. */
export function LogoMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="var(--hd-brand)"
        d="M16 0a12.5 12.5 0 0 1 12.5 12.5c0 9.9-7.2 17.7-18.4 19.4-1 .2-1.4-1.1-.6-1.6 3-1.7 4.9-3.4 5.7-5.3A12.5 12.5 0 0 1 16 0Z"
      />
      <rect x="10" y="6" width="4" height="13" rx="1.2" fill="var(--hd-on-brand)" />
      <rect x="18" y="6" width="4" height="13" rx="1.2" fill="var(--hd-on-brand)" />
    </svg>
  );
}

/** The written name; read out as "Hardop". `width` in CSS pixels. */
export function LogoWord({ width = 58 }: { width?: number }) {
  return (
    <svg width={width} height={(width * 40) / 105} viewBox="0 0 105 40" role="img" aria-label="Hardop">
      <g fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round">
        <path d="M2 6v22.4M2 22a6 6 0 0 1 12 0v6.4" />
        <circle cx="27" cy="22" r="6.4" />
        <path d="M33.4 15.6v12.8M41.2 28.4V15.6M41.2 21.6c0-3.6 2.2-5.8 5.6-5.8" />
        <circle cx="57.4" cy="22" r="6.4" />
        <path d="M63.8 6v22.4" />
        <circle cx="76.8" cy="22" r="6.4" />
        <path d="M89.8 15.6V36" />
        <circle cx="96.2" cy="22" r="6.4" />
      </g>
    </svg>
  );
}
