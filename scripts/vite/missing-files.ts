/**
 * In dev, answers 404 for a data file, download or flag that is not there. Vite would answer 200 with the
 * page, which hides the fault that the app is meant to show.
 */
import type { Plugin } from 'vite'

const FILES = /^\/(?:data|downloads|flags)\//

/** The Vite plugin for missing files. */
export function missingFiles(): Plugin {
  return {
    name: 'treaty-lens:missing-files',
    // What is returned runs after Vite has served the files that exist and before the page.
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        if (!FILES.test(request.originalUrl ?? '')) {
          next()
          return
        }
        response.statusCode = 404
        response.end()
      })
    },
  }
}
