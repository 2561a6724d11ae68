import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { hostileVerdict, sampleVerdicts } from './verdict-fixture.ts'
import { renderVerdictTerminal } from './verdict-terminal.ts'

const names: Readonly<Record<string, string>> = { ar: 'Arabic', de: 'German', th: 'Thai' }
const languageName = (code: string) => names[code]
const verdicts = Object.entries(sampleVerdicts)

describe('what a person sees', () => {
  test.each(verdicts)('%s', async (word, verdict) => {
    const text = renderVerdictTerminal([verdict], { width: 80, colour: 0, languageName })
    await expect(text).toMatchFileSnapshot(`snapshots/verdict-terminal-${word}.txt`)
  })

  test('in 40 columns', async () => {
    const text = renderVerdictTerminal([sampleVerdicts.regressed], { width: 40, colour: 0 })
    await expect(text).toMatchFileSnapshot('snapshots/verdict-terminal-40.txt')
  })

  test('in colour', async () => {
    const text = renderVerdictTerminal([sampleVerdicts.regressed], { width: 80, colour: 1 })
    await expect(text.replaceAll('\u001B', '␛')).toMatchFileSnapshot('snapshots/verdict-terminal-colour.txt')
  })
})

test('several verdicts stand one after another', () => {
  const text = renderVerdictTerminal(Object.values(sampleVerdicts), { width: 80, colour: 0 })
  expect(text.match(/^(Pass|Regressed|Inconclusive|Could not judge): (the|this) /gm)).toHaveLength(4)
})

test('how it was judged is said once of verdicts that were judged alike', () => {
  const { pass, inconclusive } = sampleVerdicts
  const text = renderVerdictTerminal([inconclusive, inconclusive, pass], { width: 200, colour: 0 })
  expect(text.match(/Cases are paired by id and prompt/g)).toHaveLength(2)
})

test('the command that keeps a passed candidate takes another model’s place only with --force', () => {
  const { pass } = sampleVerdicts
  const text = (verdict: typeof pass) => renderVerdictTerminal([verdict], { width: 200, colour: 0 })
  const same = { ...pass, candidate: { ...pass.candidate, model: pass.baseline.model } }
  expect(text(pass)).toMatch(/baseline save reports\/mlneedle --name \S+ --model openai\/gpt-x --force$/m)
  expect(text(same)).toMatch(/baseline save reports\/mlneedle --name \S+ --model \S+$/m)
})

test.each([40, 57, 80, 120])('no line is wider than %d columns', (width) => {
  for (const [, verdict] of verdicts)
    for (const line of renderVerdictTerminal([verdict], { width, colour: 3, languageName }).split('\n'))
      expect(stringWidth(line), line).toBeLessThanOrEqual(width)
})

test('all levels of colour say the same', () => {
  const plain = ([0, 1, 2, 3] as const).map((colour) =>
    stripVTControlCharacters(renderVerdictTerminal([sampleVerdicts.inconclusive], { width: 80, colour })),
  )
  expect(new Set(plain).size).toBe(1)
})

test('what a verdict quotes cannot steer the terminal', () => {
  const evil = 'a\u001B]0;title\u0007b\u202E\u001B[2J\r\nc'
  const text = renderVerdictTerminal([hostileVerdict(evil)], { width: 80, colour: 0 })
  // oxlint-disable-next-line no-control-regex -- that none is left is the point
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
  expect(text).toContain('a[U+001B]]0;title[U+0007]b[U+202E]')
})
