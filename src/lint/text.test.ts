import { describe, expect, test } from 'vitest'
import { compression, repeatedRuns } from './text.ts'

const words = { spaced: true }
const characters = { spaced: false }

describe('repeatedRuns', () => {
  test('counts every occurrence of a run of eight words that comes more than once', () => {
    const run = 'a b c d e f g h'
    // 9 runs: the two of the same words, and seven across the border.
    expect(repeatedRuns(`${run} ${run}`, words)).toEqual({ share: 2 / 9, worst: [{ run, times: 2 }] })
    expect(repeatedRuns('a b c d e f g h i j', words).share).toBe(0)
    expect(repeatedRuns('too short', words).share).toBe(0)
  })

  test('counts 16 characters without spaces where words are not separated', () => {
    const run = '天地玄黄宇宙洪荒日月盈昃辰宿列张'
    expect(repeatedRuns(`${run}一 ${run}`, characters).worst).toEqual([{ run, times: 2 }])
    // 15 letters, one of them with a vowel and a tone: too short for a run.
    expect(repeatedRuns('กขคงจฉชซฌญฎฏฐฑที่ '.repeat(1), characters).share).toBe(0)
    expect(repeatedRuns('กขคงจฉชซฌญฎฏฐฑที่', characters).worst).toEqual([])
  })
})

test('compression is higher for text that repeats itself', () => {
  const varied = Array.from({ length: 200 }, (_, i) => `${(i * 7919) % 1009} ${(i * 104729) % 997}`).join(' ')
  expect(compression('the same '.repeat(200))).toBeGreaterThan(20)
  expect(compression(varied)).toBeLessThan(4)
})
