/** The HTML that shows one exhibit of a view in another page. */
import { encodeView } from '../state/codec';
import type { View } from '../state/view';

/** px; its width is what the page gives it. */
const HEIGHT = 480;

/** `page` is the atlas's own address, without query; `title` is what a screen reader calls the frame. */
export function embedSnippet(exhibit: string, view: View, title: string, page: string): string {
  const query = encodeView({ ...view, camera: null, presentation: null, slide: 0, playing: false });
  const address = `${page}?embed=${encodeURIComponent(exhibit)}&${query}`;
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
