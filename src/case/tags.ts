import type { Case } from './case.ts'
import { percent } from './id.ts'

/** A length as tags and headings write it: 8192 → `8k`, 1048576 → `1m`, 10000 → `10000`. */
export function lengthName(tokens: number): string {
  if (tokens % 1048576 === 0) return `${tokens / 1048576}m`
  return tokens % 1024 === 0 ? `${tokens / 1024}k` : String(tokens)
}

/** The tags by which `--tags-filter` picks a case: `needle/de`, `haystack/mixed`, `question/en`, `depth/50`, `length/8k`, `task/qa`, `absent`. */
export function tagsOf(c: Case): string[] {
  return [
    `task/${c.task}`,
    `needle/${c.needleLanguage}`,
    `question/${c.questionLanguage}`,
    ...(c.haystackLanguage ? [`haystack/${c.haystackLanguage}`] : []),
    ...(c.contextTokens ? [`length/${lengthName(c.contextTokens)}`] : []),
    ...(c.depth === null ? [] : [`depth/${percent(c.depth)}`]),
    ...(c.control ? [`control/${c.control}`] : []),
    c.needlePresent ? 'present' : 'absent',
  ]
}
