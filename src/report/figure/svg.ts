import { h, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { FigureProps } from './types.ts'

/** A figure as an SVG file that stands alone: well-formed XML, the same bytes for the same figure. */
export function renderSvg<P extends FigureProps>(figure: FunctionComponent<P>, props: P): string {
  const drawing = renderToString(h(figure, { ...props, standalone: true }))
  // XML, unlike HTML, allows `]]>` nowhere in text.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replaceAll(']]>', ']]&gt;')}\n`
}
