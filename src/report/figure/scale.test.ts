import { describe, expect, test } from 'vitest'
import { contrast, inkOn, stepColour, stepCount, type Rgb } from '../colour.ts'
import { coloursOf, differenceClass, differenceColour, differenceEdges } from './scale.ts'
import { seriesColours } from './series.ts'
import { explicit } from './theme.ts'

const sides = ['better', 'worse'] as const
const classes = Array.from({ length: differenceEdges.length + 1 }, (_, step) => step)
const white: Rgb = [255, 255, 255]
const rgb = (text: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb

describe('text stands out by 4.5 : 1', () => {
  test.each(sides)('from every colour of %s', (side) => {
    for (const step of classes) {
      const background = differenceColour(side, step)
      expect(contrast(inkOn(background), background)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('from every colour of the scale of shares', () => {
    for (let step = 0; step < stepCount; step++)
      expect(contrast(inkOn(stepColour(step)), stepColour(step))).toBeGreaterThanOrEqual(4.5)
  })

  test('from the page and from grey', () => {
    for (const tone of ['ink', 'soft'] as const)
      for (const background of ['page', 'grey'] as const)
        expect(contrast(rgb(explicit[tone]), rgb(explicit[background]))).toBeGreaterThanOrEqual(4.5)
  })
})

test('lines and marks of a series stand out from a light and a dark page by 3 : 1', () => {
  for (const colour of seriesColours) {
    expect(contrast(colour, white)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, rgb('#14161a'))).toBeGreaterThanOrEqual(3)
  }
})

/** Machado, Oliveira & Fernandes 2009: what is left of a colour without one kind of cone, on linear RGB. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const times = (matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb

const linear = (colour: Rgb): Rgb =>
  colour.map((part) =>
    part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb

/** Ottosson 2020, Oklab: distances in it are about as large as they look; 0.02 is just seen. */
function oklab(light: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map((part) => Math.cbrt(Math.max(0, part))) as unknown as Rgb,
  )
}

const distance = (vision: string, a: Rgb, b: Rgb) => {
  const seen = (colour: Rgb) => oklab(times(visions[vision]!, linear(colour)))
  const [p, q] = [seen(a), seen(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

describe.each(Object.keys(visions))('seen with %s', (vision) => {
  test('gains and losses of a size stay apart', () => {
    for (const step of classes)
      expect(
        distance(vision, differenceColour('better', step), differenceColour('worse', step)),
      ).toBeGreaterThan(0.05)
  })

  test('each class stays apart from the next', () => {
    for (const side of sides)
      for (const step of classes.slice(1))
        expect(
          distance(vision, differenceColour(side, step - 1), differenceColour(side, step)),
        ).toBeGreaterThan(0.05)
  })
})

test('in grey, each class is darker than the one before', () => {
  const light = (colour: Rgb) => contrast(colour, [0, 0, 0])
  for (const side of sides)
    for (const step of classes.slice(1))
      expect(light(differenceColour(side, step)) / light(differenceColour(side, step - 1))).toBeLessThan(0.85)
})

test.each([
  [0, 0],
  [0.049, 0],
  [0.05, 1],
  [-0.05, 1],
  [0.1, 2],
  [0.3, 3],
  [0.1 + 0.2, 3],
  [-1, 4],
])('a difference of %d is of class %d', (difference, step) => {
  expect(differenceClass(difference)).toBe(step)
})

test('more is better for sensitivity, worse for inventions', () => {
  expect(coloursOf('difference', 0.3)).toEqual(coloursOf('difference-of-inventions', -0.3))
  expect(coloursOf('difference', -0.3)).toEqual(coloursOf('difference-of-inventions', 0.3))
  expect(coloursOf('sensitivity', 1)).toEqual(coloursOf('invention', 0))
})
