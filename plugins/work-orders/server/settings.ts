import { Workflow, type WorkState } from './workflow.ts'

/** What the shop sets, as settings.schema.json describes it. */
export interface StoredSettings {
  numberPrefix: string
  states: (Pick<WorkState, 'key' | 'phase'> & Partial<WorkState>)[]
  technicians: string[]
  dueDays: number
  estimateDays: number
  warrantyDays: number
  tellsWhenReady: boolean
  terms: string
  /** Days after which pictures of a repair that is over are taken away. */
  photoDays: number
  /** Departments whose tax applies at the register; empty until the owner chose. */
  labourDepartment: string
  partDepartment: string
  depositDepartment: string
}

export interface WorkshopSettings extends Omit<StoredSettings, 'states'> {
  workflow: Workflow
}

export function workshopSettings({ states, ...settings }: StoredSettings): WorkshopSettings {
  return { ...settings, workflow: new Workflow(states.map(stateOf)) }
}

function stateOf({
  key,
  phase,
  name = '',
  next = [],
}: StoredSettings['states'][number]): WorkState {
  return { key, phase, name, next }
}
