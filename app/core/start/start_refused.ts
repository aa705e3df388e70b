import { userInfo } from 'node:os'

/**
 * Why the server does not start, in words that name the file and what to do. The reader is who runs
 * the machine, before there is any page to show: English, without a stack.
 */
export class StartRefused extends Error {
  override name = 'StartRefused'

  constructor(
    words: string,
    /** A command that mends it. */
    readonly mend?: string
  ) {
    super(mend ? `${words}\n  Mend it with:  ${mend}` : words)
  }
}

/** Who the process runs as, as `chown` takes it. */
export function currentUser(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'this user')
  }
}
