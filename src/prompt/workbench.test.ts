import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { packs } from '../../haystacks/chronicle/index.ts'
import { ChronicleSource } from '../haystack/chronicle/source.ts'
import { world } from '../../haystacks/world.ts'
import type { PassageSource } from '../haystack/source.ts'
import { tokenCounter, tokenizers } from '../haystack/tokens.ts'
import { chronicle, someCase, workbench } from './fixture.ts'

const DEPTHS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
const haystacks = [...chronicle.languages, 'mixed']
const inHaystack = (haystack: string) => ({
  haystackLanguage: haystack,
  mixedLanguages: haystack === 'mixed' ? chronicle.languages : null,
})

describe.each(tokenizers)('prompts counted in %s', (tokenizer) => {
  const counter = tokenCounter(tokenizer)
  const bench = workbench({ tokenizer })

  test.each(haystacks)(
    '%s: exact, never over budget, short by less than a passage, depth within half a passage',
    (haystack) => {
      // Arabic takes twice the tokens in the older tokenizer: 1K would hold the needle alone.
      for (const contextTokens of tokenizer === 'o200k_base' ? [1024, 4096, 16384] : [2048, 16384])
        for (const [i, language] of chronicle.languages.entries()) {
          // Every fourth pair of needle and haystack, another fourth in every haystack.
          if ((i + haystacks.indexOf(haystack)) % 4 !== 0) continue
          for (const depth of DEPTHS) {
            const item = chronicle.item(i)?.id ?? ''
            const c = someCase({
              ...inHaystack(haystack),
              contextTokens,
              depth,
              item,
              needleLanguage: language,
              questionLanguage: language,
              instructionLanguage: language,
            })
            const prompt = bench.prompt(c)
            expect(prompt.promptTokens).toBe(counter.count(prompt.text))
            const used = prompt.promptTokens + prompt.reservedTokens
            expect(used).toBeLessThanOrEqual(contextTokens)
            const passages = prompt.text.split('\n\n').filter((part) => /^\[\d+\] /.test(part))
            expect(passages).toHaveLength(prompt.passages)
            const longest = Math.max(...passages.map((part) => counter.count(`${part}\n\n`)))
            // The one that no longer fits may be longer than those that do; the longest of a genre is no more than twice the rest.
            expect(contextTokens - used).toBeLessThan(2 * longest)
            const tokens = passages.map((part) => counter.count(part.replace(/^\[\d+\]/, '') + '\n\n'))
            const at = passages.findIndex((part) => part.endsWith(prompt.needle ?? '-'))
            const before = tokens.slice(0, at).reduce((a, b) => a + b, 0)
            const total = tokens.reduce((a, b) => a + b, 0) - (tokens[at] ?? 0)
            expect(prompt.achievedDepth).toBeCloseTo(before / total, 12)
            expect(Math.abs(before / total - depth) * total).toBeLessThanOrEqual(longest / 2)
          }
        }
    },
  )
})

