/** Builds the app and serves it: what `npm start` does. Prints its address; PORT chooses another one. */

// The configuration imports the app's own TypeScript; Vite bundles it, and its advice for another loader would only confuse here.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const { build, preview } = await import('vite');

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } });
console.log('\n  Atlas de Articulación');
server.printUrls();
