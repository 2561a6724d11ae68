import { describe, expect, test } from 'vitest'
import { move } from './roving.ts'

type Place = readonly [number, number]
const square = { key: '' }
/** Two gaps: in the middle of the first row, and at the end of the second. */
const squares = [
  [square, null, square],
  [square, square, null],
]

describe('where a key leads', () => {
  test.each([
    ['ArrowRight', [0, 0], [0, 2], 'over a gap'],
    ['ArrowLeft', [0, 2], [0, 0], 'and back'],
    ['ArrowRight', [1, 1], null, 'not into a gap at the edge'],
    ['ArrowDown', [0, 0], [1, 0], 'down'],
    ['ArrowDown', [0, 2], null, 'not into a gap below'],
    ['ArrowUp', [0, 0], null, 'not over the edge'],
    ['End', [0, 0], [0, 2], 'to the end of the row'],
    ['Home', [1, 1], [1, 0], 'to its start'],
    ['a', [0, 0], null, 'nowhere by other keys'],
  ] as [string, Place, Place | null, string][])('%s from %j: %j, %s', (key, from, to) => {
    expect(move(squares, from, key, false)).toEqual(to)
  })

  test('with Ctrl, Home and End go to the first and last square', () => {
    expect(move(squares, [1, 1], 'Home', true)).toEqual([0, 0])
    expect(move(squares, [0, 0], 'End', true)).toEqual([1, 1])
  })
})
