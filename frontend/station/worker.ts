/**
 * Keeps the page and its files on the device, so that it loads without a network. The academy writes the list and a digest of all files
 * into this text: with one file changed all are fetched anew, together, and only then used. What is entered never passes through here.
 */
const VERSION = 'station-__VERSION__';
const PAGE = '/station/';
const FILES: string[] = ['__FILES__'].map((name) => PAGE + name);
const scope = self as unknown as {
  addEventListener(name: string, listener: (event: any) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

async function install(): Promise<void> {
  const cache = await caches.open(VERSION);
  await cache.addAll([PAGE, ...FILES].map((url) => new Request(url, { cache: 'reload' })));
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('station-') && name !== VERSION) {
      await caches.delete(name);
    }
  }
  await scope.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(VERSION);
  return (await cache.match(path)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method !== 'GET') {
    return;
  }
  if (path === PAGE || path === '/station') {
    event.respondWith(answer(event.request, PAGE));
  } else if (FILES.includes(path)) {
    event.respondWith(answer(event.request, path));
  }
});
