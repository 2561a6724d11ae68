import type { Numerals } from './language.ts'

const zeros: Readonly<Record<Numerals['digits'], number>> = {
  latn: 0x30,
  arab: 0x660,
  deva: 0x966,
  thai: 0xe50,
}

/**
 * The integer `n` as running text in a language writes it: "12,345", "12.345", "١٢٬٣٤٥".
 *
 * `grouped`: whether thousands are separated, as in quantities; years are not. Groups are of three:
 * Indian grouping (1,23,456) differs from 100,000 up. An integer from 0 up, or a RangeError.
 * Not `Intl.NumberFormat`: its data change with the machine, a prompt may not.
 */
export function formatInteger(
  n: number,
  numerals: Numerals,
  { grouped }: { readonly grouped: boolean },
): string {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`expected an integer from 0 up to write, got ${n}`)
  const zero = zeros[numerals.digits]
  const plain = String(n)
  const separate = grouped && plain.length >= numerals.groupFrom
  let text = ''
  for (let i = 0; i < plain.length; i++) {
    if (separate && i > 0 && (plain.length - i) % 3 === 0) text += numerals.group
    text += String.fromCodePoint(zero + Number(plain[i]))
  }
  return text
}

/**
 * `text` with every decimal digit (Unicode category Nd) of any script as its ASCII digit:
 * "١٢", "१२", "๑๒" and "１２" are all "12". All else stays, separators too.
 */
export function foldDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit.codePointAt(0)!)))
}

/**
 * Unicode encodes decimal digits in unbroken runs of ten from zero up (Core Specification, 4.6), some of
 * them back to back (mathematical digits): so a digit's value is its distance from the start of its block of runs.
 */
function digitValue(codePoint: number): number {
  let start = codePoint
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start--
  return (codePoint - start) % 10
}
