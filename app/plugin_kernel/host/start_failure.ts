/** A plugin could not be started; everything that it had begun was taken back. */
export class StartFailure extends Error {
  name = 'StartFailure'

  constructor(
    /** The step that it failed at: a part of the kernel, `load` or `setup`. */
    readonly place: string,
    cause: unknown
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** Does one step of the start and says which it was when it fails. */
export async function step<Value>(place: string, work: () => Value | Promise<Value>) {
  try {
    return await work()
  } catch (error) {
    throw new StartFailure(place, error)
  }
}
