import type { Task } from '#app/users/tasks'

/** What a new shop does before it relies on Tillhouse, in this order. */
export const FIRST_STEPS = [
  'items',
  'register',
  'sale',
  'tax',
  'printer',
  'people',
  'second_factor',
  'https',
  'backups',
] as const

export type FirstStepKey = (typeof FIRST_STEPS)[number]

export type FirstStepState = 'open' | 'done' | 'set_aside'

export interface FirstStep {
  key: FirstStepKey
  state: FirstStepState
}

/** Whom a step concerns: who may do what it asks for. The second factor is the owner's own. */
export const TASK_OF_STEP: Record<FirstStepKey, Task> = {
  items: 'items.edit',
  register: 'registers.manage',
  sale: 'register.sell',
  tax: 'tax.manage',
  printer: 'registers.manage',
  people: 'users.manage',
  second_factor: 'users.manage',
  https: 'system.manage',
  backups: 'backups.manage',
}

/** Said by a person instead of seen by the server: looked at, or not for this shop. */
export type FirstStepMarks = Partial<
  Record<FirstStepKey, { state: 'done' | 'set_aside'; at: string }>
>

/** Name of the setting that holds the marks of a store. */
export function marksSetting(storeId: string): string {
  return `first_steps.${storeId}`
}
