/**
 * What the figures draw: plain data, the same for the interactive page and for
 * files that stand alone. Shares are 0 to 1, differences −1 to 1. All text may
 * be untrusted: figures make what is hidden in it visible, and Preact escapes it.
 */

/** What every figure has. */
export interface FigureProps {
  /** Start of the ids in the figure, unique in its document: a letter, then letters, digits, `-`, `_`. */
  readonly id: string
  readonly title: string
  /** Lines under the title, in a softer colour. Long lines wrap. */
  readonly subtitle?: readonly string[]
  /** Lines under a figure that stands alone: how it was made, and how to read it. */
  readonly notes?: readonly string[]
  /**
   * True for a file of its own: explicit colours on white, its own fonts, title,
   * legend and notes in the drawing. Otherwise colours come from the page's CSS
   * (`figureStyle`), the title is the page's to show, and the drawing refers to it.
   */
  readonly standalone?: boolean
  /** Widest the drawing may be, in px of 1/96 inch. Default: as wide as it needs. */
  readonly width?: number
  /** Element of the page that names the figure. Default: `aria-label` from title and subtitle. */
  readonly labelledBy?: string
}

/** Head of a row or column. */
export interface GridLabel {
  readonly key: string
  /** Short: a language code, `50%`. */
  readonly text: string
  /** In full, as a tooltip and under the short text where there is room: `Arabic`. */
  readonly name?: string
}

/** What every square has. */
export interface AnySquare {
  /** Given back by `onSelect`; unique in its figure. */
  readonly key: string
  readonly value: number | null
  /** 95% interval. */
  readonly low: number
  readonly high: number
  /** Cases with a score (for differences: pairs), and their content units. */
  readonly n: number
  readonly units: number
  /** More for the tooltip and for readers by ear: `2 errors`. */
  readonly note?: string
  readonly selected?: boolean
  /** Cannot be selected though others can. */
  readonly disabled?: boolean
}

/** A share; `value` null where nothing has a score. */
export interface Square extends AnySquare {
  readonly value: number | null
}

/** A paired difference, candidate − reference; `value` null where nothing could be paired. */
export interface DifferenceSquare extends AnySquare {
  readonly value: number | null
  /** Whether it is told from chance; what is not is grey. */
  readonly significant: boolean
  /** Shares of both, for the tooltip. */
  readonly reference: number | null
  readonly candidate: number | null
  /** p-value after correction, for the tooltip; null when untested. */
  readonly adjustedP: number | null
}

/**
 * `sensitivity`: much is well, pale is 1. `invention`: much is ill, pale is 0.
 * `difference` and `difference-of-inventions`: blue is better, orange is worse.
 */
export type Scale = 'sensitivity' | 'invention' | 'difference' | 'difference-of-inventions'

/** What people can do with a figure in the page. Arrow keys, Home and End move within it; it is one stop of Tab. */
export interface Interaction {
  readonly onSelect: (key: string) => void
}

/** Squares in rows and columns. */
export interface GridProps<S extends AnySquare> extends FigureProps {
  /** What rows and columns are: `depth`, `needle language`. */
  readonly rowTitle: string
  readonly columnTitle: string
  readonly rows: readonly GridLabel[]
  readonly columns: readonly GridLabel[]
  /** `squares[row][column]`; null where there is no case. */
  readonly squares: readonly (readonly (S | null)[])[]
  /** Set apart: one for each row, for each column, and over all. */
  readonly totals?: {
    readonly label: string
    readonly rows: readonly (S | null)[]
    readonly columns: readonly (S | null)[]
    readonly all: S | null
  }
  /** Frames the squares whose row and column have the same key: same language in both. */
  readonly diagonal?: boolean
  readonly interaction?: Interaction
}

export interface HeatmapProps extends GridProps<Square> {
  readonly kind: 'sensitivity' | 'invention'
}

/** Differences of shares: of sensitivities (more is better) or of invention rates (less is better). */
export interface DifferenceProps extends GridProps<DifferenceSquare> {
  readonly kind: 'sensitivity' | 'invention'
  /** Names of both, for the legend. */
  readonly reference: string
  readonly candidate: string
}

export interface LegendProps {
  readonly id: string
  readonly scale: Scale
  readonly standalone?: boolean
  readonly width?: number
}

/** A share with its interval at one context length. */
export interface LengthPoint {
  readonly contextTokens: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
  readonly units: number
}

/** A contender's accuracy over context lengths. */
export interface LengthSeries {
  readonly key: string
  readonly name: string
  /** By length, ascending. */
  readonly points: readonly LengthPoint[]
  /** Accuracy on the needle alone; null when it was not asked. */
  readonly alone: number | null
  /** Longest length up to which accuracy stays within the stated share of the needle alone; null: none, or unknown. */
  readonly effectiveLength: number | null
}

export interface LengthProps extends FigureProps {
  readonly series: readonly LengthSeries[]
  /** Share of the needle-alone accuracy that counts as kept, 0 to 1. */
  readonly share: number
  readonly yTitle: string
}

/** A value with its interval in a row of an interval figure. */
export interface IntervalMark {
  /** Which of the figure's series it belongs to. */
  readonly series: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
  readonly units: number
  /** Hollow instead of filled: not told from chance. */
  readonly open?: boolean
}

/** Dots with whiskers by row (language, say), one for each series: shares, or differences around 0. */
export interface IntervalProps extends FigureProps {
  readonly rowTitle: string
  readonly xTitle: string
  readonly rows: readonly (GridLabel & { readonly marks: readonly IntervalMark[] })[]
  readonly series: readonly { readonly key: string; readonly name: string }[]
  /** Ends of the axis: [0, 1] for shares; differences choose their own within [−1, 1] when left out. */
  readonly domain?: readonly [low: number, high: number]
  /** Differences have signs and a line at 0. */
  readonly signed: boolean
  /** Lines to compare with, such as the least drop worth acting on: −0.05. */
  readonly lines?: readonly { readonly value: number; readonly label: string }[]
}

/*
 * Components, each a function of these props and used as h(Name, props):
 *   heatmap.ts     HeatmapFigure (HeatmapProps), also the question × needle matrix with `diagonal`
 *   difference.ts  DifferenceFigure (DifferenceProps)
 *   legend.ts      Legend (LegendProps)
 *   length.ts      LengthFigure (LengthProps)
 *   interval.ts    IntervalFigure (IntervalProps)
 *   style.ts       figureStyle: the CSS a page must have; uses --ink --soft --line --page
 *   transpose.ts   transposed(props): languages as rows, for narrow places
 */
