import { EtatDEcheance } from '#renderer/app/echeances/EtatDEcheance.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { etatDit, parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';

/** Les colonnes des échéances : ce qui est dû, de quelle convention, par qui, quand, où l'on en est. */
export const colonnesDesEcheances: readonly Colonne<EcheanceListee>[] = [
  {
    id: 'quoi',
    titre: 'Échéance',
    entete: true,
    valeur: ({ quoi }) => quoi,
    cellule: (echeance) => (
      <Lien vers={adresseDEcheance(echeance.conventionId, echeance)} genre="objet">
        {echeance.quoi}
      </Lien>
    ),
    comparer: (une, autre) => comparerTextes(une.quoi, autre.quoi),
  },
  {
    id: 'convention',
    titre: 'Convention',
    valeur: ({ intitule }) => intitule,
    cellule: ({ intitule, porteur }) => (
      <>
        {intitule} <span className="enligne">{porteur}</span>
      </>
    ),
    comparer: (une, autre) => comparerTextes(une.intitule, autre.intitule),
  },
  {
    id: 'qui',
    titre: 'Dû par',
    etroite: true,
    cellule: ({ qui }) => (qui === 'etat' ? 'l’État' : 'l’opérateur'),
    comparer: (une, autre) => une.qui.localeCompare(autre.qui),
  },
  {
    id: 'le',
    titre: 'Pour le',
    etroite: true,
    valeur: ({ le }) => ({ date: le }),
    cellule: ({ le }) => dateCourte(le),
    comparer: (une, autre) => une.le.localeCompare(autre.le),
  },
  {
    id: 'etat',
    titre: 'Où en est-on',
    valeur: etatDit,
    cellule: (echeance) => <EtatDEcheance echeance={echeance} />,
    comparer: parUrgence,
  },
];
