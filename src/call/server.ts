import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallResult } from './caller.ts'
import { onLines, send, type Call } from './protocol.ts'

/**
 * Takes the workers' calls in the main process, so that whatever is paid for or
 * limited has one owner for the whole run, however many workers there are. It
 * listens on a Unix socket in a folder that only this user can enter (a named pipe
 * on Windows).
 */
export class CallServer {
  readonly address: string
  readonly #folder: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #removeFolder = (): void => rmSync(this.#folder, { recursive: true, force: true })

  constructor(answer: (call: Call) => Promise<CallResult>) {
    this.#folder = mkdtempSync(join(tmpdir(), 'mlneedle-'))
    this.address =
      process.platform === 'win32'
        ? `\\\\.\\pipe\\${this.#folder.replaceAll(/[:\\/]/g, '-')}`
        : join(this.#folder, 'calls')
    this.#server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
      // A worker that was killed breaks its socket; its calls end unheard.
      socket.on('error', () => socket.destroy())
      onLines<Call>(socket, async (call) => {
        const result = await answer(call)
        if (!socket.destroyed) send(socket, { id: call.id, result })
      })
    })
  }

  async listen(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#server.once('error', reject)
    this.#server.listen(this.address, resolve)
    await promise
    process.once('exit', this.#removeFolder)
    // An open server must not keep a finished process alive.
    this.#server.unref()
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    process.off('exit', this.#removeFolder)
    this.#removeFolder()
  }
}
