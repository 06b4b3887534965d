import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { comparerAFaire } from '#shared/domain/convention/echeancier/a-faire.rules.ts';
import { genreCourt } from '#shared/domain/convention/convention.labels.ts';
import { statutLibelle, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { CelluleAFaire, direAFaire } from './CelluleAFaire.tsx';
import { StatutDeConvention } from './StatutDeConvention.tsx';

type Convention = Sortie<'conventions.lister'>[number];

const GENRE: Colonne<Convention> = {
  id: 'genre',
  titre: 'Genre',
  cellule: ({ genre }) => genreCourt[genre].replace(/^Convention /u, ''),
};

/**
 * Les colonnes de la liste des conventions.
 * @param jour date civile d'aujourd'hui
 * @param plusieursGenres le genre ne se montre que s'il distingue
 */
export const colonnesDesConventions = (jour: string, plusieursGenres: boolean): readonly Colonne<Convention>[] => [
  {
    id: 'convention',
    titre: 'Convention',
    entete: true,
    valeur: ({ intitule }) => intitule,
    cellule: ({ id, intitule }) => (
      <Lien vers={`/conventions/${id}`} genre="objet">
        {intitule}
      </Lien>
    ),
    comparer: (une, autre) => comparerTextes(une.intitule, autre.intitule),
  },
  {
    id: 'numero',
    titre: 'Numéro',
    cellule: ({ numero }) => <span className="insecable">{numero}</span>,
    valeur: ({ numero }) => numero,
    comparer: (une, autre) => comparerTextes(une.numero, autre.numero),
  },
  ...(plusieursGenres ? [GENRE] : []),
  {
    id: 'porteur',
    titre: 'Porteur',
    valeur: ({ porteur }) => porteur,
    cellule: ({ porteur, membres }) => (membres > 1 ? `${porteur} et ${membres - 1} avec lui` : porteur),
    comparer: (une, autre) => comparerTextes(une.porteur, autre.porteur),
  },
  {
    id: 'periode',
    titre: 'Période',
    valeur: ({ debut, fin }) => `${dateCourte(debut)} au ${dateCourte(fin)}`,
    cellule: ({ debut, fin }) => (
      <span className="insecable">{`${dateCourte(debut).slice(3)} à ${dateCourte(fin).slice(3)}`}</span>
    ),
    comparer: (une, autre) => une.debut.localeCompare(autre.debut),
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: (une) => statutLibelle[statutSelonLesFaits(une, jour)],
    cellule: (une) => <StatutDeConvention faits={une} jour={jour} />,
  },
  {
    id: 'afaire',
    titre: 'À faire',
    valeur: ({ aFaire }) => direAFaire(aFaire),
    cellule: ({ aFaire }) => <CelluleAFaire aFaire={aFaire} />,
    comparer: (une, autre) => comparerAFaire(une.aFaire, autre.aFaire),
  },
  {
    id: 'beneficiaires',
    titre: 'Bénéficiaires',
    nombre: true,
    valeur: ({ beneficiaires }) => beneficiaires,
    cellule: ({ beneficiaires }) => (beneficiaires === null ? '' : nombreFr(beneficiaires)),
    comparer: (une, autre) => (une.beneficiaires ?? -1) - (autre.beneficiaires ?? -1),
  },
  {
    id: 'montant',
    titre: 'De l’État, au plus',
    nombre: true,
    valeur: ({ montant }) => (montant === null ? null : { centimes: montant }),
    cellule: ({ montant }) => (montant === null ? '' : montantFr(montant)),
    comparer: (une, autre) => (une.montant ?? -1) - (autre.montant ?? -1),
  },
];
