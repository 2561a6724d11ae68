import { connect, type Socket } from 'node:net'
import type { CallResult } from './caller.ts'
import { onLines, send, type Call, type Reply } from './protocol.ts'

/** A worker's line to the main process, which makes the calls. */
export class CallClient {
  readonly #socket: Socket
  readonly #waiting = new Map<number, (result: CallResult) => void>()
  #next = 0
  #broken: string | null = null

  constructor(address: string) {
    this.#socket = connect(address)
    onLines<Reply>(this.#socket, ({ id, result }) => {
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
    })
    this.#socket.on('error', (error) => this.#break(error.message))
    this.#socket.on('close', () => this.#break('the connection closed'))
  }

  /** Never rejects: an error is a result. */
  call(call: Omit<Call, 'id'>): Promise<CallResult> {
    const { promise, resolve } = Promise.withResolvers<CallResult>()
    if (this.#broken) resolve(lost(this.#broken))
    else {
      const id = this.#next++
      this.#waiting.set(id, resolve)
      send(this.#socket, { ...call, id })
    }
    return promise
  }

  close(): void {
    this.#socket.end()
  }

  #break(reason: string): void {
    this.#broken ??= reason
    for (const resolve of this.#waiting.values()) resolve(lost(reason))
    this.#waiting.clear()
  }
}

const lost = (reason: string): CallResult => ({
  attempts: 0,
  durationMs: 0,
  error: {
    code: 'unexpected',
    message: `The main process, which makes the calls, cannot be reached: ${reason}.`,
  },
})
