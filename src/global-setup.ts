/** Run by Vitest in the main process, once for every model that has files to run: the time to find out whether it can. */
import type { TestProject } from 'vitest/node'
import { ownerOf } from './run-owner.ts'

export const setup = (project: TestProject): Promise<void> | undefined => ownerOf(project)?.start(project)
