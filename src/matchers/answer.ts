import { languages as bundled } from '../../haystacks/languages/index.ts'
import type { Language } from '../language/language.ts'
import { nearest } from '../model/nearest.ts'
import { cut, manyLines } from '../report/text.ts'
import { completeLanguage, shown } from '../suite-definition/language.ts'
import type { OwnLanguage } from '../suite-definition/types.ts'

/** What a matcher takes: a model's text, or what a model's client gave, with its text in it. */
export type Answer = string | { readonly text: string; readonly finishReason?: string | null | undefined }

export interface ReadAnswer {
  readonly text: string
  /** Stopped at its output limit. */
  readonly cut: boolean
  /** The provider itself said that the model refused. */
  readonly refused: boolean
}

/** Longest part of an answer that a message shows, in characters. */
const MOST_SHOWN = 500

/** @throws TypeError that says what came, for an expectation of no answer holds nothing */
export function readAnswer(received: unknown, matcher: string): ReadAnswer {
  if (typeof received === 'string') return { text: received, cut: false, refused: false }
  const { text, finishReason } = (received ?? {}) as { text?: unknown; finishReason?: unknown }
  if (typeof text === 'string')
    return {
      text,
      cut: finishReason === 'length',
      refused: finishReason === 'refusal' || finishReason === 'content-filter',
    }
  const promised = typeof (received as { then?: unknown } | null)?.then === 'function'
  throw new TypeError(
    `${matcher}: expected a model’s answer, a text or an object with \`text\`, got ${promised ? 'a promise; await it first' : shown(received)}.`,
  )
}

/** The answer as a message may show it: cut, and nothing in it hidden or able to move the cursor. */
export const quoted = (text: string): string =>
  text.trim() === '' ? 'nothing but space' : `“${cut(manyLines(text), MOST_SHOWN)}”`

/** The bundled languages with those given. @throws TypeError that lists what is wrong with one */
export function languagesWith(
  packs: readonly OwnLanguage[],
  matcher: string,
): Readonly<Record<string, Language>> {
  const own = packs.map((pack) => {
    const completed = completeLanguage(pack)
    if ('language' in completed) return [completed.language.code, completed.language] as const
    throw new TypeError(
      `${matcher}: a language of \`packs\` cannot be used:\n  ${completed.faults.join('\n  ')}`,
    )
  })
  return { ...bundled, ...Object.fromEntries(own) }
}

/** @throws TypeError when a code is of no language that is known */
export function checkCodes(
  codes: readonly string[],
  languages: Readonly<Record<string, Language>>,
  matcher: string,
): void {
  const known = Object.keys(languages)
  const unknown = codes.find((code) => !Object.hasOwn(languages, code))
  if (unknown === undefined) return
  const near = nearest(unknown, known)
  throw new TypeError(
    `${matcher}: there is no language ${shown(unknown)}.${near ? ` Did you mean “${near}”?` : ''} There are ${known.join(', ')}, and those given as \`packs\`.`,
  )
}
