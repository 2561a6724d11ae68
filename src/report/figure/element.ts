import { h, type ComponentChildren, type VNode } from 'preact'

export type Name =
  | 'svg'
  | 'title'
  | 'desc'
  | 'defs'
  | 'pattern'
  | 'g'
  | 'rect'
  | 'path'
  | 'line'
  | 'text'
  | 'tspan'

/** An element of a drawing. Attributes are written as SVG names them. */
export const element = (
  name: Name,
  attributes: Readonly<Record<string, unknown>> | null,
  ...children: ComponentChildren[]
): VNode => h(name as string, attributes as object | null, ...children) as VNode
