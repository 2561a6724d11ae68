import { describe, expect, test } from 'vitest'
import { marked, stripMarkup, stripThinking } from './visible.ts'

describe('stripThinking', () => {
  test.each([
    ['a <think>b</think> c', 'a  c'],
    ['<think>a', ''],
    ['a <think>b', 'a '],
    ['a</think>b', 'b'],
    ['<think>a <think> b</think>c', 'c'],
    ['<think>a<think>b</think>c</think>d', 'd'],
    ['<THINKING type="x">a</THINKING>b', 'b'],
    ['◁think▷a◁/think▷b', 'b'],
    ['I think so', 'I think so'],
  ])('%j → %j', (text, visible) => {
    expect(stripThinking(text)).toBe(visible)
  })
})

describe('marked', () => {
  const words = new Set(['answer', 'final answer', 'antwort'])
  test.each([
    ['{"answer": "Anna", "note": "x"}', 'Anna'],
    ['```json\n{"Final_Answer": 48215}\n```', '48215'],
    ['{"name": "Anna", "passage": 3}', 'Anna'],
    ['{"answer": ["Anna", "Boris"]}', 'Anna\nBoris'],
    ['{"answer": null}', 'none'],
    ['{"a": "Anna", "b": "Boris"}', null],
    ['{"answer": "Anna"', null],
    ['so \\boxed{1} or rather \\boxed{\\text{A{b}}}', '\\text{A{b}}'],
    ['<answer>Boris</answer> <answer>Anna</answer>', 'Anna'],
    ['Anna', null],
  ])('%j → %j', (text, answer) => {
    expect(marked(text, words, 'none')).toBe(answer)
  })
})

test('stripMarkup takes off Markdown, HTML and LaTeX and keeps the words', () => {
  expect(stripMarkup('**Anna** _Keller_ `x` snake_case')).toBe('Anna Keller x snake_case')
  expect(stripMarkup('[Anna](https://example.org/1)')).toBe('[Anna]')
  expect(stripMarkup('48{,}215 and 48\\,215')).toBe('48,215 and 48 215')
  expect(stripMarkup('<b>Anna</b><br>Boris')).toBe(' Anna \nBoris')
  expect(stripMarkup('~~Boris~~ Anna')).toBe('  Anna')
  expect(stripMarkup('* Anna\n* Boris')).toBe('- Anna\n- Boris')
})
