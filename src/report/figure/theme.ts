/** Colours and fonts of what is no square: from the page's CSS, or explicit in a file of its own. */

export type Tone = 'ink' | 'soft' | 'line' | 'page' | 'grey' | 'hatch'

/** Explicit colours, on white: text stands out by 4.5 : 1 or more, also from `grey`. */
export const explicit: Readonly<Record<Tone, string>> = {
  ink: '#1d2129',
  soft: '#4d5562',
  line: '#c9ced6',
  page: '#ffffff',
  grey: '#eceef1',
  hatch: '#c9ced6',
}

/** Sans-serif fonts of the usual systems, then those of the scripts that labels may be in. */
export const fontFamily = [
  'system-ui',
  '-apple-system',
  "'Segoe UI'",
  'Roboto',
  "'Helvetica Neue'",
  'Arial',
  "'Noto Sans'",
  "'Liberation Sans'",
  "'DejaVu Sans'",
  "'Noto Sans Arabic'",
  "'Noto Sans Devanagari'",
  "'Noto Sans Thai'",
  "'Noto Sans CJK SC'",
  "'Noto Sans SC'",
  'sans-serif',
].join(', ')

export interface Attributes {
  readonly class?: string
  readonly fill?: string
  readonly stroke?: string
}

/** Sizes of text in px. */
export interface Sizes {
  readonly title: number
  /** What a square shows. */
  readonly value: number
  readonly label: number
  /** The smallest: intervals, n, ticks, notes. */
  readonly detail: number
}

/** How things are painted in a page, or in a file of its own. */
export interface Theme {
  readonly standalone: boolean
  readonly sizes: Sizes
  readonly fill: (tone: Tone) => Attributes
  readonly stroke: (tone: Tone) => Attributes
}

const inPage: Theme = {
  standalone: false,
  sizes: { title: 16, value: 14, label: 13, detail: 11 },
  fill: (tone) => ({ class: `fig-${tone}` }),
  stroke: (tone) => ({ class: `fig-${tone}-line` }),
}

const alone: Theme = {
  standalone: true,
  // 9.4 px are 7 pt, the least that journals print.
  sizes: { title: 14, value: 12, label: 11, detail: 9.4 },
  fill: (tone) => ({ fill: explicit[tone] }),
  stroke: (tone) => ({ stroke: explicit[tone] }),
}

export const themeOf = (standalone: boolean | undefined): Theme => (standalone ? alone : inPage)
