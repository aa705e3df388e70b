export interface JobRun {
  /** The same id however often it is tried. */
  id: string
  /** 1 at the first try. */
  attempt: number
  /** Aborted after 60 seconds, and when the plugin is switched off. */
  signal: AbortSignal
}

export interface JobWish {
  /** Not before so many milliseconds from now; at most 30 days. */
  afterMs?: number
  /**
   * Jobs with the same text are done one after the other, in the order in which they were added, and
   * wait for one that failed until it came through or was given up. At most 200 characters.
   */
  inOrderOf?: string
  /** How often it is tried until it is given up; 12 where it is left out (over an hour), 21 at most (five days). */
  attempts?: number
}

/**
 * Work of the plugin’s own, done after what asks for it has been answered; needs the permission
 * `jobs:own`. A job is kept in the database: it survives a restart and is done at least once, so make
 * it such that twice is the same as once. When its handler throws, takes longer than 60 seconds or is
 * not there, it is tried again after 1, 2, 4, 8 … seconds, and given up in the end: the owner then sees
 * why under Settings → Plugins, and can have it done again. While the plugin is off its jobs wait, 30
 * days at most. At most four jobs of all plugins are done at the same time.
 */
export interface JobsContext {
  /**
   * Does the jobs of this name; register it in `setup`.
   *
   * @param name 1 to 40 of a–z, 0–9, `_` and `-`; the owner sees it
   */
  on<Payload = unknown>(name: string, handler: (payload: Payload, run: JobRun) => unknown): void
  /**
   * Adds a job and answers its id. The payload is plain data of at most 100 KB; 10,000 jobs of a
   * plugin may wait.
   */
  add(name: string, payload: unknown, wish?: JobWish): Promise<string>
}
