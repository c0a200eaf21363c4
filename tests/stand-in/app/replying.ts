import { getRoute, navigate } from './router.ts';

/** Opens the composer for an answer; on the post's own page the inline one takes the focus instead. */
export function startReply(id: string): void {
  const { page, modal } = getRoute();
  const inline = document.querySelector<HTMLElement>(
    '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]',
  );
  if (!modal && page.path.endsWith(`/status/${id}`) && inline) inline.focus();
  else navigate('/compose/post', { inReplyToStatusId: id });
}
