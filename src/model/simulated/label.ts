/** Stands wherever results of the simulated model do. */
export const simulatedLabel = 'simulated, not a language model'
