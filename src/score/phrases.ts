import type { Language } from '../language/language.ts'
import { cues } from './cues/index.ts'
import { folderOf, normaliseText, withoutParticles } from './normalise.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What a phrase does to the statement it stands in. `lead`: leads in the answer; `doubt`: "maybe". The rest as in `Cues` and `Statements`. */
export type Role =
  | 'none'
  | 'refusal'
  | 'yes'
  | 'no'
  | 'negation'
  | 'doubt'
  | 'lead'
  | 'retraction'
  | 'retake'
  | 'mistaken'
  | 'wrong'
  | 'or'
  | 'to'
  | 'and'
  | 'but'
  | 'contrast'
  | 'affirming'
  | 'near'
  | 'except'
  | 'self'
  | 'unable'
  | 'serve'
  | 'passage'
  | 'numbering'
  | 'source'
  | 'magnitude'
  | 'filler'

/** A phrase found in a text: tokens `from` up to, not including, `to`. */
export interface Hit {
  readonly role: Role
  readonly from: number
  readonly to: number
  /** How many words it has (letters, where words are not spaced). */
  readonly words: number
  /** Whether a denial denies what stands before it, not after. */
  readonly deniesBefore: boolean
}

interface Phrase {
  readonly role: Role
  readonly words: readonly string[]
  /** Its first word as it is written, if that is one letter: Greek ή, "or", folds to the article η. */
  readonly letter: string | null
  /** Counts only with a colon or the like after it: "Answer:". */
  readonly colon: boolean
}

/** How words of a role begin; one of two letters is a word by itself. */
interface Stem {
  readonly role: Role
  readonly text: string
}

