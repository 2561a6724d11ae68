import type { PromptOptions } from './workbench.ts'

/** How prompts are made when the user says nothing: what the floor is measured with. */
export const plainPromptOptions: PromptOptions = {
  tokenizer: 'o200k_base',
  hardDistractors: 2,
  offerNone: true,
  questionPosition: 'after',
  roles: 'user',
  equal: 'tokens',
  pivot: 'en',
  bustCache: false,
  answerTokens: 128,
  templateTokens: 16,
}
