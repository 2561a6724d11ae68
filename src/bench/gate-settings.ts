/** What the gate's simulations go over, and the true values in each. */

/** One point of the grid: a model's accuracy (0 to 1), how its items differ (SDs on the logit), and how many content units are asked. */
export interface Setting {
  readonly accuracy: number
  /** Of items, the same in every language. */
  readonly itemSd: number
  /** Of items in one language, beside that. */
  readonly languageSd: number
  readonly units: number
}

export const LANGUAGES = 12
export const DEPTHS = 5
export const ALPHA = 0.05
export const MIN_DROP = 0.05
/** True drops, as shares. */
export const DROPS = [0.02, 0.05, 0.1, 0.2] as const

const sds = [0, 0.75, 1.5]
export const accuracies: readonly number[] = [0.5, 0.8, 0.9, 0.95, 0.98]
export const sizes: readonly number[] = [10, 24, 60, 120, 200]

export const settings: readonly Setting[] = sizes.flatMap((units) =>
  accuracies.flatMap((accuracy) =>
    sds.flatMap((itemSd) => sds.map((languageSd) => ({ accuracy, itemSd, languageSd, units }))),
  ),
)

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** The mean of `sigmoid(logit + sd · Z)` over a standard normal Z: the trapezoid rule, exact to 1e-10 here. */
export function meanAccuracy(logit: number, sd: number): number {
  let sum = 0
  let weights = 0
  for (let z = -8; z <= 8; z += 1 / 16) {
    const weight = Math.exp((-z * z) / 2)
    sum += weight * sigmoid(logit + sd * z)
    weights += weight
  }
  return sum / weights
}

/** The logit at which accuracy, over all items and languages, is just `accuracy`. */
export function logitFor(accuracy: number, sd: number): number {
  let [low, high] = [-40, 40]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (meanAccuracy(middle, sd) < accuracy) low = middle
    else high = middle
  }
  return (low + high) / 2
}
