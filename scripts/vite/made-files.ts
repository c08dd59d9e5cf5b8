/** Files that are made from the data set: served in dev, emitted by a build. */
import type { ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'

/** A made file: its address without the leading slash, and what it holds. */
export interface MadeFile {
  readonly fileName: string
  readonly type: string
  readonly content: string | Uint8Array
}

interface MadeFiles {
  readonly name: string
  /** Makes the files anew from what is on the disk; throws if the data set is wrong. */
  readonly make: (root: string) => readonly MadeFile[] | Promise<readonly MadeFile[]>
  /** Which addresses are worth a look in dev, so that others cost nothing. */
  readonly serves: (address: string) => boolean
}

/** Makes the Vite plugin that serves and emits such files. */
export function madeFiles({ name, make, serves }: MadeFiles): Plugin {
  let root = process.cwd()
  let isServerBuild = false
  const serve = async (
    address: string,
    response: ServerResponse,
    next: Connect.NextFunction,
  ): Promise<void> => {
    try {
      const file = (await make(root)).find(({ fileName }) => fileName === address)
      if (file === undefined) {
        next()
        return
      }
      response.setHeader('Content-Type', file.type)
      response.end(file.content)
    } catch (error) {
      next(error)
    }
  }
  return {
    name: `treaty-lens:${name}`,
    configResolved(config) {
      root = config.root
      isServerBuild = Boolean(config.build.ssr)
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '').replace(/[?#].*$/, '').slice(1)
        if (!serves(address)) {
          next()
          return
        }
        void serve(address, response, next)
      })
    },
    async generateBundle() {
      if (isServerBuild) return
      for (const { fileName, content } of await make(root)) {
        this.emitFile({ type: 'asset', fileName, source: content })
      }
    },
  }
}
