import { useState } from 'preact/hooks'
import type { Interaction } from './types.ts'

type Place = readonly [row: number, column: number]
type Squares = readonly (readonly ({
  readonly key: string
  readonly selected?: boolean
  readonly disabled?: boolean
} | null)[])[]

/** As much of the browser's elements and events as is used here; the drawing itself needs none. */
interface At {
  getAttribute(name: string): string | null
  closest(selector: string): At | null
  querySelector(selector: string): { focus(): void } | null
}
interface Happening {
  readonly target: At
  readonly currentTarget: At
  preventDefault(): void
}
interface Press extends Happening {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * A grid as one stop of Tab (the grid pattern of WAI-ARIA's authoring
 * practices): arrow keys, Home, End and with Ctrl the first and last square move
 * within it, Enter and Space select, a click does both.
 */
export function useRoving(squares: Squares, interaction: Interaction | undefined) {
  const [focused, setFocused] = useState<Place | null>(null)
  if (!interaction) return { attributes: () => ({}), root: {} }
  const stop = has(squares, focused) ? focused : firstStop(squares)
  const select = ([row, column]: Place) => {
    const square = squares[row]?.[column]
    if (square && !square.disabled) interaction.onSelect(square.key)
  }
  return {
    attributes: (row: number, column: number) => {
      const square = squares[row]![column]!
      return {
        'data-at': `${row},${column}`,
        tabindex: stop && stop[0] === row && stop[1] === column ? 0 : -1,
        ...(square?.disabled
          ? { 'aria-disabled': 'true' }
          : { 'aria-selected': String(square?.selected ?? false) }),
      }
    },
    root: {
      // Browsers make a drawing that listens for focus a stop of Tab by itself.
      tabindex: -1,
      onFocusIn: (event: Happening) => {
        const place = placeOf(event)
        if (place) setFocused(place)
      },
      onClick: (event: Happening) => {
        const place = placeOf(event)
        if (place) select(place)
      },
      onKeyDown: (event: Press) => {
        const place = placeOf(event)
        if (!place || event.altKey) return
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          select(place)
          return
        }
        const next = move(squares, place, event.key, event.ctrlKey || event.metaKey)
        if (!next) return
        event.preventDefault()
        event.currentTarget.querySelector(`[data-at="${next.join(',')}"]`)?.focus()
      },
    },
  }
}

function placeOf({ target }: Happening): Place | null {
  const text = target.closest('[data-at]')?.getAttribute('data-at')
  return text ? (text.split(',').map(Number) as unknown as Place) : null
}

const has = (squares: Squares, place: Place | null): place is Place =>
  place !== null && (squares[place[0]]?.[place[1]] ?? null) !== null

function firstStop(squares: Squares): Place | null {
  const places = allPlaces(squares)
  return places.find(([row, column]) => squares[row]![column]!.selected) ?? places[0] ?? null
}

const allPlaces = (squares: Squares): Place[] =>
  squares.flatMap((row, r) => row.flatMap((square, c) => (square === null ? [] : [[r, c] as const])))

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads: over gaps, to the edge; null when it is no key of movement or nothing is there. */
export function move(squares: Squares, from: Place, key: string, far: boolean): Place | null {
  if (key === 'Home' || key === 'End') {
    const places = allPlaces(squares).filter(([row]) => far || row === from[0])
    return (key === 'Home' ? places[0] : places.at(-1)) ?? null
  }
  const step = steps[key]
  if (!step) return null
  let [row, column] = from
  for (;;) {
    row += step[0]
    column += step[1]
    const square = squares[row]?.[column]
    if (square === undefined) return null
    if (square !== null) return [row, column]
  }
}
