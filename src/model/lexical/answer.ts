import { nameParticles } from './closed-classes.ts'
import { elementsOf, type Element } from './elements.ts'
import { fold } from './fold.ts'
import type { Matcher } from './match.ts'
import type { Expected, Question } from './question.ts'
import { sentences } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of the prompt when an answer is cut out of its best passage. */
export interface Context {
  readonly question: Question
  readonly matcher: Matcher
  /** Weight of every term of the question. */
  readonly weights: readonly number[]
  readonly vocabulary: Vocabulary
  /** How rare a unit is among the prompt's passages: 0 (in all) to 1 (in one). */
  readonly rarity: (id: number) => number
}

type Form = 'number' | 'name' | 'content'

interface Span {
  readonly form: Form
  readonly from: number
  readonly to: number
}

/** How well a form of span suits what is asked for. */
const suits: Readonly<Record<Expected, Readonly<Record<Form, number>>>> = {
  number: { number: 1, name: 0.1, content: 0.1 },
  person: { number: 0.05, name: 1, content: 0.3 },
  place: { number: 0.05, name: 1, content: 0.4 },
  any: { number: 0.4, name: 0.8, content: 0.5 },
}

/** What is left of a plain span's worth where the passage marks names. */
const unmarked: Readonly<Record<Expected, number>> = { number: 1, person: 0.1, place: 0.3, any: 0.7 }

/** What is left of a person's name of one word: more often it is a month, a place or a German noun. */
const oneWord = 0.6

/** Elements over which the pull of a matched word halves. */
const reach = 4
/** What a matched word is worth anywhere in the span's sentence, against 1 beside the span. */
const inSentence = 0.35
/** Pull of the words beside the interrogative and of names and numbers, against 1 of other words. */
const besideInterrogative = 5
const ofKeys = 0.3
/** Most elements in an answer. */
const longest = 8

/**
 * Cuts the likeliest answer out of a passage: a number, a run of capitalised
 * words or a run of content words that the question does not hold, in a
 * sentence that holds much of the question, near to it, rare in the prompt and
 * of the form that the interrogative asks for. '' when the passage has none.
 */
export function extractAnswer(passage: string, context: Context): string {
  const parts = sentences(passage).map((text) => ({
    text,
    elements: elementsOf(text, context.matcher, context.vocabulary),
  }))
  const termsBySentence = parts.map(({ elements }) => placesOfTerms(elements, context.matcher))
  const pull = context.weights.map((weight, term) => weight * pullOf(term, context.question))
  const spread = context.weights.map((_, term) => termsBySentence.filter((places) => places.has(term)).length)
  const candidates = parts.map(({ text, elements }) => spans(text, elements))
  const marked = candidates.flat().some(({ form }) => form === 'name')
  const { expected } = context.question
  let best = ''
  let bestScore = -1
  for (const [index, { text, elements }] of parts.entries()) {
    for (const span of candidates[index]!) {
      const near = nearness(span, termsBySentence[index]!, pull, spread)
      let suit = suits[expected][span.form]
      if (marked && span.form === 'content') suit *= unmarked[expected]
      if (expected === 'person' && span.form === 'name' && span.from === span.to) suit *= oneWord
      const score = toGrid((near + 0.05) * suit * (0.4 + 0.6 * meanRarity(span, elements, context)))
      const answer = text.slice(elements[span.from]!.start, elements[span.to]!.end)
      if (score > bestScore || (score === bestScore && answer < best)) [best, bestScore] = [answer, score]
    }
  }
  return best
}

/** The word beside the interrogative says what the answer is; names and numbers say of what, often in another sentence. */
function pullOf(term: number, { terms, focus }: Question): number {
  if (focus.has(term)) return besideInterrogative
  const { kind } = terms[term]!
  return kind === 'name' || kind === 'number' ? ofKeys : 1
}

/** Scores a hair apart are equal, so that the order of summing never decides. */
function toGrid(score: number): number {
  return Math.round(score * 1e9) / 1e9
}

/** Term → where in the sentence it is met, and how well. */
function placesOfTerms(
  elements: readonly Element[],
  matcher: Matcher,
): Map<number, [place: number, likeness: number][]> {
  const places = new Map<number, [number, number][]>()
  for (const [place, { met }] of elements.entries()) {
    if (met.size === 0) continue
    for (const [term, alternatives] of matcher.terms.entries()) {
      let likeness = 0
      for (const { units, weight } of alternatives) {
        for (const unit of units)
          likeness = Math.max(likeness, (weight * (met.get(unit) ?? 0)) / units.length)
      }
      if (likeness === 0) continue
      const list = places.get(term)
      if (list === undefined) places.set(term, [[place, likeness]])
      else list.push([place, likeness])
    }
  }
  return places
}

