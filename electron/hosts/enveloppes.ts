import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import type { Enveloppe } from '#electron/services/passation/enveloppe.types.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import type { Aiguillage } from './aiguillage.ts';
import { ouvrirEnveloppe } from './enveloppe.ts';
import type { Hote } from './hote.ts';
import { essayer } from './essayer.ts';

/** Chemins retenus à la fois : un support qui ne revient jamais finit par s'oublier. */
const RETENUS = 20;
const PROVISOIRE = /^\..+\.partiel$/u;

type Poste = Pick<Hote, 'poste' | 'relever'>;

/** Retient au poste, ou en oublie, où un envoi se remplit : une coupure ne doit pas en laisser une copie cachée. */
function retenir(hote: Poste, changer: (envois: readonly string[]) => readonly string[]): void {
  essayer(hote, 'ENVOI', () => {
    const { envois } = hote.poste.lire();
    const suivants = changer(envois).slice(-RETENUS);
    if (suivants.length !== envois.length || suivants.some((un, rang) => un !== envois[rang]))
      hote.poste.ecrire({ envois: [...suivants] });
  });
}

const sans = (chemin: string) => (envois: readonly string[]) => envois.filter((un) => un !== chemin);

/**
 * Efface ce que des envois coupés de ce poste ont laissé, où qu'ils s'écrivaient ; celui dont le support n'est pas là attend
 * qu'il revienne.
 */
export async function effacerLesRestes(hote: Poste): Promise<void> {
  for (const reste of hote.poste.lire().envois) {
    try {
      if (!existsSync(dirname(reste))) continue;
      if (PROVISOIRE.test(basename(reste))) await rm(reste, { recursive: true, force: true });
      retenir(hote, sans(reste));
    } catch (cause) {
      hote.relever('ENVOI', cause);
    }
  }
}

/** Les envois d'un fichier ouvert : un seul à la fois, qui ne survit pas à sa fermeture. */
export function createEnveloppes(hote: Poste, chemin: string, partager: Aiguillage['partager']) {
  let vivante: Enveloppe | null = null;

  /** L'enveloppe, retenue au poste tant qu'elle n'est ni posée ni effacée. */
  function suivie(enveloppe: Enveloppe): Enveloppe {
    const rendre = (net: boolean): void => {
      if (vivante === suivi) vivante = null;
      if (net) retenir(hote, sans(enveloppe.provisoire));
    };
    const suivi: Enveloppe = {
      ...enveloppe,
      async poser(annonces) {
        await enveloppe.poser(annonces);
        rendre(true);
      },
      renoncer() {
        const net = enveloppe.renoncer();
        rendre(net);
        return net;
      },
    };
    retenir(hote, (envois) => [...envois, enveloppe.provisoire]);
    return (vivante = suivi);
  }

  return {
    /** @throws AppError si un envoi de ce fichier est en cours, si le nom est pris, ou si rien ne s'y écrit */
    ouvrir(db: Database, dossier: string, nom: string): Enveloppe {
      if (vivante !== null) throw envoiErrors.enCours();
      void effacerLesRestes(hote);
      return suivie(ouvrirEnveloppe({ db, chemin, partager }, dossier, nom));
    },
    /** Arrête et efface celui qui est en cours ; s'il résiste, il s'effacera au prochain démarrage. */
    renoncer: (): void => void vivante?.renoncer(),
  };
}
