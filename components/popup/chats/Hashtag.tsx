/** A hashtag with its sign, each in its own reading direction. */
export const Hashtag = ({ of }: { of: string }) => (
  <bdi class="hashtag" dir="auto">
    {of}
  </bdi>
);
