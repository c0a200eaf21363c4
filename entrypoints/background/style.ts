import cardStyle from '@/components/card.css?inline';
import companionStyle from '@/components/companion.css?inline';
import tokens from '@/components/tokens.css?inline';

/** How all that Tact shows in a page of X looks. The page gets it when there is something to show. */
export const style = [cardStyle, companionStyle, tokens].join('\n');
