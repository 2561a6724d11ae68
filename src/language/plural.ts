import type { PluralClass, PluralFamily } from './language.ts'

/**
 * The plural class of a counted noun after the integer `n`.
 *
 * `n`: an integer from 0 up; anything else throws a RangeError. Spanish is in
 * `one-other`, where CLDR has `many` for whole millions: keep Spanish counts below a million.
 *
 * Source: CLDR 48, common/supplemental/plurals.xml, cardinal rules (UTS #35, part 3), with
 * v = 0 and e = 0. Not `Intl.PluralRules`: its data change with the machine, a prompt may not.
 */
export function pluralClass(family: PluralFamily, n: number): PluralClass {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`expected an integer from 0 up to count with, got ${n}`)
  return families[family](n)
}

const families: Readonly<Record<PluralFamily, (n: number) => PluralClass>> = {
  none: () => 'other',
  'one-other': (n) => (n === 1 ? 'one' : 'other'),
  'zero-one': (n) => (n <= 1 ? 'one' : 'other'),
  slavic: (n) => {
    const tens = n % 100
    const units = n % 10
    if (units === 1 && tens !== 11) return 'one'
    if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 'few'
    return 'many'
  },
  romanian: (n) => {
    if (n === 1) return 'one'
    const tens = n % 100
    return n === 0 || (tens >= 1 && tens <= 19) ? 'few' : 'other'
  },
  arabic: (n) => {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    const tens = n % 100
    if (tens >= 3 && tens <= 10) return 'few'
    return tens >= 11 ? 'many' : 'other'
  },
}
