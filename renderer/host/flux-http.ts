import type { Evenement } from '#shared/contract/evenement.ts';
import { lireLignes } from './lignes.ts';
import type { Liaison } from './transport.ts';

const REPRISES_MS = [250, 500, 1_000, 2_000, 4_000] as const;
/** Sans battement depuis plus longtemps que cela, l'hôte est tenu pour perdu. */
const SILENCE_MS = 40_000;

interface Ecoute {
  /** En-têtes de la session, relus à chaque reprise : la fenêtre redemande le numéro qu'elle porte. */
  readonly enTetes: () => Record<string, string>;
  readonly surEvenement: (evenement: Evenement) => void;
  readonly surLiaison: (liaison: Liaison) => void;
}

/** Ce qui a mis fin à un flux : l'hôte a dit adieu, ne nous connaît pas, ou ne répond plus. */
type Fin = 'fermee' | 'sans-session' | 'coupee';

async function suivre({ enTetes, surEvenement, surLiaison }: Ecoute, arret: AbortController): Promise<Fin> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    const reponse = await fetch('/evenements', { headers: enTetes(), signal: arret.signal });
    if (reponse.status === 401) return 'sans-session';
    if (!reponse.ok || reponse.body === null) return 'coupee';
    for await (const ligne of lireLignes(reponse.body)) {
      clearTimeout(silence);
      silence = setTimeout(() => arret.abort(), SILENCE_MS);
      const evenement = JSON.parse(ligne) as Evenement;
      surEvenement(evenement);
      if (evenement.genre === 'fenetre') surLiaison('etablie');
      if (evenement.genre === 'fin') return 'fermee';
    }
    return 'coupee';
  } catch {
    return 'coupee';
  } finally {
    clearTimeout(silence);
  }
}

/** Tient le flux d'événements ouvert : s'il se coupe, le rouvre de plus en plus patiemment. */
export function tenirFlux(ecoute: Ecoute): () => void {
  let courant: AbortController | null = null;
  let cesse = false;

  async function tenir(): Promise<void> {
    for (let echecs = 0; !cesse; echecs += 1) {
      courant = new AbortController();
      let etabli = false;
      const fin = await suivre(
        {
          ...ecoute,
          surLiaison: (liaison) => {
            etabli = true;
            ecoute.surLiaison(liaison);
          },
        },
        courant,
      );
      if (cesse) return;
      ecoute.surLiaison(fin);
      if (fin !== 'coupee') return;
      if (etabli) echecs = 0;
      await new Promise((reprendre) => setTimeout(reprendre, REPRISES_MS[Math.min(echecs, REPRISES_MS.length - 1)]));
    }
  }

  void tenir();
  return () => {
    cesse = true;
    courant?.abort();
  };
}
