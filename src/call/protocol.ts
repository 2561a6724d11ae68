import type { Socket } from 'node:net'
import type { ModelRequest } from '../model/model.ts'
import type { CallResult } from './caller.ts'

/** From a worker to the main process: one JSON text a line. */
export interface Call {
  readonly id: number
  readonly model: string
  readonly request: Omit<ModelRequest, 'signal'>
  /** Tokens of the prompt's text in the run's tokenizer. */
  readonly promptTokens: number
  /** Which prompts are alike in how a provider counts their tokens: the haystack's language, or those of a control. */
  readonly kind: string
  /** Which asking of the same prompt this is, from 0. */
  readonly repetition: number
  /** For the simulated model alone, which must know what is right: see `model/simulated`. */
  readonly truth?: { readonly sha256: string; readonly truth: unknown }
}

/** Back again. */
export interface Reply {
  readonly id: number
  readonly result: CallResult
}

/** Calls `onMessage` with every line of a socket, parsed. Lines may be cut anywhere between packets, and be megabytes long. */
export function onLines<T>(socket: Socket, onMessage: (message: T) => void): void {
  let pending: string[] = []
  socket.setEncoding('utf8')
  socket.on('data', (data: string) => {
    let from = 0
    for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', from)) {
      pending.push(data.slice(from, end))
      from = end + 1
      const line = pending.join('')
      pending = []
      onMessage(JSON.parse(line) as T)
    }
    if (from < data.length) pending.push(data.slice(from))
  })
}

export const send = (socket: Socket, message: Call | Reply): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}