interface PhraseBook {
  /** Statements of `none` and `refusal` by their words. */
  readonly whole: ReadonlyMap<string, 'none' | 'refusal'>
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly denials: ReadonlySet<string>
  /** Stems by their first two letters. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>
  readonly starts: Map<string, Start | null>
}

const books = new WeakMap<Language, PhraseBook>()

function bookOf(language: Language): PhraseBook {
  let book = books.get(language)
  if (!book) books.set(language, (book = makeBook(language)))
  return book
}

/** A phrase as `tokenise` and the language's case and spelling make it: words only. */
function wordsOf(text: string, language: Language): string[] {
  const fold = folderOf(language)
  return tokenise(normaliseText(text))
    .filter((token) => token.kind !== 'mark')
    .map((token) => fold(token.text))
}

function makeBook(language: Language): PhraseBook {
  const { statements, prompt, code } = language
  const own = cues[code]
  const phrases: Phrase[] = []
  const add = (role: Role, texts: readonly string[], colon = false) => {
    for (const text of texts) {
      const words = wordsOf(text, language)
      const letter =
        language.spaced && words[0]?.length === 1 ? normaliseText(text).toLowerCase().slice(0, 1) : null
      if (words.length > 0) phrases.push({ role, words, letter, colon })
    }
  }
  add('none', [...statements.none, prompt.noneWord])
  add('refusal', statements.refusal)
  add('yes', statements.yes)
  add('no', statements.no)

  const answers = [prompt.answerLabel, ...(own?.answer ?? [])]
  add('lead', answers, true)
  add(
    'lead',
    (own?.answer ?? []).flatMap((word) =>
      (own?.copula ?? []).map((is) => (language.spaced ? `${word} ${is}` : word + is)),
    ),
  )
  const answerWords = answers.map((word) => wordsOf(word, language).join(' '))
  for (const text of statements.conclusions) {
    const words = wordsOf(text, language).join(' ')
    const colon = /[:：]\s*$/.test(text)
    const names = answerWords.some((word) => words.includes(word))
    // "So" and "therefore" begin many sentences that say no answer; they are only skipped.
    if (colon || names) add('lead', [text], colon || answerWords.includes(words))
    else add('filler', [text])
  }

  const ors = new Set((own?.or ?? []).map((word) => wordsOf(word, language).join(' ')))
  const isOr = (text: string) => ors.has(wordsOf(text, language).join(' '))
  add('or', own?.or ?? [])
  add(
    'doubt',
    statements.alternatives.filter((text) => !isOr(text)),
  )
  const contrasts = new Set((own?.contrast ?? []).map((word) => wordsOf(word, language).join(' ')))
  add(
    'negation',
    statements.negations.filter((text) => !contrasts.has(wordsOf(text, language).join(' '))),
  )
  if (own) {
    const roles = [
      'retraction',
      'retake',
      'mistaken',
      'wrong',
      'to',
      'and',
      'but',
      'contrast',
      'affirming',
      'near',
      'except',
      'self',
      'unable',
      'passage',
      'numbering',
      'magnitude',
      'filler',
    ] as const
    for (const role of roles) add(role, own[role])
  }

  const stems = new Map<string, Stem[]>()
  for (const role of ['source', 'serve'] as const) {
    for (const text of own?.[role] ?? []) {
      const [word = '', ...more] = wordsOf(text, language)
      if (more.length > 0 || !language.spaced) {
        add(role, [text])
        continue
      }
      const key = word.slice(0, 2)
      stems.set(key, [...(stems.get(key) ?? []), { role, text: word }])
    }
  }

  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  const whole = new Map<string, 'none' | 'refusal'>()
  for (const { role, words } of phrases)
    if (role === 'none' || role === 'refusal') whole.set(words.join(' '), role)
  const negations = statements.negations.map((text) => wordsOf(text, language))
  const denials = new Set(
    negations.filter((words) => !language.spaced || words.length === 1).map((words) => words[0]!),
  )
  return { whole, denials, byFirst, stems, starts: new Map() }
}

/** A language's single words that deny, folded; where words are not spaced, the letters that denials begin with. */
export function denialsOf(language: Language): ReadonlySet<string> {
  return bookOf(language).denials
}

/** What a text says in a language, if it is one of the language's statements and nothing else. */
export function wholeStatement(text: string, language: Language): 'none' | 'refusal' | null {
  return bookOf(language).whole.get(wordsOf(text, language).join(' ')) ?? null
}

/** Marks that may stand inside a phrase ("isn't"), and inside one that is a statement ("no, wait"). */
const inner = /^['"“”«»‐‑-]$/
const innerOfStatement = /^['"“”«»‐‑,،、-]$/
const statements: ReadonlySet<Role> = new Set(['none', 'refusal', 'yes', 'no', 'retraction'])
const colonLike = /^[:=>→]$/

/** What may begin at a word. */
interface Start {
  readonly phrases: readonly Phrase[]
  /** Of stems that the word begins with. */
  readonly roles: readonly Role[]
}

const mostStarts = 5000

/** What may begin at a word, remembered, since most words of an answer came before; null, as for most words: nothing. */
function startOf(word: string, book: PhraseBook, language: Language): Start | null {
  const { starts, byFirst, stems } = book
  let start = starts.get(word)
  if (start === undefined) {
    const roles = stemsOf(word, stems, language)
    const phrases = byFirst.get(word) ?? []
    start = phrases.length > 0 || roles.length > 0 ? { phrases, roles } : null
    if (starts.size >= mostStarts) starts.clear()
    if (word.length <= 64) starts.set(word, start)
  }
  return start
}

/** All phrases of a language in a text, by role, in order of where they begin. `folded`: its tokens by `folderOf(language)`. */
export function findPhrases(tokens: readonly Token[], folded: readonly string[], language: Language): Hit[] {
  const book = bookOf(language)
  const english = language.code === 'en'
  const deniesBefore = cues[language.code]?.deniesBefore ?? false
  const hits: Hit[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]!.kind === 'mark') continue
    const word = folded[from]!
    // "isn't", "didn't" and all their kind.
    if (english && word === 't' && tokens[from - 1]?.text === "'" && from > 1)
      hits.push({ role: 'negation', from: from - 2, to: from + 1, words: 2, deniesBefore })
    const start = startOf(word, book, language)
    if (start === null) continue
    for (const phrase of start.phrases) {
      if (phrase.letter !== null && phrase.letter !== tokens[from]!.text.toLowerCase()) continue
      const to = matchWords(phrase, tokens, folded, from)
      if (to < 0 || (phrase.colon && !colonFollows(tokens, to))) continue
      hits.push({ role: phrase.role, from, to, words: phrase.words.length, deniesBefore })
    }
    for (const role of start.roles) hits.push({ role, from, to: from + 1, words: 1, deniesBefore })
  }
  return hits
}

/** The roles of the stems that a word begins with; in Arabic also behind what is written on to it. */
function stemsOf(word: string, stems: PhraseBook['stems'], language: Language): Role[] {
  const forms = language.script === 'Arab' ? new Set([word, ...withoutParticles(word, language)]) : [word]
  const roles = new Set<Role>()
  for (const form of forms) {
    for (const { role, text } of stems.get(form.slice(0, 2)) ?? [])
      if (text.length > 2 ? form.startsWith(text) : form === text) roles.add(role)
  }
  return [...roles]
}

function matchWords(
  { words, role }: Phrase,
  tokens: readonly Token[],
  folded: readonly string[],
  from: number,
): number {
  const between = statements.has(role) ? innerOfStatement : inner
  let at = from + 1
  for (let i = 1; i < words.length; i++, at++) {
    if (at < tokens.length && between.test(tokens[at]!.text)) at++
    if (at >= tokens.length || folded[at] !== words[i] || tokens[at]!.kind === 'mark') return -1
  }
  return at
}

/** Whether a colon, an arrow, a spaced dash or the end of the line comes next, quotes and brackets aside. */
function colonFollows(tokens: readonly Token[], to: number): boolean {
  let at = to
  while (at < tokens.length && /^["'”»)\]]$/.test(tokens[at]!.text)) at++
  const next = tokens[at]
  if (!next || next.text === '\n') return true
  if (colonLike.test(next.text)) return true
  const spacedDash =
    /^[-–—]$/.test(next.text) && tokens[at + 1] !== undefined && tokens[at + 1]!.start > next.end
  return spacedDash
}
