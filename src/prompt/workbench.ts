import { createHash } from 'node:crypto'
import { type Case, MIXED } from '../case/case.ts'
import { caseId } from '../case/id.ts'
import { MlneedleError } from '../errors.ts'
import { arrange, borderAt, countThatFits, type Haystack } from '../haystack/assemble.ts'
import { asPiece, type CountPiece, PassageSequence } from '../haystack/sequence.ts'
import type { ContentUnit, Item, PassageSource } from '../haystack/source.ts'
import { tokenCounter, type TokenCounter, type Tokenizer } from '../haystack/tokens.ts'
import type { Language } from '../language/language.ts'
import { overlap } from '../language/overlap.ts'
import { wording, type TaskPrompts } from '../task/task.ts'
import { checkGold } from './check.ts'
import type { Prompt, PromptMessage } from './prompt.ts'

/** The part of the options that shapes a prompt; a change to any of them changes prompts. */
export interface PromptOptions {
  readonly tokenizer: Tokenizer
  readonly hardDistractors: number
  readonly offerNone: boolean
  readonly questionPosition: 'after' | 'before'
  readonly roles: 'user' | 'system'
  readonly equal: 'tokens' | 'passages'
  readonly pivot: string
  readonly bustCache: boolean
  /** Tokens held back for the answer. */
  readonly answerTokens: number
  /** Tokens held back for what the provider's chat template adds. */
  readonly templateTokens: number
}

/** Characters of passages kept for the cases that follow: the depths of a haystack come one after another. */
const MOST_CHARACTERS_KEPT = 32_000_000

/** Tokens allowed for the line that makes a prompt's beginning unique; the line is 30 characters of hexadecimal at most. */
const BUST_CACHE_TOKENS = 32

/** The parts of a prompt that do not depend on length or depth, with their tokens. */
interface Frame {
  /** With the blank line after it: the system message, where there is one. */
  readonly instruction: string
  readonly head: string
  readonly tail: string
  readonly needlePiece: string
  readonly twinPiece: string
  readonly needleTokens: number
  readonly twinTokens: number
  /** Tokens of all but haystack passages and labels, with the larger of needle and twin: both prompts share one haystack. */
  readonly fixed: number
  readonly frameTokens: number
}

/**
 * Turns cases into prompts. It holds what neighbouring cases share: passages are
 * made and counted once, and a case costs joining, checking and hashing.
 */
export class Workbench {
  readonly #source: PassageSource
  readonly #languages: Readonly<Record<string, Language>>
  readonly #options: PromptOptions
  readonly #tasks: Readonly<Record<string, TaskPrompts>>
  readonly #counter: TokenCounter
  readonly #items = new Map<string, Item>()
  /** In order of use, the longest unused first. */
  readonly #sequences = new Map<string, PassageSequence>()
  readonly #frames = new Map<string, Frame>()
  readonly #haystacks = new Map<string, Haystack>()
  /** Of a finite source, whose paragraphs come back in every haystack. */
  readonly #counts = new Map<string, number>()

  /** @param tasks those of the suite's own, by name */
  constructor(
    source: PassageSource,
    languages: Readonly<Record<string, Language>>,
    options: PromptOptions,
    tasks: Readonly<Record<string, TaskPrompts>> = {},
  ) {
    this.#source = source
    this.#languages = languages
    this.#options = options
    this.#tasks = tasks
    this.#counter = tokenCounter(options.tokenizer)
  }

