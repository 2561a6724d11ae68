import { fold } from './fold.ts'
import type { Matcher } from './match.ts'
import { inRunPhrases, isFunctionWord } from './question.ts'
import { pieceLength, pieces, tokenize, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of a sentence that stands or falls as one when an answer is cut out of it. */
export interface Element {
  readonly kind: Token['kind']
  readonly start: number
  readonly end: number
  /** Units of the question that it matches, with the likeness (0 to 1). */
  readonly met: ReadonlyMap<number, number>
  /** Carries grammar, not content. */
  readonly grammatical: boolean
  /** Begins with a capital. */
  readonly capital: boolean
  /** Vocabulary ids of what it consists of. */
  readonly ids: readonly number[]
}

const capital = /^\p{Lu}/u
const none: ReadonlyMap<number, number> = new Map()

/** A sentence in elements: words and numbers as they are, unspaced runs cut where they match the question or carry grammar. */
export function elementsOf(sentence: string, matcher: Matcher, vocabulary: Vocabulary): Element[] {
  return tokenize(sentence).flatMap((token) => {
    if (token.kind === 'run') return runElements(token, matcher, vocabulary)
    const ids = vocabulary.idsOf(token)
    const { kind, start, end, text } = token
    return [
      {
        kind,
        start,
        end,
        met: meets(ids, matcher),
        grammatical: kind === 'word' && isFunctionWord(fold(text)),
        capital: capital.test(text),
        ids,
      },
    ]
  })
}

function meets(ids: readonly number[], matcher: Matcher): ReadonlyMap<number, number> {
  let met: Map<number, number> | undefined
  for (const id of ids) {
    for (const { unit, likeness } of matcher.hits(id) ?? []) {
      met ??= new Map()
      met.set(unit, Math.max(likeness, met.get(unit) ?? 0))
    }
  }
  return met ?? none
}

function runElements(token: Token, matcher: Matcher, vocabulary: Vocabulary): Element[] {
  const { folded, origin } = foldedByCharacter(token.text)
  const length = pieceLength(folded)
  const ids = pieces(folded, length).map((piece) => vocabulary.idOf(piece))
  const label = Array.from<unknown, 'content' | 'grammar' | 'met'>({ length: folded.length }, () => 'content')
  for (const phrase of inRunPhrases) {
    for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1))
      label.fill('grammar', at, at + phrase.length)
  }
  for (const [at, id] of ids.entries()) {
    if (matcher.hits(id)?.some(({ likeness }) => likeness === 1)) label.fill('met', at, at + length)
  }
  const elements: Element[] = []
  for (let from = 0; from < folded.length;) {
    let to = from + 1
    while (to < folded.length && label[to] === label[from]) to += 1
    const inside = ids.slice(from, Math.max(from + 1, to - length + 1))
    elements.push({
      kind: 'run',
      start: token.start + origin[from]!,
      end: token.start + origin[to]!,
      met: label[from] === 'met' ? meets(inside, matcher) : none,
      grammatical: label[from] === 'grammar',
      capital: false,
      ids: inside,
    })
    from = to
  }
  return elements
}

/** A run folded letter by letter, with the place in the run that each folded letter (and the end) comes from. */
function foldedByCharacter(run: string): { folded: string; origin: number[] } {
  let folded = ''
  const origin: number[] = []
  let place = 0
  for (const character of run) {
    const one = fold(character)
    for (let index = 0; index < one.length; index += 1) origin.push(place)
    folded += one
    place += character.length
  }
  origin.push(run.length)
  return { folded, origin }
}
