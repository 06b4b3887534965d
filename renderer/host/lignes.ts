/** Lit un flux de lignes, une à une, à mesure qu'elles arrivent. */
export async function* lireLignes(corps: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const lecteur = corps.pipeThrough(new TextDecoderStream()).getReader();
  let reste = '';
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) return;
    const lignes = (reste + value).split('\n');
    reste = lignes.pop() ?? '';
    yield* lignes;
  }
}
