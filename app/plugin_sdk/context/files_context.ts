export interface FileView {
  /** As it was given to `write`. */
  path: string
  bytes: number
  /** By what it begins with, never by its name: `application/pdf`, `image/png`, `text/plain`, … */
  type: string
  /** ISO 8601 UTC */
  changedAt: string
}

/**
 * Files of the plugin’s own, in a folder that no other plugin gets at; needs the permission
 * `files:own`. They are in the shop’s backups, stay when the plugin is removed, and go when it is
 * purged. One file has at most 10 MB, all together 500 MB in 5,000 files. To hand one out answer a
 * route with `reply({ file: path })`.
 *
 * A path is up to four names with `/` between them, each of letters, digits, `.`, `_` and `-`, none
 * of which begins with a dot.
 */
export interface FilesContext {
  /** Puts it in the place of the one before, all at once. */
  write(path: string, content: Uint8Array | string): Promise<void>
  /** Null for one that is not there. */
  read(path: string): Promise<Uint8Array | null>
  /** In the order of their paths; `folder` keeps to those below it. */
  list(folder?: string): Promise<FileView[]>
  /** False for one that was not there. */
  delete(path: string): Promise<boolean>
}
