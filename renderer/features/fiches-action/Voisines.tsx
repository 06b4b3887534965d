import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { InscriptionLue } from './fiche.types.ts';

/** Les fiches d'avant et d'après, dans l'ordre de la feuille de route : on les passe en revue sans y revenir. */
export const Voisines = ({ ici: { avant, apres, feuilleId } }: { readonly ici: InscriptionLue }) => (
  <nav className="voisines" aria-label="Fiches voisines">
    {avant !== null && (
      <Lien
        genre="discret"
        icone="gauche"
        vers={`/fiches-action/${avant.id}?feuille=${feuilleId}`}
        libelle={`Fiche précédente, ${avant.numero}`}
      >
        {avant.numero}
      </Lien>
    )}
    {apres !== null && (
      <Lien
        genre="discret"
        icone="droite"
        vers={`/fiches-action/${apres.id}?feuille=${feuilleId}`}
        libelle={`Fiche suivante, ${apres.numero}`}
      >
        {apres.numero}
      </Lien>
    )}
  </nav>
);
