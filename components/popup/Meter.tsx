interface Props {
  left: number;
  limit: number;
  /** What the room is for. */
  label: string;
  /** Says what the bar shows to those who do not see it. */
  text: string;
}

/** A slim bar of the room that is left. */
export const Meter = ({ left, limit, label, text }: Props) => (
  <meter
    class={left > 0 ? undefined : 'none'}
    max={limit}
    value={left}
    aria-label={label}
    aria-valuetext={text}
  />
);
