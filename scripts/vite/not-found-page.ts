/** In preview, answers an address that is no file with `404.html`, as common static hosts do. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** The Vite plugin for the page of unknown addresses. */
export function notFoundPage(): Plugin {
  return {
    name: 'treaty-lens:not-found-page',
    // What is returned runs after Vite has served other files and has turned `/x` into `/x.html`.
    configurePreviewServer: (server) => () => {
      const folder = resolve(server.config.root, server.config.build.outDir)
      const page = join(folder, '404.html')
      server.middlewares.use((request, response, next) => {
        const wanted = join(folder, (request.url ?? '').replace(/[?#].*$/, ''))
        const isForPage = (request.headers.accept ?? '').includes('text/html') && existsSync(page)
        if (
          !isForPage ||
          (wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile())
        ) {
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
