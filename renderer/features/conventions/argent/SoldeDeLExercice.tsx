import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { type SoldeDeLExercice as Solde, soldeDeLExercice } from '#shared/domain/convention/echeancier/solde.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';

type Terme = Readonly<{ cle: keyof Solde; nom: string; formule: string; fort?: true }>;

const TERMES: readonly Terme[] = [
  { cle: 'conventionne', nom: 'Montant conventionné (M)', formule: 'convention et avenants' },
  { cle: 'maximum', nom: 'Compensation maximale (P)', formule: 'des comptes rendus de l’exercice' },
  { cle: 'du', nom: 'Dû au plus', formule: 'le moindre de M et de P' },
  { cle: 'verse', nom: 'Versé (V)', formule: 'Σ versements − trop-perçu rendu' },
  { cle: 'solde', nom: 'Solde à verser', formule: 'dû au plus − V, au moins 0', fort: true },
  { cle: 'tropPercu', nom: 'Trop-perçu', formule: 'V − dû au plus, au moins 0', fort: true },
];

const colonnesDe = (solde: Solde): readonly Colonne<Terme>[] => [
  { id: 'nom', titre: 'Terme', entete: true, cellule: ({ nom }) => nom },
  { id: 'formule', titre: 'Formule', cellule: ({ formule }) => formule },
  {
    id: 'valeur',
    titre: 'Valeur',
    nombre: true,
    valeur: ({ cle }) => ({ centimes: solde[cle] }),
    cellule: ({ cle, fort }) => (fort ? <strong>{montantFr(solde[cle])}</strong> : montantFr(solde[cle])),
  },
];

/** Ce qui reste à verser d'un exercice, ou qui l'a été de trop, terme à terme (§ 2.2) ; une proposition (M10). */
export function SoldeDeLExercice({ fiche, annee }: { readonly fiche: FicheDeConvention; readonly annee: number }) {
  const { convention, annees } = fiche;
  const { donnees } = useRequete('surcompensation.lire', { conventionId: convention.id, jusquA: annee });
  const exercice = donnees?.proposition.exercices.find((un) => un.annee === annee);
  if (exercice === undefined) return null;
  const solde = soldeDeLExercice(exercice, annees.find((une) => une.annee === annee)?.montant ?? null);
  return (
    <Bloc titre={`Solde ${annee}`} niveau={3} note="proposition, à valider par l’autorité">
      {solde === null ? (
        <LigneCalme icone="info">
          {exercice.ecart === null
            ? 'Il se calcule une fois tous les comptes de l’exercice rendus.'
            : 'Il se calcule une fois le montant conventionné de l’année écrit.'}
        </LigneCalme>
      ) : (
        <Tableau
          libelle={`Solde ${annee}`}
          colonnes={colonnesDe(solde)}
          lignes={TERMES}
          cle={({ cle }) => cle}
          vide={null}
        />
      )}
    </Bloc>
  );
}
