import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { partDeLaSubvention } from '#shared/domain/convention/argent/budget.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { type ChargesDeLExercice, chargesDeLExercice } from '#shared/domain/convention/argent/charges.rules.ts';
import {
  calculIndirect,
  type ComptesDeLOrganisme,
  enLigneDeCompte,
  enLignePrevue,
  estRendu,
} from '#shared/domain/convention/argent/comptes.rules.ts';
import { tauxDExecution } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { totauxDe } from './totaux.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly organismes: readonly ComptesDeLOrganisme[];
  readonly annee: number;
}

const RANGS: readonly { readonly cle: keyof ChargesDeLExercice; readonly nom: string; readonly fort?: true }[] = [
  { cle: 'chargesDirectes', nom: 'Charges directes éligibles' },
  { cle: 'indirectesDeclarees', nom: 'Charges indirectes éligibles' },
  { cle: 'plafondIndirect', nom: 'Plafond des charges indirectes' },
  { cle: 'indirectesRetenues', nom: 'Charges indirectes retenues' },
  { cle: 'indirectesEcartees', nom: 'Charges indirectes écartées' },
  { cle: 'chargesEligibles', nom: 'Charges éligibles (CE)', fort: true },
  { cle: 'recettes', nom: 'Recettes à déduire (R)' },
  { cle: 'cofinancements', nom: 'dont cofinancements des mêmes coûts' },
  { cle: 'chargesNettes', nom: 'Charges éligibles nettes (CE − R)', fort: true },
];
type Rang = (typeof RANGS)[number];

/** Les charges éligibles nettes d'un exercice, terme à terme, organisme par organisme et en somme (M2, M6, § 2.2). */
export function ChargesNettes({ fiche, organismes, annee }: Proprietes) {
  const { convention, annees } = fiche;
  const rendues = organismes.map(({ membreId, nom, lignes, exercice }) => {
    const indirect = calculIndirect(convention, exercice);
    return {
      cle: membreId ?? 'porteur',
      nom,
      charges: chargesDeLExercice(lignes.map(enLigneDeCompte), indirect),
      prevues: chargesDeLExercice(lignes.map(enLignePrevue), indirect).chargesEligibles,
    };
  });
  const total = (cle: keyof ChargesDeLExercice) => sommeDe(rendues.map(({ charges }) => charges[cle]));
  const lignes = organismes.flatMap((un) => un.lignes);
  const rendu = estRendu(lignes);
  const produits = totauxDe(lignes, 'produit');
  const montant = annees.find((une) => une.annee === annee)?.montant ?? null;
  const part = montant === null ? null : partDeLaSubvention(montant, (rendu ? produits.retenu : produits.prevu) ?? 0);
  const montrer = (centimes: number, fort = false) =>
    fort ? <strong>{montantFr(centimes)}</strong> : montantFr(centimes);
  const colonnes: readonly Colonne<Rang>[] = [
    { id: 'nom', titre: 'Terme', entete: true, cellule: ({ nom }) => nom },
    ...(rendues.length > 1
      ? rendues.map(
          ({ cle: id, nom, charges }): Colonne<Rang> => ({
            id,
            titre: nom,
            nombre: true,
            valeur: ({ cle }) => ({ centimes: charges[cle] }),
            cellule: ({ cle }) => montrer(charges[cle]),
          }),
        )
      : []),
    {
      id: 'total',
      titre: rendues.length > 1 ? 'Ensemble' : 'Retenu',
      nombre: true,
      valeur: ({ cle }) => ({ centimes: total(cle) }),
      cellule: ({ cle, fort }) => montrer(total(cle), fort),
    },
  ];
  return (
    <Bloc titre={`Charges éligibles nettes ${annee}`} niveau={3} note={rendu ? undefined : 'aucun compte rendu reçu'}>
      <Tableau
        libelle={`Charges éligibles nettes ${annee}`}
        colonnes={colonnes}
        lignes={RANGS}
        cle={({ cle }) => cle}
        vide={null}
      />
      <p className="note">
        {`Exécution : ${dixMilliemesFr(tauxDExecution(total('chargesEligibles'), sommeDe(rendues.map(({ prevues }) => prevues))))} des charges éligibles prévues. `}
        {part !== null &&
          `La subvention de ${montantFr(montant ?? 0)} représente ${dixMilliemesFr(part * 10)} du total des produits.`}
      </p>
    </Bloc>
  );
}
