import { useLocation } from 'wouter';
import { RUBRIQUES_DU_PROFIL, type RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { GesteFait } from './gestes.data.ts';

/** La palette se ferme, et rend le foyer à l'écran, avant que le geste se fasse. */
const RETOUR_DU_FOYER_MS = 50;
const RUBRIQUES = Object.keys(RUBRIQUES_DU_PROFIL) as RubriqueDuProfil[];

/** Ce que la palette fait elle-même, d'où que l'on soit, sans ouvrir d'écran. */
export function useGestesFaits({ annuler, retablir }: { readonly annuler: () => void; readonly retablir: () => void }) {
  const [, aller] = useLocation();
  const ouvrirFenetre = useOuvrirFenetre();
  const { enregistrer } = useOctets();
  const sauvegarde = useDemande('sauvegardes.faire');
  const profil = useDemande('profils.enregistrer');

  const sauvegarder = async () => {
    donnerAvis('Sauvegarde en cours : elle sera relue avant de compter.');
    const { verifiee } = await sauvegarde.lancer({});
    const voir = { libelle: 'Voir les sauvegardes', surClic: () => aller('/reglages/sauvegardes') };
    donnerAvis(verifiee ? 'Sauvegarde faite et vérifiée.' : 'La sauvegarde faite ne se relit pas.', voir);
  };
  const donnerLeProfil = async () => {
    const { jeton, nom } = await profil.lancer({ rubriques: RUBRIQUES });
    if (await enregistrer(jeton, nom)) donnerAvis(`Profil enregistré : « ${nom} ».`);
  };
  const faits: Readonly<Record<GesteFait, () => void>> = {
    'faire:sauvegarder': () => void sauvegarder().catch(direRefus('La sauvegarde n’a pas pu être faite.')),
    'faire:profil': () => void donnerLeProfil().catch(direRefus('Le profil n’a pas pu être enregistré.')),
    'faire:annuler': annuler,
    'faire:retablir': retablir,
    'faire:imprimer': () => print(),
    'faire:fenetre': () => ouvrirFenetre('/semaine'),
  };
  return {
    /** Vrai si ce choix se fait ici : il est en route. */
    choisir(id: string): boolean {
      const fait = faits[id as GesteFait] as (() => void) | undefined;
      if (fait === undefined) return false;
      setTimeout(fait, RETOUR_DU_FOYER_MS);
      return true;
    },
  };
}
