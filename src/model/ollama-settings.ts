import { z } from 'zod'
import type { ModelRequest } from './model.ts'

const size = z.number().int().positive()

/** `options` of the provider `ollama`. */
export const ollamaOptionsSchema = z.strictObject({
  /** Whether the model thinks, or how hard (`low`, `medium`, `high`). Default: not sent, the model's own. */
  think: z.union([z.boolean(), z.string().min(1)]).optional(),
  /** Tokens of context the server makes room for, for every prompt. Default: as many as the prompts need. */
  numCtx: size.optional(),
  /** Most tokens of context it is asked to make room for when `numCtx` does not say. Default: 131072. */
  maxNumCtx: size.default(131_072),
  /** Whether `temperature` is sent. Default: yes. */
  sendTemperature: z.boolean().default(true),
  /** How long the server keeps the model loaded, such as `30m`. Default: not sent, the server's own. */
  keepAlive: z.union([z.string().min(1), z.number()]).optional(),
  /** More of the server's own `options`, such as `{ seed: 1, top_k: 1 }`. Default: none. */
  modelOptions: z
    .record(z.string(), z.json())
    .refine(
      (options) => !['num_ctx', 'num_predict', 'temperature'].some((name) => name in options),
      'may not set num_ctx (use numCtx), num_predict or temperature',
    )
    .optional(),
})

/** Smallest context that is worth asking for. */
const smallest = 2048
/** Tokens left to the model's chat template. */
const template = 64

/**
 * Tokens of context a request takes: the next power of two, for few different sizes mean few reloads of the model. The
 * prompt is reckoned at a token for two bytes, more than most tokenizers make of any language.
 */
export function contextFor(
  { messages, maxOutputTokens }: Pick<ModelRequest, 'messages' | 'maxOutputTokens'>,
  reasoningTokens: number,
  most: number,
): number {
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  const needed = Math.ceil(bytes / 2) + template + maxOutputTokens + reasoningTokens
  return Math.min(most, Math.max(smallest, 2 ** Math.ceil(Math.log2(needed))))
}

const defaultPort = 11_434

/** The address that OLLAMA_HOST means: it may lack scheme, host or port, and a server's `0.0.0.0` is reached at loopback. */
export function hostAddress(host: string): string {
  const text = host.trim()
  if (!text) return `http://127.0.0.1:${defaultPort}`
  if (text.includes('://')) return text.replace('//0.0.0.0', '//127.0.0.1')
  const whole = `http://${text.startsWith(':') ? `127.0.0.1${text}` : text}`.replace(
    '//0.0.0.0',
    '//127.0.0.1',
  )
  return /^http:\/\/(\[[^\]]*\]|[^/:]*):\d+/.test(whole)
    ? whole
    : whole.replace(/^(http:\/\/(?:\[[^\]]*\]|[^/:]*))/, `$1:${defaultPort}`)
}
