import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Tally } from './gate-simulation.ts'
import type { Done, Job } from './gate-worker.ts'

/** Simulates all jobs on some threads; tallies in the order of the jobs, whatever the number of threads. */
export async function simulateAll(jobs: readonly Job[], threads: number): Promise<Tally[]> {
  const tallies: Tally[] = []
  let next = 0
  const work = async () => {
    const worker = new Worker(new URL('./gate-worker.ts', import.meta.url))
    try {
      while (next < jobs.length) {
        const at = next++
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
        worker.postMessage(jobs[at])
        const [done] = (await once(worker, 'message')) as [Done]
        if ('fault' in done) throw new Error(done.fault)
        tallies[at] = done.tally
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work))
  return tallies
}
