import type { Entree } from '#shared/contract/contract.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { champTapeSchema } from '#shared/contract/fichier.contract.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { demanderDeuxValeurs } from './deux-valeurs.store.ts';

type Modifiante =
  | 'notesRapides.modifier'
  | 'reunions.modifier'
  | 'suivi.modifier'
  | 'pieces.modifier'
  | 'piecesDeFiche.modifier'
  | 'points.modifier'
  | 'deliberations.modifier'
  | 'actions.modifier'
  | 'mouvements.modifier'
  | 'instances.modifier'
  | 'sieges.modifier'
  | 'membres.modifierMandat'
  | 'personnes.modifier'
  | 'structures.modifier'
  | 'affectations.modifier'
  | 'contacts.modifier'
  | 'actes.modifier'
  | 'audits.modifier'
  | 'types.modifier'
  | 'dossiers.modifier'
  | 'ecrites.preparer'
  | 'rencontres.modifier'
  | 'chiffres.modifier'
  | 'chiffresDeTerritoire.modifier'
  | 'contrats.modifier'
  | 'avenants.modifier'
  | 'avenants.changer'
  | 'copils.lier'
  | 'piecesDeConvention.modifier'
  | 'signatairesDeConvention.modifier'
  | 'axesDeConvention.modifier'
  | 'engagements.modifier'
  | 'appels.modifier'
  | 'appels.modifierEtape'
  | 'appels.modifierZone'
  | 'appels.modifierPublic'
  | 'appels.modifierCritere'
  | 'appels.modifierQuestion'
  | 'piecesDAppel.modifier'
  | 'candidatures.modifier'
  | 'candidatures.modifierMembre'
  | 'candidatures.modifierAvis'
  | 'candidatures.noter'
  | 'candidatures.chiffrer'
  | 'candidatures.controler'
  | 'candidatures.decider'
  | 'conventions.modifier'
  | 'conventions.modifierMembre'
  | 'conventions.modifierAnnee'
  | 'conventions.modifierFait'
  | 'rapports.modifier'
  | 'rapports.commenter'
  | 'rapports.conformer'
  | 'risquesDeRapport.modifier'
  | 'resiliations.modifier'
  | 'versements.modifier'
  | 'beneficiaires.regler'
  | 'beneficiaires.preciser'
  | 'comptes.modifier'
  | 'visites.modifier'
  | 'visites.modifierPoint'
  | 'visites.modifierJustificatif'
  | 'lettresDeControle.modifier'
  | 'lettresDeControle.modifierPoint'
  | 'demandesDeControle.modifier'
  | 'donneesTransmises.modifier'
  | 'rsfp.noter'
  | 'comptes.regler'
  | 'contrats.modifierSignature'
  | 'jalons.modifier'
  | 'deploiements.modifier'
  | 'designations.modifier'
  | 'designations.modifierGenre'
  | 'emetteurs.modifier'
  | 'etapes.modifier'
  | 'sousActions.modifier'
  | 'fichesAction.modifier'
  | 'fichesAction.replanifier'
  | 'dispositifs.modifier'
  | 'freins.renommer'
  | 'risques.modifier'
  | 'indicateurs.modifier'
  | 'financements.modifier'
  | 'enveloppes.modifier'
  | 'programmation.modifier'
  | 'programmation.chiffrer'
  | 'signataires.modifier'
  | 'logos.modifier'
  | 'feuillesDeRoute.modifier'
  | 'axes.modifier'
  | 'versionsDeFeuille.modifier'
  | 'diagnostics.modifier'
  | 'concertations.modifier'
  | 'notes.modifier'
  | 'objectifs.modifier';
type Patch<O extends Modifiante> = Entree<O>['patch'];
/** Ce qui désigne l'objet, ce que l'écran en montrait, et son nom dans le choix : « Point 3 ». */
type Objet<O extends Modifiante> = Omit<Entree<O>, 'patch' | 'vu'> & { readonly vu: number; readonly objet: string };

/** Ce dont la frappe est gardée par l'hôte avant d'être une modification. */
const TAPES: { readonly [O in Modifiante]?: 'point' | 'deliberation' } = {
  'points.modifier': 'point',
  'deliberations.modifier': 'deliberation',
};

/** Plus grand que toute opération : la personne a vu l'autre valeur et garde la sienne. */
const VU_ET_GARDE = Number.MAX_SAFE_INTEGER;

/**
 * Modifie un objet champ par champ. Si une autre fenêtre a changé le même champ depuis `vu`, montre les
 * deux valeurs et écrit celle que la personne garde.
 * @param objet Nom montré dans le choix : « Point 3 ».
 * `modifier` prend au besoin `depuis` : ce que montrait l'écran quand une longue frappe a commencé.
 * `ecrire` dit de plus si quelque chose s'est écrit, ou si la personne a tout laissé à l'autre fenêtre.
 * @returns rejette l'`AppError` de l'hôte, à montrer au champ.
 */
export function useModification<O extends Modifiante>(nom: O, { objet, vu, ...cible }: Objet<O>) {
  const { lancer, enCours, erreur } = useCommande(nom);
  const appeler = useAppel();
  /** Sans cela, la prochaine ouverture reprendrait le texte que la personne vient d'écarter. */
  const oublierLaFrappe = async (champ: string): Promise<void> => {
    const tape = champTapeSchema.safeParse({ ...cible, objet: TAPES[nom], champ });
    if (tape.success) await appeler('saisies.oublier', tape.data);
  };
  const envoyer = (patch: Patch<O>, depuis: number) => lancer({ ...cible, vu: depuis, patch } as unknown as Entree<O>);

  const ecrire = async (patch: Patch<O>, depuis = vu): Promise<boolean> => {
    try {
      await envoyer(patch, depuis);
      return true;
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'DEUX_VALEURS') throw cause;
      const contestes = cause.transmise.valeurs ?? [];
      const miennes = (await demanderDeuxValeurs(objet, contestes)) ?? [];
      const abandonnes = new Set(contestes.map(({ champ }) => champ).filter((champ) => !miennes.includes(champ)));
      const garde = Object.fromEntries(Object.entries(patch).filter(([champ]) => !abandonnes.has(champ)));
      await Promise.all([...abandonnes].map(oublierLaFrappe));
      if (Object.keys(garde).length === 0) return false;
      await envoyer(garde as Patch<O>, VU_ET_GARDE);
      return true;
    }
  };
  const modifier = async (patch: Patch<O>, depuis = vu): Promise<void> => void (await ecrire(patch, depuis));
  return { modifier, ecrire, enCours, erreur };
}
