/** In preview, answers an address that is no file with `404.html`, as common static hosts do. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The Vite plugin for the page of unknown addresses. */
export function notFoundPage(): Plugin {
  return {
    name: 'treaty-lens:not-found-page',
    // What is returned runs after the files that exist have been served.
    configurePreviewServer: (server) => () => {
      const page = join(server.config.root, server.config.build.outDir, '404.html')
      server.middlewares.use((request, response, next) => {
        if (!(request.headers.accept ?? '').includes('text/html') || !existsSync(page)) {
          next()
          return
        }
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(readFileSync(page))
      })
    },
  }
}
