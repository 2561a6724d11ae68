/** The models that need no network pass the conformance suite too. */
import { createModel } from './registry.ts'
import { testModel } from './test-model.ts'

testModel('lexical', { create: () => createModel({ provider: 'lexical', model: '' }, {}) })
