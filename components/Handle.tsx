/** A handle with its @, kept together in either reading direction. */
export const Handle = ({ of }: { of: string }) => (
  <bdi class="handle" dir="ltr">
    @{of}
  </bdi>
);
