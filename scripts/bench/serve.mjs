import { preview } from 'vite'

/**
 * Serves a built folder, with the headers that the app is made for, until `close` is called.
 * @param {string} folder @param {number} port
 */
export async function serve(folder, port) {
  const server = await preview({
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', strictPort: true },
  })
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
