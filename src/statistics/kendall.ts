/**
 * Rank agreement of two lists of the same things, such as the languages by two
 * models' accuracies: 1 the same order, −1 the opposite, 0 none.
 *
 * Method: Kendall 1945, "The treatment of ties in ranking problems", Biometrika 33,
 * tau-b. null where it is undefined: fewer than two things, or all tied in a list.
 * With few things it is coarse: three have only four values without ties.
 *
 * @throws RangeError when the lists differ in length or hold what is no number.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length)
    throw new RangeError(`Expected lists of one length, got ${a.length} and ${b.length}`)
  for (const value of [...a, ...b]) if (Number.isNaN(value)) throw new RangeError('Expected numbers, got NaN')
  let agreement = 0
  let apartInA = 0
  let apartInB = 0
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const inA = order(a[i] as number, a[j] as number)
      const inB = order(b[i] as number, b[j] as number)
      agreement += inA * inB
      apartInA += Math.abs(inA)
      apartInB += Math.abs(inB)
    }
  return apartInA === 0 || apartInB === 0 ? null : agreement / Math.sqrt(apartInA * apartInB)
}

const order = (x: number, y: number) => (x > y ? 1 : x < y ? -1 : 0)
