import { z } from 'zod'
import { languages } from '../../haystacks/languages/index.ts'
import { MlneedleError } from '../errors.ts'
import type { Language, PromptStrings, Script, Statements } from '../language/language.ts'
import { isScript } from '../language/script.ts'
import { cut, oneLine } from '../report/text.ts'
import type { OwnLanguage } from './types.ts'

const english = languages['en'] as Language

/** Scripts written from the right, and scripts that put no spaces between words. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])
const unspaced = new Set(['Hans', 'Hant', 'Jpan', 'Khmr', 'Laoo', 'Mymr', 'Thai', 'Tibt'])

const placeholders: Partial<Record<keyof PromptStrings, string>> = {
  offerNone: '{none}',
  existenceQuestion: '{question}',
}

/** A text that may stand in a prompt: a line of its own, composed, such that token counts add up. */
const line = (hint: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? `is missing; in English it is ${hint}` : `expected a text, got ${shown(input)}`,
    })
    .superRefine((text, context) => {
      const wrong = faultOfLine(text)
      if (wrong) context.addIssue({ code: 'custom', message: `${wrong}: ${shown(text)}` })
    })

/** What is wrong with a text of a prompt; null when nothing is. */
export function faultOfLine(text: string): string | null {
  if (text.trim() === '') return 'expected a text, got nothing but space'
  if (text !== text.trim()) return 'expected no space around it'
  if (text !== text.normalize('NFC')) return 'expected composed characters (NFC)'
  if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text))
    return 'expected one line, without control characters'
  if (text.startsWith('/')) return 'expected no “/” at its beginning, which would change token counts'
  return null
}

/** What is wrong with the places in a text that something is put into; null when nothing is. */
export function faultOfPlaces(text: string, wanted: string | undefined): string | null {
  const found = text.match(/\{[^}]*\}|[{}]/g) ?? []
  if (wanted === undefined) return found.length > 0 ? `expected no braces, got ${found.join(' ')}` : null
  return found.length === 1 && found[0] === wanted
    ? null
    : `expected ${wanted} once and no other braces, got ${found.join(' ') || 'none'}`
}

const promptText = (name: keyof PromptStrings) =>
  line(`“${english.prompt[name]}”`).superRefine((text, context) => {
    const wrong = faultOfPlaces(text, placeholders[name])
    if (wrong) context.addIssue({ code: 'custom', message: `${wrong}: ${shown(text)}` })
  })

const phrases = (name: keyof Statements) =>
  z
    .array(
      z.string().refine((text) => text.trim() !== '' && text === text.trim(), {
        error: ({ input }) => `expected a phrase without space around it, got ${shown(input)}`,
      }),
      {
        error: ({ input }) =>
          `${input === undefined ? 'is missing' : `expected a list of phrases, got ${shown(input)}`}; in English it begins ${english.statements[
            name
          ]
            .slice(0, 3)
            .map((phrase) => `“${phrase}”`)
            .join(', ')}`,
      },
    )
    .min(1, 'expected at least one phrase; the more ways to say it, the better answers are understood')

const name = (hint: string) =>
  z.string({ error: `is missing; of English it is ${hint}` }).min(1, 'expected a name')

const each = <K extends string, T extends z.ZodType>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>

const schema = z.strictObject({
  code: z
    .string({ error: 'is missing: a BCP 47 code such as fr or pt-BR' })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a BCP 47 code such as fr or pt-BR'),
  englishName: name('“English”'),
  ownName: name('“English”'),
  script: z
    .string({ error: 'is missing: an ISO 15924 code such as Latn, Cyrl, Hebr, Jpan' })
    .refine(isScript, 'expected an ISO 15924 code such as Latn, Cyrl, Hebr, Jpan'),
  direction: z.enum(['ltr', 'rtl']).optional(),
  spaced: z.boolean().optional(),
  numerals: z
    .strictObject({
      digits: z.enum(['latn', 'arab', 'deva', 'thai']).default('latn'),
      group: z.string().max(1).default(','),
      groupFrom: z.union([z.literal(4), z.literal(5)]).default(4),
    })
    .prefault({}),
  plural: z.enum(['none', 'one-other', 'zero-one', 'slavic', 'romanian', 'arabic']).default('one-other'),
  scoring: z
    .strictObject({
      articles: z.array(z.string()).default([]),
      articlePrefixes: z.array(z.string()).default([]),
      dropMarks: z.boolean().default(false),
      fold: z.record(z.string(), z.string()).default({}),
      caseLocale: z.literal('tr').optional(),
    })
    .prefault({}),
  statements: z.strictObject(each(Object.keys(english.statements) as (keyof Statements)[], phrases), {
    error: 'is missing: how people say none, yes, no, and the like',
  }),
  prompt: z.strictObject(each(Object.keys(english.prompt) as (keyof PromptStrings)[], promptText), {
    error: 'is missing: the words of the prompt',
  }),
})

/** A language with its defaults, or all that is missing or wrong in it, one line each. */
export function completeLanguage(input: unknown): { language: Language } | { faults: string[] } {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { faults: parsed.error.issues.map(told) }
  const { script, direction, spaced, scoring, ...rest } = parsed.data
  const { caseLocale, ...rules } = scoring
  const language: Language = {
    ...rest,
    // Scripts that the tool has no rules for are letters like any other.
    script: script as Script,
    direction: direction ?? (rightToLeft.has(script) ? 'rtl' : 'ltr'),
    spaced: spaced ?? !unspaced.has(script),
    scoring: { ...rules, ...(caseLocale && { caseLocale }) },
  }
  return { language }
}

const told = ({ path, message }: z.core.$ZodIssue): string =>
  path.length > 0 ? `${path.map(String).join(' › ')}: ${message}` : message

/** A value from a user, as a message may show it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${cut(oneLine(value), 80)}”`
  if (value === undefined) return 'nothing'
  return cut(oneLine(JSON.stringify(value) ?? typeof value), 80)
}

/**
 * A language of one's own for `languages` of a suite, and for the matchers' `packs`.
 *
 * @throws MlneedleError that lists all that is missing or wrong, with the English beside it
 */
export function defineLanguage(language: OwnLanguage): Language {
  const completed = completeLanguage(language)
  if ('language' in completed) return completed.language
  const code = (language as Partial<OwnLanguage> | null)?.code
  throw new MlneedleError(
    `The language ${code ? `“${code}” ` : ''}cannot be used:\n${completed.faults.map((fault) => `  ${fault}`).join('\n')}`,
  )
}
