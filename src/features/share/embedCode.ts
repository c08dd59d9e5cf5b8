/** A page may have no more room; within the frame the view scrolls. */
const HEIGHT = 700

interface Embedded {
  /** The whole address of the view without the shell. */
  readonly address: string
  /** What a screen reader is told of the frame. */
  readonly title: string
}

const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** The HTML that shows a view within another page. */
export const embedCode = ({ address, title }: Embedded): string =>
  [
    `<iframe src="${attribute(address)}"`,
    ` title="${attribute(title)}"`,
    ` width="100%" height="${HEIGHT}"`,
    ` loading="lazy" referrerpolicy="no-referrer"></iframe>`,
  ].join('\n')
