import { setImmediate } from 'node:timers/promises'
import { ModelError, type CreateModel, type Model } from '../model.ts'
import { readKeywordFile } from './keyword-file.ts'
import { read } from './read.ts'
import { Vocabulary } from './vocabulary.ts'
import { createWidener } from './widen.ts'

/** What reports say of this model beside its name. */
export const label = 'literal matching, not a language model'

/** Memory for what recent passages consist of: some 8,000 of 100 words. */
const cacheBytes = 64 * 2 ** 20

/**
 * A reader that understands nothing: it ranks the prompt's passages by BM25 over
 * words, numbers and character n-grams, widens the question across languages
 * with CLDR's annotation keywords, and cuts an answer out of the best passage or
 * says none. It needs no key and no network, gives the same answer to the same
 * prompt, and is blind to the order of the passages. What it solves is known to
 * need no understanding.
 */
export const createModel: CreateModel = async (description) => {
  checkDescription(description)
  const widener = createWidener(readKeywordFile(import.meta.url))
  const vocabulary = new Vocabulary(cacheBytes)
  const model: Model = {
    id: 'lexical',
    provider: 'lexical',
    paid: false,
    parameters: {},
    async generate({ messages, signal }) {
      // Reading is synchronous: let others on the event loop go first.
      await setImmediate()
      if (signal?.aborted) throw new ModelError('timeout', 'lexical was aborted before it read the prompt.')
      const text = read(messages.map(({ content }) => content).join('\n\n'), vocabulary, widener)
      vocabulary.trim()
      return {
        text,
        usage: { inputTokens: null, outputTokens: null },
        finishReason: 'stop',
        modelId: 'lexical',
      }
    },
  }
  return model
}

function checkDescription({ model, baseURL, apiKeyEnv, options }: Parameters<CreateModel>[0]): void {
  if (model !== '' && model !== 'lexical') {
    throw new ModelError(
      'configuration',
      `The lexical reader has no variants: expected the model "lexical", got "${model}".`,
    )
  }
  const given = Object.entries({ baseURL, apiKeyEnv, ...options }).filter(([, value]) => value !== undefined)
  if (given.length > 0) {
    const names = given.map(([name]) => name).join(', ')
    throw new ModelError(
      'configuration',
      `The lexical reader takes no settings; got ${names}. Leave them out.`,
    )
  }
}
