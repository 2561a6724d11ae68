import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Progress } from './progress.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A run of 100 cases, one every `ms`; the lines it prints. */
function run(ms: number, cases = 100): string[] {
  const lines: string[] = []
  const progress = new Progress((line) => lines.push(line))
  progress.start(Date.now())
  progress.plan(cases / 2, false)
  progress.plan(cases, true)
  for (let i = 0; i < cases; i++) {
    vi.advanceTimersByTime(ms)
    progress.done('lexical', 'monolingual', i !== 30)
  }
  progress.end()
  return lines
}

test('says what is planned, how far it is at every tenth, and how long it took', () => {
  const lines = run(200)
  expect(lines[0]).toBe('mlneedle: 100 cases planned')
  expect(lines[1]).toBe('mlneedle: 10 of 100 cases (10%), about 18 s left · lexical monolingual')
  expect(lines[5]).toBe('mlneedle: 50 of 100 cases (50%), 1 error, about 10 s left · lexical monolingual')
  expect(lines.at(-1)).toBe('mlneedle: 100 cases in 20 s')
  expect(lines).toHaveLength(12)
})

test('is not silent for long in a slow run, and says little in a quick one', () => {
  expect(run(20_000, 10).filter((line) => line.includes(' of '))).toHaveLength(10)
  expect(run(1).filter((line) => line.includes(' of '))).toHaveLength(0)
  expect(run(400_000, 20)[1]).toBe('mlneedle: 1 of 20 cases (5%), about 2 h 6 min left · lexical monolingual')
})
