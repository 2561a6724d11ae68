import type { CreateModel, Model, ModelDescription, ModelRequest } from '../model.ts'
import { createChatModel } from '../openai.ts'
import { readOptions } from '../options.ts'
import { simulatedLabel } from './label.ts'
import { planSchema } from './plan.ts'
import { startSimulatedServer } from './server.ts'
import { promptSha256, truthSchema, type TruthInput, type Truths } from './truth.ts'

export { simulatedLabel as label }
export type { TruthInput } from './truth.ts'

/** A simulated model must be told beforehand what is right. */
export interface SimulatedModel extends Model {
  /**
   * Tells what is right for a prompt. To be called before the case's first `generate`, and only
   * if that follows; when repetitions share a prompt, in the order of their calls.
   *
   * @param sha256 the prompt's hash, as in results: of the messages' contents one after another, hexadecimal
   * @throws ZodError when the truth lacks something
   */
  expect(sha256: string, truth: TruthInput): void
}

/**
 * The instrument's calibration weight: answers come over HTTP from a server on
 * loopback, through the client `openai`, with the probabilities planted in
 * `description.options` (see `planSchema`). To be closed after use.
 *
 * @throws ModelError `configuration`, or `missing-client` when `openai` is not installed
 */
export async function createSimulatedModel(description: ModelDescription): Promise<SimulatedModel> {
  const plan = readOptions(description, planSchema)
  const truths: Truths = new Map()
  /** Cases told but not yet asked for, by hash, in order. */
  const waiting = new Map<string, number[]>()
  /** Which case a call is; its retries carry the same messages. */
  const indices = new WeakMap<ModelRequest['messages'], number>()

  const indexOf = ({ messages }: ModelRequest): number => {
    const known = indices.get(messages)
    if (known !== undefined) return known
    const index = waiting.get(promptSha256(messages))?.shift() ?? 0
    indices.set(messages, index)
    return index
  }

  const server = await startSimulatedServer(plan, truths)
  const name = description.model || 'simulated'
  const id = description.model ? `simulated/${description.model}` : 'simulated'
  let chat: Model
  try {
    chat = await createChatModel(
      { provider: 'openai', model: name, baseURL: server.baseURL },
      {},
      id,
      (request) => ({
        seed: indexOf(request),
      }),
    )
  } catch (error) {
    await server.close()
    throw error
  }
  return {
    id,
    provider: 'simulated',
    paid: description.paid ?? false,
    get parameters() {
      const met = Object.keys(server.faults).length > 0
      return {
        label: simulatedLabel,
        plan: JSON.stringify(plan),
        ...(met && { faultsMet: JSON.stringify(server.faults) }),
      }
    },
    generate: (request) => chat.generate(request),
    expect(sha256, input) {
      const told = truths.get(sha256) ?? []
      truths.set(sha256, told)
      const queue = waiting.get(sha256) ?? []
      waiting.set(sha256, queue)
      queue.push(told.push({ truth: truthSchema.parse(input), attempts: 0 }) - 1)
    },
    close: () => server.close(),
  }
}

export const createModel: CreateModel = (description) => createSimulatedModel(description)
