import { Worker } from 'node:worker_threads';
import type { ContenuDArchive } from './preparer-archive.ts';
import { TravailAnnule } from './travail.ts';

/** Ce que l'atelier reçoit : un contenu de plus, ou l'ordre de ranger ce qu'il garde en une archive. */
export type OrdreDAtelier =
  | { readonly contenu: ContenuDArchive; readonly police: 'Marianne' | 'Arial' }
  | { readonly clore: true };

/** Ce qu'il répond : fait, l'archive, ou pourquoi non. */
export type ReponseDAtelier = { readonly fait: true } | { readonly archive: Uint8Array } | { readonly echec: string };

export interface AtelierDArchive {
  /** Rend le contenu et le garde, à part ; un à la fois. */
  readonly ajouter: (contenu: ContenuDArchive, police: 'Marianne' | 'Arial') => Promise<void>;
  /** L'archive de tout ce qui a été ajouté, dans l'ordre ; l'atelier est alors fermé. */
  readonly clore: () => Promise<Uint8Array>;
  /** Arrête sur-le-champ, sans rien garder. Sans effet une fois fermé. */
  readonly fermer: () => void;
}

const script = new URL(
  import.meta.url.endsWith('.ts') ? './atelier-d-archive.worker.ts' : './atelier-d-archive.worker.mjs',
  import.meta.url,
);

/**
 * Ouvre un atelier : une archive s'y compose document après document, hors du fil de l'application, qui reste à la
 * personne. Fermé avant la fin, il ne laisse rien.
 */
export function ouvrirAtelier(): AtelierDArchive {
  const worker = new Worker(script);
  let attente: { tenir: (reponse: ReponseDAtelier) => void; rejeter: (cause: Error) => void } | null = null;
  let perdu: Error | null = null;
  const perdre = (cause: Error) => {
    perdu ??= cause;
    attente?.rejeter(perdu);
  };
  worker.on('message', (reponse: ReponseDAtelier) => attente?.tenir(reponse));
  worker.on('error', perdre);
  worker.on('exit', () => perdre(new TravailAnnule()));
  // Un atelier oublié ne retient pas l'application ouverte.
  worker.unref();

  async function demander(ordre: OrdreDAtelier, aCeder: ArrayBuffer[] = []): Promise<ReponseDAtelier> {
    if (perdu !== null) throw perdu;
    const reponse = await new Promise<ReponseDAtelier>((tenir, rejeter) => {
      attente = { tenir, rejeter };
      worker.postMessage(ordre, aCeder);
    });
    attente = null;
    if ('echec' in reponse) throw new Error(reponse.echec);
    return reponse;
  }
  const fermer = (): void => void worker.terminate();
  return {
    ajouter: async (contenu, police) => {
      // Les octets changent de main : un PDF de vingt mégaoctets ne se recopie pas deux fois.
      const octets = 'octets' in contenu ? Uint8Array.from(contenu.octets) : null;
      await (octets === null
        ? demander({ contenu, police })
        : demander({ contenu: { chemin: contenu.chemin, octets }, police }, [octets.buffer]));
    },
    clore: async () => {
      const reponse = await demander({ clore: true });
      fermer();
      if (!('archive' in reponse)) throw new TravailAnnule();
      return reponse.archive;
    },
    fermer,
  };
}
