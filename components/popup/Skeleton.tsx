/** The shape of what is coming, so that nothing jumps when it comes. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <div class="tiles">
      <div class="tile" />
      <div class="tile" />
      <div class="tile" />
      <div class="tile" />
    </div>
    <div class="block" />
    <div class="block" />
  </div>
);
