/** What a state means to the program, whatever the shop calls it. */
export const PHASES = [
  'intake',
  'work',
  'approval',
  'parts',
  'ready',
  'closed',
  'cancelled',
] as const
export type Phase = (typeof PHASES)[number]

export interface WorkState {
  key: string
  /** Empty where the plugin's own locales have a name for the key. */
  name: string
  phase: Phase
  /** Keys of the states that follow; every state where it is empty. */
  next: string[]
}

/** What a shop begins with. It may rename, add and take away states in the settings. */
export const STARTING_STATES: readonly WorkState[] = [
  { key: 'received', name: '', phase: 'intake', next: [] },
  { key: 'diagnosing', name: '', phase: 'work', next: [] },
  { key: 'waiting_for_approval', name: '', phase: 'approval', next: [] },
  { key: 'waiting_for_parts', name: '', phase: 'parts', next: [] },
  { key: 'repairing', name: '', phase: 'work', next: [] },
  { key: 'ready', name: '', phase: 'ready', next: [] },
  { key: 'collected', name: '', phase: 'closed', next: [] },
  { key: 'cancelled', name: '', phase: 'cancelled', next: [] },
]

export type WorkflowProblem =
  | { code: 'duplicate_state'; key: string }
  | { code: 'unknown_next'; key: string; next: string }
  | { code: 'missing_phase'; phase: Phase }

/** A workflow without these could neither begin nor end. */
const NEEDED: readonly Phase[] = ['intake', 'ready', 'closed']

export function workflowProblems(states: readonly WorkState[]): WorkflowProblem[] {
  const keys = states.map(({ key }) => key)
  return [
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => ({ code: 'duplicate_state' as const, key })),
    ...states.flatMap(({ key, next }) =>
      next
        .filter((one) => !keys.includes(one))
        .map((one) => ({ code: 'unknown_next' as const, key, next: one }))
    ),
    ...NEEDED.filter((phase) => !states.some((state) => state.phase === phase)).map((phase) => ({
      code: 'missing_phase' as const,
      phase,
    })),
  ]
}

const SIDE_STEPS: readonly Phase[] = ['approval', 'parts', 'cancelled']

/** The states that a shop works by: its own where they make sense, else those it began with. */
export class Workflow {
  readonly states: readonly WorkState[]
  /** Why the shop's own states are not used. */
  readonly problems: readonly WorkflowProblem[]

  constructor(states: readonly WorkState[]) {
    this.problems = states.length === 0 ? [] : workflowProblems(states)
    this.states = states.length > 0 && this.problems.length === 0 ? states : STARTING_STATES
  }

  find(key: string): WorkState | undefined {
    return this.states.find((state) => state.key === key)
  }

  firstOf(phase: Phase): WorkState | undefined {
    return this.states.find((state) => state.phase === phase)
  }

  get first(): WorkState {
    return this.firstOf('intake')!
  }

  /**
   * Where a work order may go from a state. One in a state that the settings no longer have may go
   * anywhere, or it could never be finished.
   */
  after(key: string): WorkState[] {
    const from = this.find(key)
    const free = !from || from.next.length === 0
    return this.states.filter((to) => to.key !== key && (free || from.next.includes(to.key)))
  }

  mayMove(from: string, to: string): boolean {
    return this.after(from).some(({ key }) => key === to)
  }

  /** Where an approved repair goes on: the work that follows the wait, else any work. */
  afterApproval(key: string): WorkState | undefined {
    const place = this.states.findIndex((state) => state.key === key)
    const following = this.states.slice(place + 1).find(({ phase }) => phase === 'work')
    return following ?? this.firstOf('work')
  }

  /** The step that usually comes next: not the ones that wait for somebody, nor giving up. */
  suggested(key: string): WorkState | undefined {
    const place = this.states.findIndex((state) => state.key === key)
    const isStep = ({ phase }: WorkState) => !SIDE_STEPS.includes(phase)
    if (this.isOver(key)) return undefined
    return this.after(key).find((state) => isStep(state) && this.states.indexOf(state) > place)
  }

  isOver(key: string): boolean {
    const phase = this.find(key)?.phase
    return phase === 'closed' || phase === 'cancelled'
  }

  /** States whose work orders stand on the board. */
  open(): WorkState[] {
    return this.states.filter(({ key }) => !this.isOver(key))
  }
}
