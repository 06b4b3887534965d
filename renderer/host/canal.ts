/** Un canal entre les fenêtres de l'application ouvertes sur ce poste : rien n'en sort. */
export interface Canal<M> {
  readonly dire: (message: M) => void;
  readonly fermer: () => void;
}

/** Ouvre le canal de ce nom ; `surMessage` entend les autres fenêtres, jamais celle-ci. */
export function ouvrirCanal<M>(nom: string, surMessage: (message: M) => void): Canal<M> {
  const canal = new BroadcastChannel(`comites-emploi.${nom}`);
  canal.onmessage = ({ data }: MessageEvent<M>) => surMessage(data);
  return { dire: (message) => canal.postMessage(message), fermer: () => canal.close() };
}
