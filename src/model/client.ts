import { ModelError } from './model.ts'

/**
 * Loads a vendor's client, an optional peer.
 *
 * @throws ModelError `missing-client` when it is not installed
 */
export async function loadClient<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const { message } = error as Error
    const code = (error as { code?: unknown }).code
    if ((code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message.includes(`'${name}'`))
      throw new ModelError(
        'missing-client',
        `The client ${name} is not installed. Mend it with: npm install --save-dev ${name}`,
      )
    throw new ModelError('missing-client', `The client ${name} is installed but does not load: ${message}`)
  }
}

interface Dispatcher {
  dispatch(options: object, handler: object): boolean
}

/**
 * A dispatcher for Node's fetch that waits for the first byte as long as the caller does.
 * Node's own gives up after 300 s, while a local server may read a long
 * prompt for longer than that before it answers anything.
 */
export const patientDispatcher: Dispatcher = {
  dispatch(options, handler) {
    const key = Symbol.for('undici.globalDispatcher.1')
    const dispatcher = (globalThis as { [key]?: Dispatcher })[key]
    if (!dispatcher) throw new TypeError('this Node.js has no fetch dispatcher')
    return dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler)
  },
}

/** Milliseconds after which a call that its caller does not limit is given up. */
export const longestCall = 3_600_000
