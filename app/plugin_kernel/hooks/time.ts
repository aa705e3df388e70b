/** Time as hooks use it, so that a test of a hang takes no time. */
export interface HookTime {
  /** Never goes back. */
  nowMs(): number
  /** Calls back after a while, unless the answer is called before. */
  after(milliseconds: number, call: () => void): () => void
}

export const realTime: HookTime = {
  nowMs: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
