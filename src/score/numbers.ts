/** Reading written numbers. A number is a canonical decimal string: "48215", "3.14"; no separators, no needless zeros. */

/** A run of ASCII digits with separators inside; groups of three may also stand apart by one space. */
export const numberPattern =
  "[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,٫][0-9]+(?![0-9.,]))?|[0-9]+(?:[.,'_٬،٫][0-9]+)*"

/**
 * What a written number may mean: "48,215" is 48215 or, where the comma is decimal, 48.215; "1.234.567" only
 * 1234567. Empty when it is no one number, as dates and versions are ("12.03.1850").
 */
export function readNumber(written: string): string[] {
  const parts = written.split(/[^0-9]/)
  const separators = written.replace(/[0-9]+/g, '')
  const first = separators[0]
  if (first === undefined) return [canonical(written)]
  const last = separators.at(-1)!
  const values: string[] = []
  if (allSame(separators) && first !== '٫' && grouped(parts, first)) values.push(canonical(parts.join('')))
  const whole = parts.slice(0, -1)
  const before = separators.slice(0, -1)
  const decimal =
    '.,٫،'.includes(last) &&
    (before === '' || (allSame(before) && before[0] !== last && grouped(whole, before[0]!)))
  if (decimal) values.push(canonical(whole.join(''), parts.at(-1)))
  return values
}

const allSame = (text: string) => [...text].every((character) => character === text[0])

/** Thousands (1,234,567), Indian lakhs and crores (12,34,567), Chinese myriads (1,2345,6789). */
function grouped(parts: readonly string[], separator: string): boolean {
  const [head = '', ...rest] = parts
  const tail = rest.at(-1)?.length
  if (head.startsWith('0')) return false
  const inner = rest.slice(0, -1).map((part) => part.length)
  if (tail === 3 && head.length <= 3 && inner.every((length) => length === 3)) return true
  if (separator !== ',' || rest.length < 2) return false
  return (
    (tail === 3 && head.length <= 2 && inner.every((length) => length === 2)) ||
    (tail === 4 && head.length <= 4 && inner.every((length) => length === 4))
  )
}

function canonical(whole: string, fraction = ''): string {
  const integer = whole.replace(/^0+(?=[0-9])/, '')
  const decimals = fraction.replace(/0+$/, '')
  return decimals ? `${integer}.${decimals}` : integer
}
