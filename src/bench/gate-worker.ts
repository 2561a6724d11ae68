/** A thread that simulates the settings it is sent. */
import { parentPort } from 'node:worker_threads'
import type { Setting } from './gate-settings.ts'
import { simulate, type Tally } from './gate-simulation.ts'

export interface Job {
  readonly setting: Setting
  readonly runs: number
  readonly seed: string
}

export type Done = { readonly tally: Tally } | { readonly fault: string }

parentPort?.on('message', ({ setting, runs, seed }: Job) => {
  let done: Done
  try {
    done = { tally: simulate(setting, runs, seed) }
  } catch (error) {
    done = { fault: String(error) }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage(done)
})
