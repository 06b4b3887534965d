import { EtatDEcheance } from '#renderer/app/echeances/EtatDEcheance.tsx';
import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { genreCourt } from '#shared/domain/convention/convention.labels.ts';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { ConventionPilotee } from '#shared/domain/pilotage/tableau-de-departement.schema.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { comparerTextes } from '#shared/text/tri.ts';

const partVersee = ({ montant, verse }: ConventionPilotee): number | null =>
  montant === null || montant === 0 ? null : verse / montant;

function Verse({ convention }: { readonly convention: ConventionPilotee }) {
  const { id, intitule, montant, verse } = convention;
  const part = partVersee(convention);
  if (part === null || montant === null) return <span className="calme">sans versement</span>;
  return (
    <span className="verse">
      <Jauge valeur={verse} maximum={montant} libelle={`${intitule} : versé`} />
      <NombreExplique
        libelle={`Versé : ${intitule}`}
        calcul={
          <>
            <p>{`${montantFr(verse)} versés, les reversements déduits, sur ${montantFr(montant)} au plus.`}</p>
            <p>
              <Lien vers={`/conventions/${id}/argent`}>Voir l’argent</Lien>
            </p>
          </>
        }
      >
        {partFr(part)}
      </NombreExplique>
    </span>
  );
}

/** Les conventions du département : ce qui y est dû d'abord, et ce que l'État a versé. */
export const ConventionsDuDepartement = ({ conventions }: { readonly conventions: readonly ConventionPilotee[] }) => (
  <Bloc
    titre="Conventions"
    geste={
      <Lien vers="/conventions" genre="geste">
        Toutes les conventions
      </Lien>
    }
  >
    <Tableau
      libelle="Conventions du département"
      colonnes={[
        {
          id: 'convention',
          titre: 'Convention',
          entete: true,
          valeur: ({ intitule }) => intitule,
          cellule: ({ id, intitule, genre }) => (
            <>
              <Lien vers={`/conventions/${id}`} genre="objet">
                {intitule}
              </Lien>{' '}
              <span className="enligne">{genreCourt[genre].replace(/^Convention /u, '')}</span>
            </>
          ),
          comparer: (une, autre) => comparerTextes(une.intitule, autre.intitule),
        },
        {
          id: 'du',
          titre: 'Ce qui est dû',
          valeur: ({ du }) => (du === null ? null : `${du.quoi}, ${dateCourte(du.le)}`),
          cellule: ({ id, du }) =>
            du === null ? (
              <span className="calme">rien</span>
            ) : (
              <Lien vers={adresseDEcheance(id, du)} genre="objet">
                {du.quoi} <EtatDEcheance echeance={du} />
              </Lien>
            ),
          comparer: (une, autre) => (une.du?.le ?? '9999').localeCompare(autre.du?.le ?? '9999'),
        },
        {
          id: 'verse',
          titre: 'Versé par l’État',
          etroite: true,
          valeur: ({ verse }) => ({ centimes: verse }),
          cellule: (convention) => <Verse convention={convention} />,
          comparer: (une, autre) => (partVersee(une) ?? -1) - (partVersee(autre) ?? -1),
        },
      ]}
      lignes={conventions}
      cle={({ id }) => id}
      vide={<p className="note">Aucune convention signée n’agit dans ce département.</p>}
    />
  </Bloc>
);
