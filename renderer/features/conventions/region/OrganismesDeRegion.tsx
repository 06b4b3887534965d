import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { OrganismeListe } from '#shared/domain/convention/region/organismes.rules.ts';
import { dateCourte } from '#shared/dates/format.ts';

interface Proprietes {
  readonly organismes: readonly OrganismeListe[];
  /** « Grand Est, 2026 ». */
  readonly de: string;
}

const COLONNES: readonly Colonne<OrganismeListe>[] = [
  {
    id: 'nom',
    titre: 'Organisme',
    entete: true,
    cellule: ({ nom }) => nom,
    comparer: (un, autre) => un.nom.localeCompare(autre.nom, 'fr'),
  },
  { id: 'role', titre: 'Rôle', cellule: ({ role }) => role },
  {
    id: 'convention',
    titre: 'Convention',
    valeur: ({ numero, intitule }) => `${numero}, ${intitule}`,
    cellule: ({ conventionId, numero, intitule }) => (
      <Lien genre="objet" vers={`/conventions/${conventionId}`}>{`${numero}, ${intitule}`}</Lien>
    ),
  },
  { id: 'ou', titre: 'Départements', cellule: ({ departements }) => departements },
  { id: 'volets', titre: 'Volets', cellule: ({ volets }) => volets },
  {
    id: 'debut',
    titre: 'Du',
    valeur: ({ debut }) => ({ date: debut }),
    cellule: ({ debut }) => dateCourte(debut),
    comparer: (un, autre) => un.debut.localeCompare(autre.debut),
  },
  {
    id: 'fin',
    titre: 'Au',
    valeur: ({ fin }) => ({ date: fin }),
    cellule: ({ fin }) => dateCourte(fin),
    comparer: (un, autre) => un.fin.localeCompare(autre.fin),
  },
];

/** La liste des organismes conventionnés, que le préfet de région publie une fois l'an (O-10, D. 5316-8). */
export function OrganismesDeRegion({ organismes, de }: Proprietes) {
  return (
    <>
      <p className="note">
        Le préfet de région publie cette liste une fois par an (D. 5316-8) : choisissez l’exercice, puis exportez-la.
      </p>
      <Tableau
        libelle={`Organismes conventionnés, ${de}`}
        colonnes={COLONNES}
        lignes={organismes}
        cle={({ conventionId, structureId }) => `${conventionId} ${structureId}`}
        vide={<Vide icone="anneaux">Aucun organisme conventionné ici.</Vide>}
      />
    </>
  );
}