  /** The item of a case. @throws MlneedleError when the source has none of that id */
  item(id: string): Item {
    let item = this.#items.get(id)
    if (!item) {
      item = this.#source.itemById(id)
      if (!item)
        throw new MlneedleError(
          `The source ${this.#source.name} has no item “${id}”. Was the case made from another source, seed or version of the data?`,
        )
      if (this.#items.size >= 64) this.#items.delete(this.#items.keys().next().value as string)
      this.#items.set(id, item)
    }
    return item
  }

  /**
   * The prompt of a case: the same bytes on every machine.
   *
   * @throws MlneedleError when the length cannot be met, or the source breaks the rule of one right answer
   */
  prompt(c: Case): Prompt {
    const item = this.item(c.item)
    const frame = this.#frame(c, item)
    const reservedTokens = this.#options.answerTokens + this.#options.templateTokens
    const { passages, tokens, achievedDepth } = this.#passages(c, item, frame, reservedTokens)
    const bust = this.#options.bustCache ? `Reference: ${sha256(caseId(c)).slice(0, 16)}\n\n` : ''
    const head = bust + frame.head
    const text = head + passages.join('') + frame.tail
    const piece = c.needlePresent ? frame.needlePiece : frame.twinPiece
    const hasNeedle = c.control !== 'closed-book'
    checkGold(c, item, { text, needle: hasNeedle ? piece : '' })
    return {
      messages: messages(this.#options.roles, bust + frame.instruction, text),
      text,
      sha256: sha256(text),
      promptTokens: tokens + frame.frameTokens + (bust ? this.#counter.count(bust) : 0),
      reservedTokens,
      achievedDepth,
      passages: passages.length,
      characters: text.length,
      needle: hasNeedle ? piece.trim() : null,
      twinTokenDifference: c.needlePresent ? null : frame.twinTokens - frame.needleTokens,
      question: item.question(c.questionLanguage),
      questionOverlap: hasNeedle
        ? overlap(item.question(c.questionLanguage), piece, this.#language(c.questionLanguage))
        : null,
    }
  }

  /** How many passages of haystack a case has; plans check with it that a source reaches. */
  passageCount(c: Case): number {
    const item = this.item(c.item)
    return this.#count(c, item, this.#frame(c, item))
  }

  #passages(c: Case, item: Item, frame: Frame, reserved: number) {
    if (c.control === 'closed-book') return { passages: [], tokens: 0, achievedDepth: null }
    const piece = c.needlePresent ? frame.needlePiece : frame.twinPiece
    const pieceTokens = c.needlePresent ? frame.needleTokens : frame.twinTokens
    if (c.control === 'needle-alone')
      return { passages: [`[1]${piece}`], tokens: pieceTokens + this.#counter.labels(1), achievedDepth: null }

    const sequence = this.#sequence(item, haystackLanguages(c))
    const n = this.#count(c, item, frame)
    const key = `${item.id} ${sequence.languages.join('~')} ${n}`
    let haystack = this.#haystacks.get(key)
    if (!haystack) {
      haystack = arrange(sequence, n)
      keep(this.#haystacks, key, haystack, 64)
    }
    const { index, achieved } = borderAt(haystack.prefix, c.depth ?? 0)
    const passages = haystack.order.map((i) => sequence.piece(i))
    passages.splice(index, 0, piece)
    const tokens = sequence.tokens(n) + pieceTokens + this.#counter.labels(n + 1)
    const budget = c.contextTokens ?? 0
    if (this.#options.equal === 'tokens' && tokens + frame.frameTokens + reserved > budget)
      throw new Error(
        `${caseId(c)}: a prompt of ${tokens + frame.frameTokens} tokens passes its budget of ${budget}`,
      )
    return { passages: passages.map((text, k) => `[${k + 1}]${text}`), tokens, achievedDepth: achieved }
  }

  /** Passages of haystack: as many as fit, in the case's own languages or, for equal passages, in the pivot's. */
  #count(c: Case, item: Item, frame: Frame): number {
    const { equal, pivot } = this.#options
    const monolingual: Case = {
      ...c,
      needleLanguage: pivot,
      haystackLanguage: pivot,
      mixedLanguages: null,
      questionLanguage: pivot,
      // A fixed instruction language stays; one that follows the question follows it to the pivot.
      instructionLanguage: c.instructionLanguage === c.questionLanguage ? pivot : c.instructionLanguage,
    }
    const [counted, fixed] =
      equal === 'tokens' ? [c, frame.fixed] : [monolingual, this.#frame(monolingual, item).fixed]
    const n = countThatFits(this.#sequence(item, haystackLanguages(counted)), this.#counter, {
      budget: c.contextTokens ?? 0,
      fixed,
      place: caseId(c),
    })
    // In equal passages, the case's own language must hold as many.
    const own = this.#sequence(item, haystackLanguages(c))
    while (own.length < n && !own.exhausted) own.extend(own.tokens(own.length))
    return n
  }

  #sequence(item: Item, languages: readonly string[]): PassageSequence {
    const key = `${item.id} ${languages.join('~')}`
    let sequence = this.#sequences.get(key)
    if (sequence) this.#sequences.delete(key)
    else {
      let held = 0
      for (const { characters } of this.#sequences.values()) held += characters
      for (const [oldest, { characters }] of this.#sequences) {
        if (held <= MOST_CHARACTERS_KEPT) break
        this.#sequences.delete(oldest)
        held -= characters
      }
      sequence = new PassageSequence(
        this.#source,
        item,
        languages,
        this.#options.hardDistractors,
        this.#countPiece,
      )
    }
    this.#sequences.set(key, sequence)
    return sequence
  }

  readonly #countPiece: CountPiece = (piece, unit, language) => {
    if (!this.#source.finite) return this.#counter.count(piece)
    const key = `${unit.id} ${language}`
    let tokens = this.#counts.get(key)
    if (tokens === undefined) this.#counts.set(key, (tokens = this.#counter.count(piece)))
    return tokens
  }

  #frame(c: Case, item: Item): Frame {
    const key = [
      c.task,
      c.control,
      c.needleLanguage,
      c.questionLanguage,
      c.instructionLanguage,
      item.id,
    ].join(' ')
    let frame = this.#frames.get(key)
    if (!frame) {
      frame = this.#makeFrame(c, item)
      keep(this.#frames, key, frame, 512)
    }
    return frame
  }

  #makeFrame(c: Case, item: Item): Frame {
    const { offerNone, questionPosition, answerTokens, templateTokens, bustCache } = this.#options
    const question = item.question(c.questionLanguage)
    const words = wording(
      c.task,
      c.control,
      question,
      this.#language(c.instructionLanguage),
      this.#language(c.questionLanguage),
      offerNone,
      Object.hasOwn(this.#tasks, c.task) ? this.#tasks[c.task] : undefined,
    )
    const before = questionPosition === 'before'
    const instruction = `${words.instruction}\n\n`
    const head = instruction + (before ? `${words.question}\n\n` : '')
    const tail = `${before ? '' : `${words.question}\n`}${words.answerLabel}`
    const count = (text: string) => this.#counter.count(text)
    const piece = (unit: ContentUnit) => {
      const text = asPiece(this.#source.passage(unit, c.needleLanguage))
      return { text, tokens: this.#countPiece(text, unit, c.needleLanguage) }
    }
    const { text: needlePiece, tokens: needleTokens } = piece(item.needle)
    const twin = closestTwin(item.twins.map(piece), needleTokens)
    const frameTokens = count(head) + count(tail)
    return {
      instruction,
      head,
      tail,
      needlePiece,
      twinPiece: twin.text,
      needleTokens,
      twinTokens: twin.tokens,
      frameTokens,
      fixed:
        frameTokens +
        Math.max(needleTokens, twin.tokens) +
        answerTokens +
        templateTokens +
        (bustCache ? BUST_CACHE_TOKENS : 0),
    }
  }

  #language(code: string): Language {
    const language = this.#languages[code]
    if (!language)
      throw new MlneedleError(`No language “${code}”. There are: ${Object.keys(this.#languages).join(', ')}.`)
    return language
  }
}

/** The longest twin that is no longer than the needle, so that both fit one budget; the shortest, if all are longer. */
function closestTwin(twins: readonly { text: string; tokens: number }[], needle: number) {
  const sorted = [...twins].toSorted((a, b) => a.tokens - b.tokens)
  const twin = sorted.findLast(({ tokens }) => tokens <= needle) ?? sorted[0]
  if (!twin) throw new Error('an item offers no passage for its absent twin')
  return twin
}

const haystackLanguages = (c: Case): readonly string[] =>
  c.haystackLanguage === MIXED ? (c.mixedLanguages ?? []) : [c.haystackLanguage ?? '']

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const messages = (roles: PromptOptions['roles'], instruction: string, text: string): PromptMessage[] =>
  roles === 'user'
    ? [{ role: 'user', content: text }]
    : [
        { role: 'system', content: instruction },
        { role: 'user', content: text.slice(instruction.length) },
      ]

/** Adds to a map that holds at most `most`, the oldest leaving first. */
function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  if (map.size >= most) map.delete(map.keys().next().value as string)
  map.set(key, value)
}
