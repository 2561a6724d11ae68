import { expect, test } from 'vitest'
import { renderAnnotations } from './verdict-annotations.ts'
import { hostileVerdict, sampleVerdicts } from './verdict-fixture.ts'

test('an error for each language and floor that regressed', () => {
  const lines = renderAnnotations([sampleVerdicts.regressed])
  expect(lines.filter((line) => line.startsWith('::error ')).map((line) => line.split('::')[1])).toEqual([
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity over all regressed',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in de regressed',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in th regressed',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in de at 4K below its floor',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in de at 8K below its floor',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in th at 4K below its floor',
    'error title=mlneedle gate mlneedle openai/gpt-x%3A sensitivity in th at 8K below its floor',
  ])
  expect(lines[1]).toMatch(/::Sensitivity in de fell by 29\.4 points, from 88\.3%25 to 58\.9%25 \(at least /)
})

test('a warning for what is open, an error for what could not be judged, nothing for a pass', () => {
  expect(renderAnnotations([sampleVerdicts.inconclusive])).toEqual([
    expect.stringMatching(
      /^::warning title=mlneedle gate mlneedle openai\/gpt-x%3A inconclusive::A drop of 5 points is neither shown nor excluded: /,
    ),
  ])
  const open = renderAnnotations([sampleVerdicts['could-not-judge']])
  expect(open).toHaveLength(2)
  for (const line of open)
    expect(line).toMatch(/^::error title=mlneedle gate mlneedle openai\/gpt-x%3A could not judge::/)
  expect(renderAnnotations([sampleVerdicts.pass])).toEqual([])
  expect(renderAnnotations([])).toEqual([])
})

test('no more than GitHub shows, and how many more there are', () => {
  const { regressed } = sampleVerdicts
  const lines = renderAnnotations([regressed, regressed, regressed])
  const errors = lines.filter((line) => line.startsWith('::error'))
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toBe('::error title=mlneedle gate::12 more, in the summary and verdict.json')
})

test('what they quote starts no command of its own', () => {
  const evil = 'x%0A::stop-commands::y\r\n::error file=a,line=1::z'
  const lines = renderAnnotations([hostileVerdict(evil)])
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(line).toMatch(/^::(error|warning) title=[^:,]*::/)
    expect(line).not.toContain('x%0A')
  }
})
