import { enTri } from '#shared/text/tri.ts';
import { useNoteAPrendre } from '../notes/note-a-prendre.store.ts';
import { useObjetOuvert } from '../objet-ouvert.ts';

const SEULE = 'noter:seule';
const SUR = 'noter:sur';
/** La palette rend d'abord le foyer à l'écran : le dialogue peut alors le prendre, et le rendre ensuite. */
const RETOUR_DU_FOYER_MS = 50;

/** « Noter quelque chose », et « … sur X » quand une fiche est ouverte : ce que la palette en propose, et ce qu'elle en fait. */
export function useNoter(requete: string) {
  const objet = useObjetOuvert();
  const ouvrir = useNoteAPrendre((note) => note.ouvrir);
  const cherche = enTri(requete);
  const choix = [
    ...(objet === null ? [] : [{ id: SUR, libelle: `Noter quelque chose sur ${objet.nom}` }]),
    { id: SEULE, libelle: 'Noter quelque chose' },
  ]
    .filter(({ libelle }) => enTri(libelle).includes(cherche))
    .map((geste) => ({ ...geste, icone: 'crayon' as const, note: 'Alt N' }));
  return {
    choix,
    /** Vrai si ce choix était de noter : la saisie s'ouvre. */
    choisir(id: string): boolean {
      if (id !== SEULE && id !== SUR) return false;
      setTimeout(() => ouvrir(id === SUR ? objet : null), RETOUR_DU_FOYER_MS);
      return true;
    },
  };
}