describe('a prompt', () => {
  test('has the same haystack at every depth, the needle apart', () => {
    const bench = workbench()
    const without = DEPTHS.map((depth) => {
      const prompt = bench.prompt(someCase({ depth }))
      return prompt.text
        .split('\n\n')
        .map((part) => part.replace(/^\[\d+\] /, ''))
        .filter((part) => part !== prompt.needle)
    })
    for (const passages of without) expect(passages).toEqual(without[0])
  })

  test('agrees with the next depth up to the shallower needle', () => {
    const bench = workbench()
    const [a, b] = [0.5, 0.75].map((depth) => bench.prompt(someCase({ depth })))
    const shallower = a?.text.indexOf(a.needle ?? '') ?? 0
    expect(b?.text.slice(0, shallower)).toBe(a?.text.slice(0, shallower))
  })

  test('differs from its absent twin in the one passage, and the twin holds no gold', () => {
    const bench = workbench()
    for (let i = 0; i < 24; i++) {
      const item = chronicle.item(i)?.id ?? ''
      const present = bench.prompt(someCase({ item, needlePresent: true }))
      const absent = bench.prompt(someCase({ item, needlePresent: false }))
      expect(absent.text).toBe(present.text.replace(present.needle ?? '-', absent.needle ?? ''))
      expect(absent.twinTokenDifference).toBe(absent.promptTokens - present.promptTokens)
      // The longest of eight that is no longer than the needle; the shortest, should all be longer.
      expect(Math.abs(absent.twinTokenDifference ?? Number.NaN)).toBeLessThan(30)
      for (const gold of Object.values(bench.item(item).gold).flat()) expect(absent.text).not.toContain(gold)
    }
  })

  test('is the same from another workbench, in any order, and in a source with fewer languages', () => {
    const fewer = new ChronicleSource(
      world,
      packs.filter(({ language }) => language === 'en'),
      languages,
      'test',
    )
    const ids = [3, 1, 2].map((i) => chronicle.item(i)?.id ?? '')
    const [first, second, third] = [workbench(), workbench(), workbench({}, fewer)]
    const forward = ids.map((item) => first.prompt(someCase({ item })).sha256)
    const backward = ids.toReversed().map((item) => second.prompt(someCase({ item })).sha256)
    expect(backward.toReversed()).toEqual(forward)
    expect(ids.map((item) => third.prompt(someCase({ item })).sha256)).toEqual(forward)
  })

  test('is the one it was: a change here is a change of every baseline', () => {
    expect(workbench().prompt(someCase({ contextTokens: 2048 })).sha256).toMatchInlineSnapshot(
      `"0b5d2c3d19f4e28aeae0c79653a8b84b91440dcec137e1e72e8ad77fb2b2ea4f"`,
    )
  })

  test('may put the question first, or the instruction into a system message', () => {
    const before = workbench({ questionPosition: 'before' }).prompt(someCase())
    expect(before.text.indexOf(before.question)).toBeLessThan(before.text.indexOf('[1] '))
    expect(before.text.endsWith('\n\nAnswer:')).toBe(true)
    const system = workbench({ roles: 'system' }).prompt(someCase())
    expect(system.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(system.messages.map(({ content }) => content).join('')).toBe(workbench().prompt(someCase()).text)
  })

  test('may begin with a line of its own, still within budget', () => {
    const counter = tokenCounter('o200k_base')
    const bench = workbench({ bustCache: true })
    const prompts = [0, 1].map((depth) => bench.prompt(someCase({ depth })))
    expect(prompts[0]?.text.slice(0, 40)).not.toBe(prompts[1]?.text.slice(0, 40))
    for (const prompt of prompts) {
      expect(prompt.promptTokens).toBe(counter.count(prompt.text))
      expect(prompt.promptTokens + prompt.reservedTokens).toBeLessThanOrEqual(4096)
    }
  })

  test('has equal passages in every language when asked', () => {
    const bench = workbench({ equal: 'passages' })
    const counts = haystacks.map((haystack) => bench.prompt(someCase(inHaystack(haystack))).passages)
    expect(new Set(counts).size).toBe(1)
    const tokens = haystacks.map((haystack) => bench.prompt(someCase(inHaystack(haystack))).promptTokens)
    expect(new Set(tokens).size).toBeGreaterThan(1)
  })

  test('of a control has the needle alone, or nothing', () => {
    const control = { haystackLanguage: null, contextTokens: null, depth: null } as const
    const bench = workbench()
    const alone = bench.prompt(someCase({ ...control, control: 'needle-alone' }))
    expect(alone.text).toContain(`[1] ${alone.needle}\n\n`)
    expect(alone).toMatchObject({ passages: 1, achievedDepth: null })
    const closed = bench.prompt(someCase({ ...control, control: 'closed-book' }))
    expect(closed).toMatchObject({ passages: 0, needle: null, questionOverlap: null })
    expect(closed.text).not.toContain('[1]')
  })

  test('that cannot be met says why', () => {
    expect(() => workbench({ answerTokens: 4000 }).prompt(someCase())).toThrow(
      /^mlneedle\/test\/qa\/.*budget of 4096 tokens is too short/,
    )
    expect(() => workbench().prompt(someCase({ item: 'chronicle-0-nothing' }))).toThrow(
      'has no item “chronicle-0-nothing”',
    )
    expect(() => workbench().prompt(someCase({ questionLanguage: 'xx' }))).toThrow('“xx”')
  })

  test('breaks when the gold stands elsewhere too: nothing is measured on a broken source', () => {
    const gold = chronicle.item(0)?.gold['en']?.[0]
    const leaky = (leak: (id: string) => boolean): PassageSource => ({
      ...chronicle,
      name: 'leaky',
      languages: chronicle.languages,
      versions: chronicle.versions,
      inventory: chronicle.inventory,
      finite: false,
      item: (i) => chronicle.item(i),
      itemById: (id) => chronicle.itemById(id),
      passage: (unit, language) => chronicle.passage(unit, language) + (leak(unit.id) ? ` ${gold}.` : ''),
    })
    expect(() =>
      workbench(
        {},
        leaky(() => false),
      ).prompt(someCase()),
    ).not.toThrow()
    expect(() =>
      workbench(
        {},
        leaky((id) => id.includes('/')),
      ).prompt(someCase()),
    ).toThrow('stands outside the needle too')
    expect(() =>
      workbench(
        {},
        leaky((id) => !id.includes('/')),
      ).prompt(someCase()),
    ).toThrow('does not stand once in the needle')
  })
})
