import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { enTri } from '#shared/text/tri.ts';
import { motsARevoir, type PersonneListee } from './filtres.ts';

const parTexte = (lire: (personne: PersonneListee) => string | null) => (une: PersonneListee, autre: PersonneListee) =>
  enTri(lire(une) ?? '').localeCompare(enTri(lire(autre) ?? ''));

/** Un texte long se coupe à l'écran, pour que ce qui est à revoir y tienne ; la fiche, la copie et l'export l'ont entier. */
const couper = (texte: string | null) => texte !== null && <span className="texte-coupe">{texte}</span>;

/** Les colonnes de l'annuaire : qui, à quel titre, où, dans combien d'instances, et ce qui est à revoir. */
export const colonnesDesPersonnes: readonly Colonne<PersonneListee>[] = [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    cellule: (personne) => (
      <Lien vers={`/annuaire/${personne.id}`} genre="objet">
        {nomComplet(personne)}
      </Lien>
    ),
    valeur: nomComplet,
    comparer: parTexte(({ nom, prenom }) => `${nom} ${prenom ?? ''}`),
  },
  {
    id: 'fonction',
    titre: 'Fonction',
    cellule: ({ fonction }) => couper(fonction),
    valeur: ({ fonction }) => fonction,
    comparer: parTexte(({ fonction }) => fonction),
  },
  {
    id: 'structure',
    titre: 'Structure',
    cellule: ({ structure }) => couper(structure),
    valeur: ({ structure }) => structure,
    comparer: parTexte(({ structure }) => structure),
  },
  {
    id: 'sieges',
    titre: 'Siège dans',
    valeur: ({ sieges }) => sieges.map(({ nom }) => nom).join(' ; '),
    cellule: ({ sieges }) =>
      couper(sieges.length > 2 ? `${sieges.length} instances` : sieges.map(({ nom }) => nom).join(', ')),
    comparer: (une, autre) => une.sieges.length - autre.sieges.length,
  },
  {
    id: 'aRevoir',
    titre: 'À revoir',
    valeur: motsARevoir,
    cellule: (personne) => personne.aRevoir.length > 0 && <Etat sens="alerte">{motsARevoir(personne)}</Etat>,
    comparer: (une, autre) => autre.aRevoir.length - une.aRevoir.length,
  },
  { id: 'courriel', titre: 'Courriel', horsEcran: true, valeur: ({ courriel }) => courriel },
  { id: 'telephone', titre: 'Téléphone', horsEcran: true, valeur: ({ telephone }) => telephone },
];

/** À côté d'une fiche ouverte, qui dit elle-même où l'on siège. */
export const colonnesEtroites = colonnesDesPersonnes.filter(({ id }) => id !== 'sieges');
