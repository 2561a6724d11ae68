import type { Cues } from './types.ts'

export const en: Cues = {
  answer: ['answer', 'final answer', 'correct answer', 'short answer', 'result', 'conclusion'],
  copula: ['is', 'was', 'is therefore', 'is thus', 'would be', 'must be', 'should be'],
  retraction: [
    'no wait', 'wait no', 'wait', 'correction', 'scratch that', 'on second thought', 'i made a mistake',
    'i was wrong', 'let me correct that', 'i stand corrected',
  ],
  retake: ['actually', 'i mean', 'sorry', 'or rather', 'no', 'rather', 'in fact', 'make that', 'i meant'],
  mistaken: [
    'i first thought', 'i thought', 'at first i thought', 'i initially thought', 'i originally thought',
    'it may seem', 'it might seem', 'one might think', 'you might think', 'it is tempting',
  ],
  wrong: [
    'is wrong', 'is incorrect', 'is not correct', 'is false', 'was wrong', 'would be wrong',
    'is a distractor', 'is not', 'was not', "isn't", "wasn't", 'are not', 'were not', 'cannot be',
    "can't be", 'is not the answer',
  ],
  or: ['or', 'and or', 'or else', 'alternatively', 'or maybe', 'or perhaps', 'or possibly'],
  to: ['to', 'up to'],
  and: ['and', 'as well as', 'along with'],
  but: ['but', 'however', 'yet', 'although', 'though', 'while', 'whereas', 'instead', 'because', 'so'],
  contrast: ['not', 'and not', 'but not', 'rather than', 'instead of', 'as opposed to', 'unlike', 'nor'],
  affirming: [
    'no doubt', 'not only', 'not just', 'not merely', 'none other than', 'no other', 'no one else',
    'nobody else', 'nobody but', 'nothing but', 'no one but', 'not mistaken', 'without doubt', 'or not',
    'if not', 'no further', 'no less', 'not any other',
  ],
  passage: ['passage', 'passages', 'paragraph', 'section', 'document'],
  numbering: ['no', 'number', 'num'],
  source: [
    'passage', 'paragraph', 'text', 'document', 'context', 'information', 'mention', 'answer', 'provide',
    'contain', 'specif', 'stated',
  ],
  magnitude: ['thousand', 'million', 'millions', 'billion', 'trillion', 'hundred'],
  filler: [
    'sorry', 'i am sorry', "i'm sorry", 'unfortunately', 'sure', 'of course', 'certainly', 'okay', 'ok',
    'thanks', 'thank you', 'well', 'so', 'therefore', 'thus', 'hence', 'let me see',
    'based on the passages', 'according to the passages', 'after careful review',
    'good question', 'great question', 'here is the answer', 'let me check',
  ],
}
