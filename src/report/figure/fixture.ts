/** For the tests of figures: a small figure, and a strict reader of XML. */
import type { DifferenceProps, DifferenceSquare, HeatmapProps, Square } from './types.ts'

const share = (value: number | null, key: string, n = 8): Square => ({
  key,
  value,
  low: Math.max(0, (value ?? 0) - 0.2),
  high: Math.min(1, (value ?? 0) + 0.2),
  n,
  units: n,
})

export const heatmap: HeatmapProps = {
  id: 'f',
  kind: 'sensitivity',
  title: 'model: monolingual, 8K, sensitivity',
  subtitle: ['Sensitivity by depth and language'],
  rowTitle: 'depth',
  columnTitle: 'language',
  rows: [
    { key: '0', text: '0%' },
    { key: '1', text: '100%' },
  ],
  columns: [
    { key: 'ar', text: 'ar', name: 'Arabic' },
    { key: 'en', text: 'en', name: 'English' },
    { key: 'mixed', text: 'mixed' },
  ],
  squares: [
    [share(0.25, 'a'), share(1, 'b'), share(null, 'c', 0)],
    [share(0, 'd', 7), share(0.5, 'e'), null],
  ],
  totals: {
    label: 'mean',
    rows: [share(0.6, 'f'), share(0.3, 'g')],
    columns: [share(0.1, 'h'), share(0.8, 'i'), share(null, 'j', 0)],
    all: share(0.5, 'k'),
  },
}

const difference = (value: number | null, significant: boolean, key: string): DifferenceSquare => ({
  ...share(value, key),
  low: Math.max(-1, (value ?? 0) - 0.1),
  high: Math.min(1, (value ?? 0) + 0.1),
  significant,
  reference: 0.5,
  candidate: value === null ? null : 0.5 + value,
  adjustedP: significant ? 0.0004 : 0.4,
  note: '1 lost, 2 gained',
})

const { totals: _, ...withoutTotals } = heatmap

export const differenceMap: DifferenceProps = {
  ...withoutTotals,
  reference: 'old',
  candidate: 'new',
  squares: [
    [difference(-0.12, true, 'a'), difference(0.03, true, 'b'), difference(0.2, false, 'c')],
    [difference(0, false, 'd'), difference(-0.5, true, 'e'), null],
  ],
}

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

const nameOf = String.raw`[A-Za-z_][\w.:-]*`
const attribute = new RegExp(String.raw`\s+(${nameOf})="([^"<]*)"`, 'y')

/**
 * Reads XML as a strict parser does: one root, tags that match, quoted and
 * distinct attributes, no character or reference that XML has not.
 *
 * @throws Error where it is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)
  if (illegal) throw new Error(`A character that XML has not, at ${illegal.index}`)
  const text = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  let at = 0
  while (at < text.length) {
    const here = open.at(-1)!
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const run = text.slice(at, end === -1 ? undefined : end)
      if (run.includes(']]>')) throw new Error(`]]> in text: ${run}`)
      here.children.push(decode(run))
      at += run.length
      continue
    }
    const closing = new RegExp(String.raw`</(${nameOf})\s*>`, 'y')
    closing.lastIndex = at
    const closed = closing.exec(text)
    if (closed) {
      if (closed[1] !== here.name) throw new Error(`</${closed[1]}> closes <${here.name}>`)
      open.pop()
      at = closing.lastIndex
      continue
    }
    const opening = new RegExp(`<(${nameOf})`, 'y')
    opening.lastIndex = at
    const opened = opening.exec(text)
    if (!opened) throw new Error(`No tag: ${text.slice(at, at + 40)}`)
    at = opening.lastIndex
    const attributes = new Map<string, string>()
    for (;;) {
      attribute.lastIndex = at
      const found = attribute.exec(text)
      if (!found) break
      if (attributes.has(found[1]!)) throw new Error(`Twice: ${found[1]}`)
      attributes.set(found[1]!, decode(found[2]!))
      at = attribute.lastIndex
    }
    const end = /\s*\/?>/y
    end.lastIndex = at
    const ended = end.exec(text)
    if (!ended) throw new Error(`A tag that does not end: ${text.slice(at, at + 40)}`)
    at = end.lastIndex
    const element: XmlElement = { name: opened[1]!, attributes, children: [] }
    here.children.push(element)
    if (!ended[0].includes('/')) open.push(element)
  }
  const roots = top.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || roots.length !== 1) throw new Error('Expected one element that ends')
  return roots[0]!
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = entities[name]
    if (!whole.endsWith(';') || known === undefined) throw new Error(`No reference of XML: ${whole}`)
    return known
  })
}

/** An element and all in it. */
export const everyElement = (root: XmlElement): XmlElement[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
]

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
