import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { montantFr } from '#shared/text/montants.ts';
import type { OrganismeControle } from './proposition.types.ts';

type Terme = OrganismeControle['termes'][number];

const COLONNES: readonly Colonne<Terme>[] = [
  { id: 'libelle', titre: 'Terme', entete: true, cellule: ({ libelle }) => libelle },
  { id: 'formule', titre: 'Formule', cellule: ({ formule }) => formule },
  {
    id: 'valeur',
    titre: 'Valeur',
    nombre: true,
    valeur: ({ valeur }) => ({ centimes: valeur }),
    cellule: ({ valeur }) => montantFr(valeur),
  },
  {
    id: 'article',
    titre: 'Article',
    valeur: ({ article }) => article,
    cellule: ({ article }) => (article === null ? null : <LienDArticle reference={article} />),
  },
];

const groupeDe = ({ annee }: Terme) =>
  annee === null ? { cle: 'periode', titre: 'Toute la période' } : { cle: String(annee), titre: `Exercice ${annee}` };

/** Chaque terme de la formule, sa valeur et son article, exercice par exercice puis cumulés (M7, § 2.2). */
export function TermesDuCalcul({ organisme }: { readonly organisme: OrganismeControle }) {
  return (
    <Tableau
      libelle={`Calcul de la surcompensation, ${organisme.nom}`}
      colonnes={COLONNES}
      lignes={organisme.termes}
      cle={({ cle, annee }) => `${cle} ${annee ?? ''}`}
      groupe={groupeDe}
      vide={null}
    />
  );
}