function nearness(
  { from, to }: Span,
  places: ReadonlyMap<number, readonly [number, number][]>,
  weights: readonly number[],
  spread: readonly number[],
): number {
  let total = 0
  for (const [term, list] of places) {
    let best = 0
    for (const [place, likeness] of list) {
      const distance = place < from ? from - place : Math.max(0, place - to)
      best = Math.max(best, likeness * (inSentence + (1 - inSentence) * 2 ** (-distance / reach)))
    }
    total += (best * weights[term]!) / spread[term]!
  }
  return total
}

function meanRarity({ from, to }: Span, elements: readonly Element[], { rarity }: Context): number {
  const values = elements
    .slice(from, to + 1)
    .filter(({ grammatical }) => !grammatical)
    .flatMap(({ ids }) => ids)
    .map(rarity)
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Likeness from which an element counts as the question's own word, which no answer begins or ends with. */
const own = 0.6

function isOwn({ met }: Element): boolean {
  for (const likeness of met.values()) if (likeness >= own) return true
  return false
}

const particles = new Set(nameParticles.map(fold))
const insideName = /^(?:[ \-‐’'·・.]|\. )$/u
const insideContent = /^(?:[ \-‐’'·・]|)$/u

/** The dot between the parts of a foreign name, where there are no capitals to show it. */
const innerDot = /[·・]/u
const inQuotes = /[“„«"「『][^“”„«»"「」『』]{1,40}[”“»"」』]/gu

/** Every span of a sentence that could be an answer. */
function spans(text: string, elements: readonly Element[]): Span[] {
  const found = quotedSpans(text, elements)
  const gap = (index: number) => text.slice(elements[index]!.end, elements[index + 1]?.start)
  for (let from = 0; from < elements.length; from += 1) {
    const element = elements[from]!
    if (element.kind === 'number') {
      if (!isOwn(element)) found.push({ form: 'number', from, to: from })
      continue
    }
    if (element.grammatical || isOwn(element)) continue
    if (element.capital && !continuesName(from, elements, gap)) {
      found.push({ form: 'name', from, to: endOfName(from, elements, text, gap) })
    }
    const before = elements[from - 1]
    const startsContent =
      before === undefined ||
      before.grammatical ||
      before.kind === 'number' ||
      isOwn(before) ||
      !insideContent.test(gap(from - 1))
    if (startsContent) {
      let to = from
      while (
        to + 1 < elements.length &&
        to - from + 1 < longest &&
        isContent(elements[to + 1]!) &&
        insideContent.test(gap(to))
      )
        to += 1
      found.push({
        form: innerDot.test(text.slice(element.start, elements[to]!.end)) ? 'name' : 'content',
        from,
        to,
      })
    }
  }
  return found
}

/** What stands in quotation marks, short enough to be a name. */
function quotedSpans(text: string, elements: readonly Element[]): Span[] {
  return [...text.matchAll(inQuotes)].flatMap((match) => {
    const from = elements.findIndex(({ start }) => start > match.index)
    const to = elements.findLastIndex(({ end }) => end < match.index + match[0].length)
    const inside = from === -1 ? [] : elements.slice(from, to + 1)
    return inside.every(isOwn) ? [] : [{ form: 'name' as const, from, to }]
  })
}

function isContent(element: Element): boolean {
  return element.kind !== 'number' && !element.grammatical && !isOwn(element)
}

function continuesName(index: number, elements: readonly Element[], gap: (index: number) => string): boolean {
  const before = elements[index - 1]
  return (
    before !== undefined &&
    before.capital &&
    !before.grammatical &&
    !isOwn(before) &&
    insideName.test(gap(index - 1))
  )
}

/** The last element of a name: capitalised words in a row, with up to two particles between them. */
function endOfName(
  from: number,
  elements: readonly Element[],
  text: string,
  gap: (index: number) => string,
): number {
  let to = from
  for (
    let next = from + 1;
    next < elements.length && next - from < longest && insideName.test(gap(next - 1));
    next += 1
  ) {
    const element = elements[next]!
    if (element.capital && !isOwn(element)) to = next
    else if (next - to > 2 || !particles.has(fold(text.slice(element.start, element.end)))) break
  }
  return to
}
