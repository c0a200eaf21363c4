/** X's themes as far as contrast goes; Dim, which X removed and others bring back, counts as black. */
export type Theme = 'light' | 'black' | 'contrast';

/** Reads the theme off the body's background: inline where X writes it, computed (a style pass) only where it does not. */
export function themeOf(document: Document): Theme {
  const { body, defaultView } = document;
  const colour = body?.style.backgroundColor || (body && defaultView?.getComputedStyle(body).backgroundColor);
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0) return 'light';
  if (red === 5 && green === 5 && blue === 5) return 'contrast';
  const luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return luminance < 0.5 ? 'black' : 'light';
}
