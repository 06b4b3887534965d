import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { rangAccorde } from '#shared/domain/designation/designation.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';

type Appel = Sortie<'departement.tableau'>['appels'][number];

interface Proprietes {
  readonly code: string;
  readonly appels: readonly Appel[];
}

const personneDe = ({ designation }: Appel) => designation?.personne ?? null;

const nom = (appel: Appel): string => {
  const personne = personneDe(appel);
  return personne === null ? enCapitale(appel.manque ?? 'vacante') : nomComplet(personne);
};

const lieux = ({ designation }: Appel): string =>
  (designation?.territoires ?? []).map(({ libelle }) => libelle).join(', ');

const titre = ({ nom: genre, designation }: Appel): string =>
  designation === null || designation.rang === 'referent'
    ? genre
    : `${genre}, ${rangAccorde(designation.rang, designation.personne?.civilite ?? null).toLowerCase()}`;

const COLONNES: readonly Colonne<Appel>[] = [
  { id: 'designation', titre: 'Désignation', entete: true, cellule: titre },
  {
    id: 'qui',
    titre: 'Qui',
    valeur: nom,
    cellule: (appel) => {
      const personne = personneDe(appel);
      if (personne !== null)
        return (
          <Lien vers={`/annuaire/${personne.id}`} genre="objet">
            {nomComplet(personne)}
          </Lien>
        );
      const etat = <Etat sens={appel.vacante ? 'alerte' : 'attente'}>{nom(appel)}</Etat>;
      return appel.designation === null ? (
        etat
      ) : (
        <Lien vers={`/annuaire/designations/${appel.designation.id}`} genre="objet">
          {etat}
        </Lien>
      );
    },
  },
  {
    id: 'qualite',
    titre: 'Qualité',
    cellule: (appel) => {
      const personne = personneDe(appel);
      return personne === null ? null : qualiteDe(personne);
    },
  },
  { id: 'lieux', titre: 'Où', cellule: lieux },
  { id: 'courriel', titre: 'Courriel', cellule: (appel) => personneDe(appel)?.courriel ?? null },
  { id: 'telephone', titre: 'Téléphone', horsEcran: true, valeur: (appel) => personneDe(appel)?.telephone ?? null },
];

/** Référentes, référents et délégués du département : qui appeler, et ce qui est vacant. */
export function QuiAppeler({ code, appels }: Proprietes) {
  return (
    <Bloc
      titre="Qui appeler"
      geste={
        <Lien vers={`/annuaire/designations?dep=${code}`} genre="geste">
          Voir les désignations
        </Lien>
      }
    >
      <Tableau
        libelle="Qui appeler dans le département"
        colonnes={COLONNES}
        lignes={appels}
        cle={({ genre, designation }) => designation?.id ?? genre}
        vide={
          <p className="note">
            Personne n’est désigné dans ce fichier : notez qui est référente ou référent EQ2030, délégué·e du préfet.
          </p>
        }
      />
    </Bloc>
  );
}
