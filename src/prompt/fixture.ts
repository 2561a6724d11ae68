/** For tests: the chronicle, a case of it, and a workbench with some options changed. */
import { languages } from '../../haystacks/languages/index.ts'
import type { Case } from '../case/case.ts'
import { openSource } from '../haystack/open.ts'
import type { PassageSource } from '../haystack/source.ts'
import { plainPromptOptions } from './plain.ts'
import { Workbench, type PromptOptions } from './workbench.ts'

export const chronicle = openSource({ source: 'chronicle', seed: 'test' }, '.')

export const workbench = (
  changed: Partial<PromptOptions> = {},
  source: PassageSource = chronicle,
): Workbench => new Workbench(source, languages, { ...plainPromptOptions, ...changed })

export const someCase = (changed: Partial<Case> = {}): Case => ({
  suite: 'mlneedle',
  experiment: 'test',
  task: 'qa',
  control: null,
  needleLanguage: 'en',
  haystackLanguage: 'en',
  mixedLanguages: null,
  questionLanguage: 'en',
  instructionLanguage: 'en',
  contextTokens: 4096,
  depth: 0.5,
  item: chronicle.item(0)?.id ?? '',
  repetition: 0,
  needlePresent: true,
  ...changed,
})
