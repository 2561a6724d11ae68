/** sRGB, each part 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/**
 * The dark to light run of seaborn's mako (Waskom 2021), at seven equal steps:
 * lightness rises throughout, so that it reads in order with any colour vision
 * and in grey, and what is well stays pale while losses stand out.
 */
const mako: readonly Rgb[] = [
  [46, 30, 60],
  [65, 61, 123],
  [55, 101, 158],
  [52, 143, 167],
  [64, 183, 173],
  [139, 218, 178],
  [222, 245, 229],
]

/** How many colours the scale is cut into: one for every 5 points, both ends included. */
export const stepCount = 21

/** The step of a goodness from 0 (worst) to 1 (best): 0 to 20. The ends are kept for none and all. */
export function stepOf(goodness: number): number {
  if (goodness <= 0) return 0
  if (goodness >= 1) return stepCount - 1
  return Math.min(stepCount - 2, Math.max(1, Math.round(goodness * (stepCount - 1))))
}

/** Background of a step. */
export function stepColour(step: number): Rgb {
  const place = (step / (stepCount - 1)) * (mako.length - 1)
  const index = Math.min(mako.length - 2, Math.floor(place))
  const from = mako[index]!
  const to = mako[index + 1]!
  const mix = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * (place - index))
  return [mix(0), mix(1), mix(2)]
}

/** Black or white, whichever stands out more; at least 4.58 : 1 on any background. */
export function inkOn(background: Rgb): Rgb {
  const white: Rgb = [255, 255, 255]
  const black: Rgb = [0, 0, 0]
  return contrast(white, background) >= contrast(black, background) ? white : black
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: Rgb): number {
  const linear = (part: number) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

export const hex = (colour: Rgb) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
