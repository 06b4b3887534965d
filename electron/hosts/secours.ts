import type { Sortie } from '#shared/contract/contract.ts';
import { type CopieRangee, copiesDuDossier, retirerCopie } from '#electron/database/backup-manifest.ts';
import { dossierDeSecours, doubler } from '#electron/database/backup-secours.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import type { Hote } from './hote.ts';

type Etat = NonNullable<Sortie<'sauvegardes.lister'>['secours']>;

/** Le second dossier des sauvegardes, choisi par la personne pour ce poste : une clé, un disque, un partage. */
export function createSecours(hote: Hote, chemin: string, budget: () => number) {
  let manque: string | null = null;
  let file: Promise<void> = Promise.resolve();
  const dossier = (): string | null => {
    const { id, secours } = hote.poste.lire();
    return secours === null ? null : dossierDeSecours(secours, chemin, id);
  };
  const derniereDe = (ou: string): string | null => {
    try {
      return copiesDuDossier(ou).find(({ verifiee }) => verifiee)?.quandUtc ?? null;
    } catch {
      return null;
    }
  };
  return {
    /** Où il est, sa dernière copie, et ce qui a empêché la dernière de s'y faire ; `null` s'il n'y en a pas. */
    etat(): Etat | null {
      const ou = dossier();
      return ou === null ? null : { dossier: ou, derniereUtc: derniereDe(ou), manque };
    },
    /** Y retire les copies antérieures, si une plus récente y est ; hors d'atteinte, rien. @returns leur nombre */
    retirerAnterieures(anterieure: (copie: CopieRangee) => boolean): number {
      const ou = dossier();
      if (ou === null || derniereDe(ou) === null) return 0;
      const { anciennes = [], recentes = [] } = Object.groupBy(copiesDuDossier(ou), (copie) =>
        anterieure(copie) ? 'anciennes' : 'recentes',
      );
      if (recentes.length === 0) return 0;
      for (const copie of anciennes) retirerCopie(copie.chemin);
      return anciennes.length;
    },
    /** Y recopie une sauvegarde. Une clé retirée n'est pas une faute : le manque se dit dans Réglages. */
    doubler(copie: CopieRangee): Promise<void> {
      // Une clé lente : deux copies se suivent, ne se croisent pas.
      file = file.then(() => recopier(copie));
      return file;
    },
  };

  async function recopier(copie: CopieRangee): Promise<void> {
    const ou = dossier();
    if (ou === null) return;
    const verifier = (recopiee: string) => verifierCopieAPart(recopiee, 'rapide', false).resultat;
    manque = await doubler(copie, ou, { budget: budget(), verifier }).then(
      () => null,
      (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
    );
    if (manque === null) noterFait();
    hote.changer();
  }

  /** Le poste retient quand une copie y est allée : le rappel ne va pas la chercher sur une clé qui dort. */
  function noterFait(): void {
    const { secoursFaits } = hote.poste.lire();
    try {
      hote.poste.ecrire({ secoursFaits: { ...secoursFaits, [chemin]: hote.environnement.maintenant().toISOString() } });
    } catch (cause) {
      hote.relever('SECOURS', cause);
    }
  }
}
