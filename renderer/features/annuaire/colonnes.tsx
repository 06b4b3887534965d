import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { PersonneListee } from '#renderer/app/personnes/use-liste-de-personnes.ts';
import { motsARevoir } from './filtres.ts';

/** Un texte long se coupe à l'écran, pour que ce qui est à revoir y tienne ; la fiche, la copie et l'export l'ont entier. */
const couper = (texte: string | null) => texte !== null && <span className="texte-coupe">{texte}</span>;

/**
 * Les colonnes de l'annuaire : qui, à quel titre, où, dans combien d'instances, et ce qui est à revoir.
 * @param filtres ce que l'adresse porte, et qu'ouvrir une fiche garde
 */
export const colonnesDesPersonnes = (filtres: string): readonly Colonne<PersonneListee>[] => [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    cellule: (personne) => (
      <Lien vers={`/annuaire/${personne.id}${filtres}`} genre="objet">
        {nomComplet(personne)}
      </Lien>
    ),
    valeur: nomComplet,
    triee: true,
  },
  {
    id: 'fonction',
    titre: 'Fonction',
    cellule: ({ fonction }) => couper(fonction),
    valeur: ({ fonction }) => fonction,
    triee: true,
  },
  {
    id: 'structure',
    titre: 'Structure',
    cellule: ({ structure }) => couper(structure),
    valeur: ({ structure }) => structure,
    triee: true,
  },
  {
    id: 'sieges',
    titre: 'Siège dans',
    valeur: ({ sieges }) => sieges.map(({ nom }) => nom).join(' ; '),
    cellule: ({ sieges }) =>
      couper(sieges.length > 2 ? `${sieges.length} instances` : sieges.map(({ nom }) => nom).join(', ')),
    triee: true,
  },
  {
    id: 'aRevoir',
    titre: 'À revoir',
    valeur: motsARevoir,
    cellule: (personne) =>
      personne.aRevoir !== null && personne.aRevoir.length > 0 && <Etat sens="alerte">{motsARevoir(personne)}</Etat>,
    triee: true,
  },
  { id: 'courriel', titre: 'Courriel', horsEcran: true, valeur: ({ courriel }) => courriel },
  { id: 'telephone', titre: 'Téléphone', horsEcran: true, valeur: ({ telephone }) => telephone },
];

/** À côté d'une fiche ouverte, qui dit elle-même où l'on siège. */
export const colonnesEtroites = (filtres: string): readonly Colonne<PersonneListee>[] =>
  colonnesDesPersonnes(filtres).filter(({ id }) => id !== 'sieges');
